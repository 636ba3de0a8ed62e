import RecordModel
import Values

/// Turns JSON values into records: tells the kind, finds the field of every key, and has every value read.
final class RecordBinder {
    /// The kinds.
    let kinds: RecordKinds
    /// The fields of the kinds that occurred, found by name; by the kind's position.
    private var tables: [Int: FieldTable] = [:]
    /// The keys that can tell a kind, by their bytes.
    let kindKeys: KeyIndex
    /// Where in input of another form records stand.
    let mappings: Mappings
    /// The members that tell a mapping, by their bytes.
    let mappingKeys: KeyIndex
    /// What the mappings without such members call the fields of the kinds.
    let headers: MappedHeaders
    /// What the caller decided.
    let options: ReadingOptions
    /// Reads values.
    var values: ValueReader
    /// The kind of the records that do not say theirs, as its position in the rule book.
    var namedKind: Int?
    /// The unknown fields named so far, in all records.
    var unknown = UnknownFields()

    /// The text being bound.
    var text = PlacedDocument.empty
    /// The kind of the record being bound.
    var kind = 0
    /// The fields that are read of the record being bound; nil for all.
    private var selection: FieldSelection?
    /// What there is to say of the record being bound.
    private var events: [ReadOutcome] = []
    /// How many problems were not kept because there were too many.
    private var problems = 0
    /// How many facts the record has.
    private var facts = 0

    /// How many problems of one record are told one by one.
    static let maxProblems = 100

    /// Creates a binder.
    init(kinds: RecordKinds, regions: RegionTree, mappings: Mappings = [], options: ReadingOptions) {
        self.kinds = kinds
        self.mappings = mappings
        mappingKeys = KeyIndex(Dictionary(uniqueKeysWithValues: mappings.toldByKey.keys.map { ($0, 0) }))
        headers = MappedHeaders(mappings)
        kindKeys = KeyIndex(Dictionary(uniqueKeysWithValues: kinds.kindKeys.map { ($0, 0) }))
        self.options = options
        namedKind = options.recordKind
        values = ValueReader(regions: RegionReader(regions))
    }

    /// Returns the record in a text, or nil when there is none, and what there is to say of it.
    ///
    /// - Parameter selection: the fields that are read of a record of which nothing else is to be said; nil for all.
    func bind(_ text: PlacedDocument, only selection: FieldSelection? = nil) -> (record: CaseRecord?, events: [ReadOutcome]) {
        self.text = text
        self.selection = selection
        (events, problems, facts) = ([], 0, 0)
        let record = bindRecord()
        if problems > RecordBinder.maxProblems {
            report(RecordDiagnostics.moreProblems(problems - RecordBinder.maxProblems), JSONDocument.root, text.pointer, isCounted: false)
        }
        return (record, events)
    }

    /// Returns the record in the text.
    private func bindRecord() -> CaseRecord? {
        let root = JSONDocument.root
        guard text.document.nodes[root].kind == .object else {
            report(RecordDiagnostics.notAnObject(written: text.document.written(root, limit: 60)), root, text.pointer)
            return nil
        }
        guard let kind = tellKind(root) else { return nil }
        self.kind = kind
        let facts = bind(root, at: text.pointer, to: table(of: kind))
        guard self.facts <= options.maxRecordValues else {
            report(RecordDiagnostics.syntax(.tooManyValues(limit: options.maxRecordValues)), root, text.pointer, isCounted: false)
            return nil
        }
        return CaseRecord(kind: kinds[kind].index, facts: facts, place: text.place(of: root, pointer: text.pointer))
    }

    /// Returns the fields of a kind; those of a kind that no record has are never looked at.
    func table(of kind: Int) -> FieldTable {
        if let known = tables[kind] { return known }
        let table = FieldTable(kinds[kind].fields, headers: headers.ways(ofKind: kinds[kind].index))
        tables[kind] = table
        return table
    }

    /// `true` iff a field is read; keys that name none are of no interest where not all fields are.
    func reads(_ field: Int?, of table: FieldTable) -> Bool {
        guard let selection else { return true }
        return field.map { selection.contains(table.slots[$0]) } ?? false
    }

    /// `true` iff the record may have so many more facts; it counts them.
    func mayAdd(_ count: Int) -> Bool {
        facts += count
        return facts <= options.maxRecordValues
    }

    /// Reports a problem at a value or key.
    func report(_ message: RecordMessage, _ node: Int, _ pointer: String, isCounted: Bool = true) {
        if isCounted {
            problems += 1
            guard problems <= RecordBinder.maxProblems else { return }
        }
        events.append(.problem(message.problem(at: text.place(of: node, pointer: pointer), file: text.file)))
    }

    /// Notes that something was not taken literally.
    func note(_ field: Field, _ node: Int, _ pointer: String, written: String, read: String, _ note: Localized?) {
        let place = text.place(of: node, pointer: pointer)
        events.append(.reading(Reading(place: place, field: field.label, written: written, read: read, note: note)))
    }
}
