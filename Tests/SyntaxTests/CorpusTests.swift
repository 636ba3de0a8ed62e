import Foundation
import Testing

/// What the fuzz target was given, or found worth keeping, replayed.
struct CorpusTests {
    @Test(
        "the properties of the fuzz target hold of its corpus and of every rule file",
        arguments: Sources.corpus + Sources.rejected + Sources.book)
    func replayed(_ file: URL) throws {
        #expect(ParserProperties.violation([UInt8](try Data(contentsOf: file))) == nil)
    }

    @Test("there is a corpus")
    func exists() { #expect(Sources.corpus.count >= 10) }
}
