/// An open file that a closure can hold.
final class SharedFile {
    /// The file.
    private let file: InputFile

    /// Opens the file at a path.
    init(_ path: FilePath) throws(ReadFailure) { file = try InputFile(path) }

    /// Takes a descriptor that somebody else closes.
    init(descriptor: Int32) { file = InputFile(descriptor: descriptor) }

    /// `true` iff it is a regular file, which has an end.
    var isRegular: Bool { file.isRegular }

    /// Returns at most `count` further bytes; none at the end.
    func read(_ count: Int) throws(ReadFailure) -> [UInt8] { try file.read(count) }
}
