import Foundation
import TestSupport
import Testing

@testable import Tables

@Suite("The fuzzer's corpus of tables")
struct CorpusTests {
    /// The inputs.
    static let inputs = ProjectFiles.files(below: "Tests/Fuzz/Corpus/tables", ending: "")

    @Test("is there") func isThere() { #expect(Self.inputs.count >= 9) }

    @Test("every input is read alike whatever the chunks", arguments: inputs)
    func replay(_ file: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        let whole = TableReplay.rows(bytes, chunk: 1 << 16)
        for size in [1, 3, 64] { #expect(TableReplay.rows(bytes, chunk: size) == whole) }
        let isWorkbook = file.pathExtension == "xlsx"
        #expect(TableReplay.workbook(bytes) == (isWorkbook ? 1 : 0, isWorkbook))
        if file.pathExtension == "deflate" { #expect(TableReplay.unpacked(bytes) == 145) }
    }
}
