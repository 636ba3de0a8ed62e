internal import Glibc
internal import RecordReading

/// An open file that is read in large pieces.
final class Descriptor {
    /// The system's number of it.
    private let number: Int32
    /// What the file is called.
    let name: String
    /// How many bytes it had when it was opened; nil for what is no regular file.
    let size: Int?

    /// Opens a file.
    init(_ path: FilePath) throws(ReadFailure) {
        guard !path.bytes.contains(0) else { throw ReadFailure(number: ENOENT) }
        number = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard number >= 0 else { throw ReadFailure(number: errno) }
        name = path.text
        size = Descriptor.status(number).flatMap { $0.st_mode & S_IFMT == S_IFREG && $0.st_size > 0 ? Int($0.st_size) : nil }
    }

    /// Closes the file.
    deinit { close(number) }

    /// What the system says of it.
    private static func status(_ number: Int32) -> stat? {
        var status = stat()
        return fstat(number, &status) == 0 ? status : nil
    }

    /// How many bytes the file has now.
    var sizeNow: Int? { Descriptor.status(number).map { Int($0.st_size) } }

    /// Goes on reading at a byte; false when that is not possible.
    func seek(to offset: Int) -> Bool { offset == 0 || lseek(number, offset, SEEK_SET) == offset }

    /// Reads at most `count` bytes into memory; 0 at the end.
    func read(into memory: UnsafeMutableRawPointer, _ count: Int) throws(ReadFailure) -> Int {
        var result = -1
        repeat { result = Glibc.read(number, memory, count) } while result < 0 && errno == EINTR
        guard result >= 0 else { throw ReadFailure(number: errno) }
        return result
    }
}
