import Forms
import RecordModel
import RecordReading
import Semantics
import TestSupport
import Testing
import Values

/// Empty tables are what the reading of tables takes.
@Suite struct TemplateTests {
    /// The rule book of the project.
    static let book = Result { try LoadedBook.below("Rules").book }
    /// The positions of its kinds of record.
    static let kinds = Array((0..<((try? book.get())?.records.count ?? 0)))

    /// The tables of all kinds, each of which is held against the headers of all others to be made.
    static let templates = Result {
        let book = try Self.book.get()
        return kinds.map { RecordTemplate(of: $0, in: book) }
    }

    /// What is read of a table.
    private func read(_ table: [UInt8], kind: Int? = nil) throws -> (records: [CaseRecord], said: [String]) {
        let book = try Self.book.get()
        var (records, said): ([CaseRecord], [String]) = ([], [])
        let reader = RecordReader(kinds: book.records, regions: book.regions, options: ReadingOptions(recordKind: kind))
        reader.read(bytes: table, name: "table.csv") { outcome in
            switch outcome {
            case .record(let record): records.append(record)
            case .problem(let problem): said.append("\(problem.code) \(problem.message.en)")
            // That the header tells the kind is as it should be.
            case .reading(let reading): if !reading.field.isEmpty { said.append("\(reading.field): \(reading.written) → \(reading.read)") }
            }
            return true
        }
        return (records, said)
    }

    @Test func `there are kinds`() { #expect(Self.kinds.count > 100) }

    @Test(arguments: kinds) func `a header alone reads as no record, and nothing is said`(kind: Int) throws {
        let table = try Self.templates.get()[kind].table
        let (records, said) = try read(table)
        #expect(records.isEmpty)
        #expect(said == [])
    }

    @Test(arguments: kinds) func `a table filled in with its examples is read letter for letter, and every column says something`(kind: Int)
        throws
    {
        let template = try Self.templates.get()[kind]
        #expect(template.columns.allSatisfy { $0.example != nil })
        let (records, said) = try read(template.filled)
        #expect(said == [])
        #expect(records.map(\.kind) == [kind])
        let record = try #require(records.first)
        for column in template.columns { #expect(Self.isGiven(column.slot, in: record), "\(column.header)") }
        #expect(try read(template.table, kind: kind).said == [])
    }

    @Test(arguments: kinds) func `any other header that the guide names will do`(kind: Int) throws {
        let template = try Self.templates.get()[kind]
        for column in template.columns where column.slot != nil {
            for other in column.others {
                let bytes = Array("记录类型,\(other)\n\(template.kind.name),\(column.example ?? "")\n".utf8)
                let (records, said) = try read(bytes, kind: kind)
                #expect(said == [], "\(other)")
                let record = try #require(records.first)
                #expect(Self.isGiven(column.slot, in: record), "\(other)")
            }
        }
    }

    /// `true` iff a record gives a field.
    private static func isGiven(_ slot: FieldSlot?, in record: CaseRecord) -> Bool {
        guard let slot else { return true }
        var facts = [record.facts]
        for (depth, position) in slot.path.enumerated() {
            guard let fact = facts.first?[position] else { return false }
            switch fact.value {
            case .missing, .unreadable: return false
            case .group(let inner): facts = [inner]
            case .list(let elements): facts = elements.map(\.facts)
            default: return depth == slot.path.count - 1
            }
        }
        return false
    }
}
