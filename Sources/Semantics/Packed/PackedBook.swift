internal import RecordModel
internal import Synchronization
internal import Values

/// The bytes of a packed rule book, and what makes its parts from them when they are first wanted: the one place where a part is put off.
final class PackedBook: Sendable {
    /// The sections, in the order in which they stand.
    enum Section: Int, CaseIterable {
        /// Words, and fields however deep they lie, which other parts refer to by position.
        case texts, fields
        /// What every rule is called, and the rules themselves.
        case ruleNames, rules
        /// Kinds of record, and the words that name them with their positions, in the order of the bytes.
        case records, recordWords
        /// Where in input of another form records stand.
        case mappings
        /// The sources, and how they count.
        case documents, profiles
        /// One part that tells what every rule looks at, each in one fixed number; and one with what every run needs.
        case subjects, head
    }

    /// The bytes.
    nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the parts lie, by section.
    private let sections: [PackSection]
    /// The words and fields, for one thread at a time.
    private let pools: Mutex<PackPools>

    /// Finds the sections of a book; O(1).
    init(_ text: StaticString) {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var sections: [PackSection] = []
        for _ in Section.allCases {
            let position = sections.last.map { $0.start(of: $0.count) } ?? 0
            sections.append(PackSection(bytes, at: position))
        }
        let (texts, fields) = (sections[Section.texts.rawValue], sections[Section.fields.rawValue])
        self.bytes = bytes
        self.sections = sections
        pools = Mutex(PackPools(bytes, texts: texts, fields: fields))
    }

    /// The parts of a section.
    subscript(section: Section) -> PackSection { sections[section.rawValue] }

    /// Reads the part at a position of a section.
    func read<Result: Sendable>(_ section: Section, _ position: Int, _ body: @Sendable (inout PackReader) -> Result) -> Result {
        let start = self[section].start(of: position)
        return pools.withLock { pools in
            var reader = PackReader(pools.bytes, at: start, pools: pools)
            return body(&reader)
        }
    }

    /// Makes the part at a position of a section.
    func make<Part: Packable & Sendable>(_ section: Section, _ position: Int) -> Part { read(section, position) { $0.next() } }

    /// What the rule at a position looks at.
    func subject(_ rule: Int) -> RuleTable.Subject {
        let number = PackNumber.read(bytes, at: self[.subjects].start(of: 0) + rule * PackNumber.width)
        return RuleTable.Subject(record: number >> 1, isOver: number & 1 == 1)
    }

    /// The bytes that `subject` reads.
    static func packed(subjects: [RuleTable.Subject]) -> [UInt8] {
        subjects.flatMap { PackNumber.packed($0.record << 1 | ($0.isOver ? 1 : 0)) }
    }

    /// The parts of a section, each of which is made when it is first wanted.
    func table<Part: Packable & Sendable>(_ section: Section) -> LazyTable<Part> {
        LazyTable(count: self[section].count) { self.make(section, $0) }
    }
}
