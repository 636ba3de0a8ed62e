import RecordModel
internal import Values

/// A kind of record with its fields found by name; the fields of a kind that no record has are never looked at.
final class KindTable {
    /// The kind.
    let kind: RecordKind
    /// Its fields.
    private(set) lazy var table = FieldTable(kind.fields)
    /// What the kind may be called, in plain form.
    private let names: Set<String>

    /// Creates the table of a kind.
    init(_ kind: RecordKind) {
        self.kind = kind
        names = Set(([kind.name] + kind.labels).map(HalfWidth.of))
    }

    /// `true` iff a word in plain form is what the kind is called.
    func isCalled(_ word: String) -> Bool { names.contains(word) }
}
