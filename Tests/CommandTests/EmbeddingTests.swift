import BuiltInRules
import Foundation
import TestSupport
import Testing

/// The rules in the program are the rules in the folder, byte for byte.
@Suite struct EmbeddingTests {
    @Test func `every rule file is embedded, in the order of the paths`() {
        let files = ProjectFiles.files(below: "Rules", ending: ".rules").map { path(of: $0) }
        #expect(BuiltInRules.files.map { "\($0.name)" } == files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test func `an embedded file has the bytes of its file`() throws {
        for file in BuiltInRules.files + [BuiltInRules.calendar] { #expect(try file.bytes == ProjectFiles.bytes("Rules/\(file.name)")) }
    }

    /// A file's path below `Rules`.
    private func path(of file: URL) -> String { String(file.path.dropFirst(ProjectFiles.url("Rules").path.count + 1)) }
}
