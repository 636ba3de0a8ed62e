import Glibc
import RecordModel
import RecordReading

/// The case files that a branch touches.
struct ChangedFiles {
    /// The revision that was named.
    let revision: String
    /// The commit at which the branch left it.
    let base: String
    /// The work tree.
    private let repository: Repository
    /// The changed files, as paths from its root.
    private let changed: Set<[UInt8]>

    /// Asks git what differs from a revision.
    init(since revision: String) throws(Stop) {
        self.revision = revision
        repository = try Repository()
        base = try repository.base(of: revision)
        changed = try repository.files(changedSince: base)
    }

    /// Those of the case files at some paths that are changed; without a path those in the working folder. What is wrong with a path is left
    /// for its reader to say.
    func files(at operands: [String]) throws(Stop) -> [String] {
        if operands.contains("-") { throw Stop(.usage, ChangeMessages.standardInput()) }
        var files: [String] = []
        for operand in operands.isEmpty ? ["."] : operands {
            if let place = ChangedFiles.resolved(FilePath(operand)), fromRoot(place) == nil {
                throw Stop(.usage, ChangeMessages.outside(operand, String(decoding: repository.root, as: UTF8.self)))
            }
            var finder = InputFinder()
            for found in finder.find(operand) {
                switch found {
                case .file(let path) where isChanged(path): files.append(operands.isEmpty ? String(path.text.dropFirst(2)) : path.text)
                case .file: break
                case .problem(let problem): files.append(problem.file)
                }
            }
        }
        return files
    }

    /// Whether a file is changed, by the name that leads to it or by the one that it has.
    private func isChanged(_ path: FilePath) -> Bool {
        let cut = path.bytes.lastIndex(of: UInt8(ascii: "/"))
        let folder = cut.map { $0 == 0 ? [UInt8(ascii: "/")] : Array(path.bytes[..<$0]) } ?? Array(".".utf8)
        let name = Array(path.bytes[(cut.map { $0 + 1 } ?? 0)...])
        let named = ChangedFiles.resolved(FilePath(bytes: folder)).map { $0 + [UInt8(ascii: "/")] + name }
        return [named, ChangedFiles.resolved(path)].contains { place in
            place.flatMap(fromRoot).map(changed.contains) ?? false
        }
    }

    /// A path from the root of the work tree; nil for what lies outside of it.
    private func fromRoot(_ path: [UInt8]) -> [UInt8]? {
        let root = repository.root
        guard path.starts(with: root) else { return nil }
        let rest = path.dropFirst(root.count)
        if rest.isEmpty { return [] }
        if root.last == UInt8(ascii: "/") { return Array(rest) }
        return rest.first == UInt8(ascii: "/") ? Array(rest.dropFirst()) : nil
    }

    /// The absolute path without links; nil for what is not there.
    private static func resolved(_ path: FilePath) -> [UInt8]? {
        guard !path.bytes.contains(0), let found = path.withCString({ realpath($0, nil) }) else { return nil }
        defer { free(found) }
        return Array(UnsafeRawBufferPointer(start: found, count: strlen(found)))
    }
}
