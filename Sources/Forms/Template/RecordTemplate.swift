public import RecordModel
internal import RecordReading
internal import Reports
public import Semantics
internal import Values

/// An empty table of a kind of record, as the reading of tables takes it: a column for every field, those of groups and lists with the way to them.
///
/// A list has a row for each of its elements; what stands beside it is repeated or left blank.
public struct RecordTemplate: Sendable {
    /// A column.
    public struct Column: Sendable {
        /// The header.
        public let header: String
        /// What else the header may be.
        public let others: [String]
        /// The field; nil for the column that tells the kind.
        public let slot: FieldSlot?
        /// Whether a record can have several of it, being within a list.
        public let isRepeated: Bool
        /// A value that reads.
        public let example: String?
        /// The names of the rules that read it.
        public let rules: [String]
    }

    /// The kind of record.
    public let kind: RecordKind
    /// The columns, in the order of the declaration.
    public let columns: [Column]

    /// Makes the table of a kind, given by its position in a book.
    ///
    /// Where other kinds have all of its columns too, the first column tells the kind.
    public init(of kind: Int, in book: RuleBook) {
        let record = book.records[kind]
        let columns = RecordTemplate.columns(of: record, kind, in: book)
        let isTold = RecordTemplate.tellsKind(columns.map(\.header), in: book)
        self.kind = record
        self.columns = (isTold ? [] : RecordTemplate.kindColumn(of: record)) + columns
    }

    /// The table in UTF-8 with its mark and with line ends as Excel writes them: the header, and nothing below it.
    public var table: [UInt8] { CSVRow.byteOrderMark + columns.map(\.header).csv }

    /// The table with one row that holds the examples.
    public var filled: [UInt8] { table + columns.map { $0.example ?? "" }.csv }

    /// The columns of a kind.
    private static func columns(of record: RecordKind, _ kind: Int, in book: RuleBook) -> [Column] {
        let readers = readers(of: kind, in: book)
        let slots = record.slots
        let byPath = Dictionary(uniqueKeysWithValues: slots.map { ($0.path, $0) })
        return slots.filter { ExampleValue.isLeaf($0.field) }.map { slot in
            let way = slot.path.indices.dropLast().compactMap { byPath[Array(slot.path[...$0])] }
            let parent = way.last.map { $0.label + "." } ?? ""
            let others = slot.field.labels.dropFirst().map { parent + $0 } + [slot.name]
            let isRepeated = way.contains { if case .list = $0.field.type { true } else { false } }
            return Column(
                header: slot.label, others: others, slot: slot, isRepeated: isRepeated,
                example: ExampleValue.text(for: slot.field, in: book.regions), rules: readers[slot.path] ?? [])
        }
    }

    /// The names of the rules that read each field of a kind.
    private static func readers(of kind: Int, in book: RuleBook) -> [[Int]: [String]] {
        var readers: [[Int]: [String]] = [:]
        for index in book.rules.indices where book.rules.subject(of: index).record == kind {
            let rule = book.rules[index]
            for path in rule.fieldsRead { readers[path, default: []].append(rule.id) }
        }
        return readers
    }

    /// `true` iff a header alone tells one kind of record.
    private static func tellsKind(_ header: [String], in book: RuleBook) -> Bool {
        var isTold = true
        RecordReader(kinds: book.records, regions: book.regions).read(bytes: header.csv, name: "header.csv") { outcome in
            if case .problem = outcome { isTold = false }
            return isTold
        }
        return isTold
    }

    /// The column that tells the kind; none where no key tells it.
    private static func kindColumn(of record: RecordKind) -> [Column] {
        guard let key = record.kindKeys.first else { return [] }
        return [
            Column(header: key, others: Array(record.kindKeys.dropFirst()), slot: nil, isRepeated: false, example: record.label, rules: [])
        ]
    }
}

extension ExampleValue {
    /// `true` iff a field has a value of its own, and no fields within it.
    static func isLeaf(_ field: Field) -> Bool {
        switch field.type {
        case .group, .list: false
        default: true
        }
    }
}
