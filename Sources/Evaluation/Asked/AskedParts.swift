internal import RecordModel
internal import Semantics
internal import Values

/// A list whose elements a term or a loop goes through, made ready.
final class AskedList {
    /// The variable that stands for an element.
    let slot: Int
    /// The list.
    let list: Asked
    /// Which elements are meant; nil for all.
    let filter: Asked?
    /// The fields of an element.
    let fields: [Field]
    /// The position of the field that names an element; nil when none does.
    let key: Int?
    /// Says it in words.
    private let readBack: ReadBack

    /// The elements that are meant, in words.
    private(set) lazy var words = readBack.selected(list.term, filter?.term)

    /// Makes a list ready.
    init(_ list: Term, slot: Int, where filter: Term?, by readBack: ReadBack) {
        self.slot = slot
        self.list = Asked(list, by: readBack)
        self.filter = filter.map { Asked($0, by: readBack) }
        self.readBack = readBack
        fields = list.type.fields
        key = fields.firstIndex(where: \.isKey)
    }
}

/// How far an act lies from an event, made ready.
final class AskedPeriod {
    /// The test.
    let test: Term.PeriodTest
    /// The act, and the event counted from.
    let subject: Asked, anchor: Asked
    /// The term that tells how long the period is, when the record does.
    let measured: Asked?
    /// Says it in words.
    private let readBack: ReadBack

    /// How long the period is, in words.
    private(set) lazy var lengthWords = readBack.length(test.length)

    /// Makes a test ready.
    init(_ test: Term.PeriodTest, by readBack: ReadBack) {
        self.test = test
        self.readBack = readBack
        subject = Asked(test.subject, by: readBack)
        anchor = Asked(test.anchor, by: readBack)
        measured = if case .measured(let term, _, _) = test.length { Asked(term, by: readBack) } else { nil }
    }
}
