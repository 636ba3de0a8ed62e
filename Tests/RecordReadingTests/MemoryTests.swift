import Glibc
import RecordModel
import Testing

@testable import RecordReading

/// Gives a head, then a unit many times, then a tail, and watches how much of it the reader keeps.
private final class Flood {
    /// How many units a piece has, which spares the test time.
    private static let unitsPerPiece = 256
    /// The pieces, in order: a head, how many times the middle, a tail.
    private let head: [UInt8], middle: [UInt8], tail: [UInt8]
    private let times: Int
    /// How many pieces were given.
    private var sent = 0
    /// The stream.
    private(set) lazy var stream = ByteStream { () throws(ReadFailure) in self.next() }
    /// The most bytes that the reader kept.
    private(set) var mostKept = 0

    /// Creates a flood of so many units.
    init(_ head: String, _ unit: String, times: Int, _ tail: String) {
        self.head = Array(head.utf8)
        middle = Array(String(repeating: unit, count: Flood.unitsPerPiece).utf8)
        self.tail = Array(tail.utf8)
        self.times = times / Flood.unitsPerPiece
        if head.isEmpty { sent = 1 }
    }

    /// Gives the next piece.
    private func next() -> [UInt8] {
        mostKept = max(mostKept, stream.window.count)
        sent += 1
        if sent == 1 { return head }
        if sent <= times + 1 { return middle }
        return sent == times + 2 ? tail : []
    }
}

@Suite("Large inputs are read in little memory")
struct MemoryTests {
    /// How many bytes a record may have in these tests; the inputs have many times as many.
    private static let limit = 64 << 10

    /// Reads a stream; returns the number of records and the codes of the problems.
    private func read(_ stream: ByteStream) -> (records: Int, codes: [String]) {
        let options = ReadingOptions(recordKind: 0, maxRecordBytes: MemoryTests.limit)
        let binder = RecordBinder(kinds: TestKinds.all, regions: TestKinds.regions, options: options)
        var (records, codes) = (0, [String]())
        let session = InputSession(stream, name: "big", options: options, binder: binder) { outcome in
            switch outcome {
            case .record: records += 1
            case .problem(let problem): codes.append(problem.code)
            case .reading: break
            }
            return true
        }
        _ = session.run()
        return (records, codes)
    }

    /// A string much longer than a record may be, in every format.
    static let longStrings: [(String, String, [String], Int)] = [
        ("{\"id\":\"a\"}\n{\"id\":\"", "\"}\n{\"id\":\"b\"}\n", ["I041"], 2),
        ("[{\"id\":\"a\"},{\"id\":\"", "\"},{\"id\":\"b\"}]", ["I041"], 2),
        ("{\n\"id\":\"", "\"\n}", ["I041"], 0), ("\"", "\"", ["I041"], 0), ("{\"id\":\"", "\"}\n{\"id\":\"b\"}\n", ["I041"], 1),
        ("", "", ["I041"], 0),
    ]

    @Test("a string much longer than a record may be is one error", arguments: longStrings)
    func longString(_ head: String, _ tail: String, _ codes: [String], _ records: Int) {
        let flood = Flood(head, String(repeating: "x", count: 64), times: 1 << 14, tail)
        let result = read(flood.stream)
        #expect(result.codes == codes && result.records == records)
        #expect(flood.mostKept < 4 * MemoryTests.limit)
    }

    @Test("many records in an array or in lines are in memory one by one")
    func manyRecords() {
        let record = "{\"id\":\"\(String(repeating: "x", count: 400))\"}"
        for (head, unit, tail) in [("[", record + ",", record + "]"), ("", record + "\n", record)] {
            let flood = Flood(head, unit, times: 2048, tail)
            let result = read(flood.stream)
            #expect(result.records == 2049 && result.codes == [])
            #expect(flood.mostKept < 8 * MemoryTests.limit)
        }
    }

    @Test("brackets without end are one error", arguments: ["[", "{\"a\":[", "[{\"a\":"])
    func brackets(_ unit: String) {
        let flood = Flood("", unit, times: 1 << 17, "")
        #expect(read(flood.stream).codes == ["I041"])
        #expect(flood.mostKept < 4 * MemoryTests.limit)
    }

    @Test("a file that fails halfway says so once, and keeps what was read")
    func failing() {
        var sent = 0
        let stream = ByteStream { () throws(ReadFailure) in
            sent += 1
            if sent > 1 { throw ReadFailure(number: EIO) }
            return Array("{\"id\":\"a\"}\n{\"id\":".utf8)
        }
        let result = read(stream)
        #expect(result.records == 1 && result.codes == ["I006"])
    }
}
