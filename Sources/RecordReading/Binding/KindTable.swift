import RecordModel

/// A kind of record with its fields found by name.
struct KindTable {
    /// The kind.
    let kind: RecordKind
    /// Its fields.
    let table: FieldTable
    /// What the kind may be called, in plain form.
    private let names: Set<String>

    /// Creates the table of a kind.
    init(_ kind: RecordKind) {
        self.kind = kind
        table = FieldTable(kind.fields)
        names = Set(([kind.name] + kind.labels).map(HalfWidth.of))
    }

    /// `true` iff a word in plain form is what the kind is called.
    func isCalled(_ word: String) -> Bool { names.contains(word) }
}
