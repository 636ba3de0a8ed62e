public import Foundation

/// The files of the project that tests read.
public enum ProjectFiles {
    /// The folder of the package.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The file or folder at a path from the package's folder: `Rules/calendar/china.tsv`.
    public static func url(_ path: String) -> URL { root.appending(path: path).standardizedFileURL }

    /// The bytes of a file at a path from the package's folder.
    public static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(path))) }

    /// The text of a file at a path from the package's folder.
    public static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

    /// The files below a folder whose names end so, in the order of their paths; none when the folder is not there.
    public static func files(below folder: String, ending suffix: String) -> [URL] {
        let base = url(folder)
        let names = (FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []).filter { $0.hasSuffix(suffix) }
        return names.sorted().map { base.appending(path: $0) }
    }

    /// A folder beside the package, or nil when it is not there, which is said aloud.
    public static func beside(_ path: String, file: String = #fileID) -> URL? {
        let folder = url("../" + path)
        if FileManager.default.fileExists(atPath: folder.path) { return folder }
        print("\(file): skipped, since ../\(path) is not there")
        return nil
    }
}
