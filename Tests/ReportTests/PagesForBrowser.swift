import Foundation
import TestSupport
import Testing

/// Writes the pages that `Tests/Browser/look.py` opens, into the folder that `BROWSER_PAGES` names; without it there is nothing to do.
@Suite struct PagesForBrowser {
    /// Where to.
    static let folder = ProcessInfo.processInfo.environment["BROWSER_PAGES"].map { URL(fileURLWithPath: $0, isDirectory: true) }

    @Test(.enabled(if: folder != nil, "BROWSER_PAGES names no folder")) func `pages are written`() throws {
        let folder = try #require(Self.folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let audit = try SampleAudit(["Rules/law", "Rules/procurement", "Rules/services/zhengzhou-2023"])
        try write(audit, "sample.html", folder)
        try write(audit.hostile(), "hostile.html", folder)
        try write(audit.grown(to: 100_000), "large.html", folder)
    }

    /// Writes a page to a file as it comes.
    private func write(_ audit: SampleAudit, _ name: String, _ folder: URL) throws {
        let file = folder.appending(path: name)
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        let handle = try FileHandle(forWritingTo: file)
        audit.write { handle.write(Data($0)) }
        try handle.close()
        #expect(try Data(contentsOf: file).count > 10_000)
    }
}
