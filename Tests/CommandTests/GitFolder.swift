import Foundation
import TestSupport

/// A work tree of git that a test makes and takes away again.
final class GitFolder {
    /// The folder.
    let url: URL

    /// Makes a folder with the cases and the rules of the transcripts, committed on the branch `main`; nil where there is no git.
    init?() throws {
        guard ProcessAnswer.hasProgram("git") else { return nil }
        url = FileManager.default.temporaryDirectory.appending(path: "guiju-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: ProjectFiles.url("Tests/CommandTests/Office"), to: url)
        try git("init", "-q", "-b", "main")
        try commit("begin")
    }

    /// Takes the folder away.
    deinit { try? FileManager.default.removeItem(at: url) }

    /// Runs git in the folder.
    @discardableResult
    func git(_ arguments: String...) throws -> ProcessAnswer {
        let settings = ["user.name=Test", "user.email=test@example.org", "commit.gpgsign=false", "core.hooksPath=.git/hooks"]
        return try ProcessAnswer(["git"] + settings.flatMap { ["-c", $0] } + arguments, in: url)
    }

    /// Commits everything that is there.
    func commit(_ message: String) throws {
        try git("add", "-A")
        try git("commit", "-q", "-m", message)
    }

    /// Writes a file.
    func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// The content of a file.
    func text(of name: String) throws -> String { try String(contentsOf: url.appending(path: name), encoding: .utf8) }
}
