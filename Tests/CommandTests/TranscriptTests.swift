import Foundation
import TestSupport
import Testing

/// Every command of the transcripts, of the README and of the samples is run, and its answer and exit code compared.
///
/// `RECORD_GOLDENS=1 swift test --filter CommandTests` writes what is answered now into the pages, for `git diff` to review.
@Suite(.serialized) struct TranscriptTests {
    /// The pages of this folder.
    static let pages = ProjectFiles.files(below: "Tests/CommandTests/Transcripts", ending: ".md")
    /// The pages that users read; their commands run in the folder of the package.
    static let readmes =
        ["README.md", "Rules/README.md"].map(ProjectFiles.url).filter { FileManager.default.fileExists(atPath: $0.path) }
        + ProjectFiles.files(below: "Samples", ending: ".md")

    @Test(arguments: pages) func `a transcript answers as it is written`(page: URL) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guiju-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: ProjectFiles.url("Tests/CommandTests/Office"), to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let written = Transcript(try String(contentsOf: page, encoding: .utf8))
        let difference = Golden.difference(of: try written.played(in: folder).text, from: page)
        #expect(difference == nil)
    }

    @Test(arguments: readmes) func `a page for users answers as it is written`(page: URL) throws {
        let written = Transcript(try String(contentsOf: page, encoding: .utf8))
        let played = try written.played(in: ProjectFiles.root, writingFiles: false)
        let difference = Golden.difference(of: played.text, from: page)
        #expect(difference == nil)
    }

    @Test func `there are transcripts to run`() { #expect(Self.pages.count >= 8) }
}
