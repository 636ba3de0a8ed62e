import Glibc

/// A file that is read from its beginning to its end, a piece at a time.
final class ByteReader {
    /// The descriptor.
    private let descriptor: Int32

    /// Opens a file for reading.
    init(path: String) throws(FileTrouble) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw FileTrouble(code: errno) }
    }

    deinit { close(descriptor) }

    /// The next piece; empty at the end.
    func next() throws(FileTrouble) -> [UInt8] { try readBytes(of: descriptor) }

    /// The whole content of a file.
    static func contents(of path: String) throws(FileTrouble) -> [UInt8] {
        let reader = try ByteReader(path: path)
        var bytes: [UInt8] = []
        while true {
            let piece = try reader.next()
            if piece.isEmpty { return bytes }
            bytes += piece
        }
    }
}
