import Glibc

/// A work tree of git, as `git` itself tells of it.
struct Repository {
    /// The folder of the work tree, as an absolute path without links.
    let root: [UInt8]

    /// Finds the work tree that the working folder lies in.
    init() throws(Stop) {
        let run = try Repository.git(["rev-parse", "--show-toplevel"])
        guard run.exit == 0, run.output.first == UInt8(ascii: "/") else { throw Stop(.usage, ChangeMessages.noRepository(run.words)) }
        root = Array(run.output.last == 0x0A ? run.output.dropLast() : run.output[...])
    }

    /// The commit at which this branch left another one, or another revision.
    func base(of revision: String) throws(Stop) -> String {
        // What begins with a hyphen would be a flag of git.
        if revision.hasPrefix("-") { throw Stop(.usage, ChangeMessages.noRevision(revision)) }
        let commit = try Repository.git(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
        guard commit.exit == 0 else { throw Stop(.usage, ChangeMessages.unknownRevision(revision)) }
        let base = try Repository.git(["merge-base", commit.line, "HEAD"])
        guard base.exit == 0 else { throw Stop(.usage, ChangeMessages.noCommonCommit(revision)) }
        return base.line
    }

    /// The files of the work tree that differ from a commit, as paths from its root: those that are committed, staged, not staged and not tracked,
    /// but not those that are ignored.
    func files(changedSince commit: String) throws(Stop) -> Set<[UInt8]> {
        let difference = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=all", "--diff-filter=d"]
        return try paths(difference + [commit, "--"])
            .union(try paths(difference + ["--cached", commit, "--"]))
            .union(try paths(["ls-files", "--others", "--exclude-standard", "-z"]))
    }

    /// The paths that a command of git lists, each ended by a zero.
    private func paths(_ arguments: [String]) throws(Stop) -> Set<[UInt8]> {
        let run = try Repository.git(["-C", String(decoding: root, as: UTF8.self)] + arguments)
        guard run.exit == 0 else { throw Stop(.unreadable, ChangeMessages.gitFailed(run.words)) }
        return Set(run.output.split(separator: 0).map(Array.init))
    }

    /// Runs git; it takes no lock and starts no helper of the repository's.
    private static func git(_ arguments: [String]) throws(Stop) -> ProcessRun {
        do {
            return try ProcessRun(["git", "--no-optional-locks", "-c", "core.fsmonitor=false"] + arguments)
        } catch {
            throw error.code == ENOENT ? Stop(.usage, ChangeMessages.noGit()) : Stop(.unreadable, ChangeMessages.cannotRun(error.reason))
        }
    }
}

extension ProcessRun {
    /// The only line that it wrote.
    fileprivate var line: String { String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self) }

    /// The first line of its complaint.
    fileprivate var words: String { String(decoding: errors.prefix { $0 != 0x0A }, as: UTF8.self) }
}
