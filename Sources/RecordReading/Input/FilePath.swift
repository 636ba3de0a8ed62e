import Glibc

/// A path as the system has it, which need not be UTF-8.
public struct FilePath: Hashable, Sendable {
    /// The bytes, without a zero at the end.
    public var bytes: [UInt8]

    /// Creates the path that a text writes.
    public init(_ text: String) { bytes = Array(text.utf8) }

    /// Creates a path of bytes.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// The path as it is shown; bytes that are not UTF-8 become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Returns the path of an entry of this folder.
    func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
    }

    /// Calls `body` with the path as C wants it.
    public func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let characters = bytes.map { CChar(bitPattern: $0) } + [0]
        return characters.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
    }

    /// Returns what stands at the path, links followed.
    func status() throws(ReadFailure) -> FileStatus {
        // The system would stop at the zero and open another file.
        guard !bytes.contains(0) else { throw ReadFailure(number: ENOENT) }
        var raw = stat()
        guard withCString({ stat($0, &raw) }) == 0 else { throw ReadFailure(number: errno) }
        return FileStatus(raw)
    }
}

/// What stands at a path.
struct FileStatus: Hashable {
    /// The kinds that matter here.
    enum Kind { case file, folder, other }

    /// The kind.
    var kind: Kind
    /// The device, and the number on it: equal for two paths to the same thing.
    var device: UInt
    /// Its number in the file system.
    var number: UInt

    /// Takes what the system said.
    fileprivate init(_ raw: stat) {
        switch raw.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        device = UInt(raw.st_dev)
        number = UInt(raw.st_ino)
    }
}
