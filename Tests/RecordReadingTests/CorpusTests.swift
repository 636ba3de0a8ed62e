import Foundation
import RecordReading
import TestSupport
import Testing

@Suite("The fuzzer's corpus")
struct CorpusTests {
    /// The inputs.
    static let inputs = ProjectFiles.files(below: "Tests/Fuzz/Corpus/json", ending: "")

    @Test("is there")
    func isThere() { #expect(Self.inputs.count >= 7) }

    @Test("every input is read alike whatever the chunks, and something is said of it", arguments: inputs)
    func replay(_ file: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        let options = { ReadingOptions(recordKind: 0, maxRecordBytes: 300, maxDepth: 16, maxRecordValues: 60, chunkBytes: $0) }
        let whole = ReadAll.bytes(bytes, options: options(1 << 16))
        #expect(!(whole.records.isEmpty && whole.problems.isEmpty))
        for size in [1, 3, 64] { #expect(ReadAll.bytes(bytes, options: options(size)) == whole) }
    }
}
