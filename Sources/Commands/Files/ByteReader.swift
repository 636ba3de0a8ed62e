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

    /// Closes the file.
    deinit { close(descriptor) }

    /// The next piece; empty at the end.
    func next() throws(FileTrouble) -> [UInt8] { try readBytes(of: descriptor) }

    /// How many bytes are read as one whole, 64 MiB: a device may have no end.
    static let mostBytes = 64 << 20

    /// The whole content of a file.
    static func contents(of path: String) throws(FileTrouble) -> [UInt8] {
        let reader = try ByteReader(path: path)
        return try whole { () throws(FileTrouble) in try reader.next() }
    }

    /// All that comes in pieces, an empty one being the end; more than `mostBytes` is a trouble.
    static func whole(_ next: () throws(FileTrouble) -> [UInt8]) throws(FileTrouble) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= mostBytes {
            let piece = try next()
            if piece.isEmpty { return bytes }
            bytes += piece
        }
        throw FileTrouble(code: EFBIG)
    }
}
