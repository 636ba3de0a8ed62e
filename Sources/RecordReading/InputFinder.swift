public import RecordModel

/// Finds the inputs that paths name, in a fixed order, each regular file once.
public struct InputFinder {
    /// What was found.
    public enum Found: Hashable, Sendable {
        /// A file to read.
        case file(FilePath)
        /// Something that is wrong.
        case problem(InputProblem)
    }

    /// The regular files that were found.
    private var seen: Set<FileStatus> = []

    /// Creates a finder that has found nothing.
    public init() {}

    /// Returns what stands at a path: itself when it is a file, the case files below it when it is a folder.
    public mutating func find(_ path: String) -> [Found] {
        FileWalk.find(FilePath(path)).map { found in
            switch found {
            case .problem(let problem): return .problem(problem)
            case .file(let path):
                guard let status = try? path.status(), status.kind == .file, !seen.insert(status).inserted else { return .file(path) }
                return .problem(RecordDiagnostics.readAlready(path.text).problem(file: path.text))
            }
        }
    }
}
