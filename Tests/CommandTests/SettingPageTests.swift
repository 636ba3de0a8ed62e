import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing

@testable import Commands

/// The settings that pages and recipes show: each must be one that there is, with a value that it takes.
@Suite struct SettingPageTests {
    /// The pages, and how many blocks of settings each has at least.
    static let pages = ["README.md", "Sources/Syntax/Language.md", "Samples/ci/check.guiju"]

    @Test(arguments: pages) func `settings that are shown are settings`(page: String) throws {
        let text = try ProjectFiles.text(page)
        let parts =
            page.hasSuffix(".guiju")
            ? [text] : text.components(separatedBy: "```settings\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        #expect(!parts.isEmpty)
        for part in parts {
            let (settings, diagnostics) = Parser.parseSettings(source: SourceText(name: page, bytes: Array(part.utf8)), number: 0)
            #expect(diagnostics == [])
            #expect(!settings.isEmpty)
            for setting in settings {
                #expect(throws: Never.self) { try SettingReader(folder: "../").read(setting).get() }
            }
        }
    }

    @Test func `paths are those of the file, and other texts are left alone`() throws {
        let text = "rules \"a\", \"/b\"\nonly \"c/*\"\nwaivers \"../w.json\"\nfail-on fail, open"
        let (settings, _) = Parser.parseSettings(source: SourceText(name: "s", bytes: Array(text.utf8)), number: 0)
        let values = try settings.map { try SettingReader(folder: "../").read($0).get().1 }
        #expect(values == [["../a", "/b"], ["c/*"], ["../../w.json"], ["fail,open"]])
    }
}
