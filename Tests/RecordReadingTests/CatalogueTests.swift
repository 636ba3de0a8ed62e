import Foundation
import RecordReading
import TestSupport
import Testing
import Values

@Suite("The explanations of the codes")
struct CatalogueTests {
    @Test("every code that is uttered is explained, in order, and no other")
    func complete() throws {
        let source = try ProjectFiles.files(below: "Sources/RecordReading/Messages", ending: ".swift").map {
            try String(contentsOf: $0, encoding: .utf8)
        }
        .joined()
        let uttered = Set(source.matches(of: /"(I\d\d\d)"/).map { String($0.1) })
        #expect(RecordCatalogue.entries.map(\.code) == uttered.sorted())
    }

    @Test("every explanation is whole sentences in both languages")
    func sentences() {
        for (code, text) in RecordCatalogue.entries {
            #expect(text.zh.hasSuffix("。") && text.en.hasSuffix("."), "\(code)")
        }
    }
}
