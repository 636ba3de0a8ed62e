internal import Glibc
public import RecordModel
public import RecordReading

/// What an audit reads, in order.
public struct AuditInputs: Sendable {
    /// One input.
    public enum Item: Sendable {
        /// A file.
        case file(FilePath)
        /// Standard input.
        case standardInput
        /// Something that was found wrong instead of an input.
        case problem(InputProblem)

        /// What it is called.
        var name: String {
            switch self {
            case .file(let path): path.text
            case .standardInput: "<stdin>"
            case .problem(let problem): problem.file
            }
        }
    }

    /// The inputs.
    public var items: [Item]

    /// Takes inputs.
    public init(_ items: [Item]) { self.items = items }

    /// Finds what paths name: files, folders, patterns with `*`, `?` and `[…]` where no file has that name, and `-`, standard input.
    public init(at paths: [String]) {
        var finder = InputFinder()
        var items: [Item] = []
        for path in paths {
            if path == "-" {
                items.append(.standardInput)
                continue
            }
            for path in AuditInputs.expanded(path) {
                items += finder.find(path).map { found in
                    switch found {
                    case .file(let path): .file(path)
                    case .problem(let problem): .problem(problem)
                    }
                }
            }
        }
        self.init(items)
    }

    /// The paths that a pattern matches, in the order of their bytes; the pattern itself when nothing matches, or when it is a path.
    private static func expanded(_ pattern: String) -> [String] {
        guard pattern.utf8.contains(where: { "*?[".utf8.contains($0) }), access(pattern, F_OK) != 0 else { return [pattern] }
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, GLOB_NOSORT, nil, &result) == 0 else { return [pattern] }
        let paths = (0..<Int(result.gl_pathc)).compactMap { result.gl_pathv[$0].map { String(cString: $0) } }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The sizes of the files in bytes; nil for what has none, and for what cannot be looked at.
    var sizes: [Int?] {
        items.map { item in
            guard case .file(let path) = item else { return nil }
            var status = stat()
            guard path.withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            return Int(status.st_size)
        }
    }

    /// When the files were changed last, in nanoseconds; 0 for what is no file.
    var changes: [Int] {
        items.map { item in
            var status = stat()
            guard case .file(let path) = item, path.withCString({ stat($0, &status) }) == 0 else { return 0 }
            return status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
        }
    }
}
