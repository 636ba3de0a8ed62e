/// An open file that a closure can hold.
final class SharedFile {
    /// The file.
    private let file: InputFile

    /// Opens the file at a path.
    init(_ path: FilePath) throws(ReadFailure) { file = try InputFile(path) }

    /// Returns at most `count` further bytes; none at the end.
    func read(_ count: Int) throws(ReadFailure) -> [UInt8] { try file.read(count) }
}
