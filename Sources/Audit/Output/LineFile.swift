internal import RecordReading

/// A file of lines that the program wrote earlier.
struct LineFile {
    /// Where it is.
    private let path: String

    /// A file at a path.
    init(_ path: String) { self.path = path }

    /// Gives the lines in portions of whole lines; returns how many bytes there were.
    func read(_ take: ([UInt8]) throws(AuditTrouble) -> Void) throws(AuditTrouble) -> Int {
        let file: Descriptor
        do throws(ReadFailure) { file = try Descriptor(FilePath(path)) } catch { throw .cannotRead(path, error.number) }
        let pieces = PieceReader(pieceBytes: 1 << 18, most: nil) { (memory, count) throws(ReadFailure) in try file.read(into: memory, count)
        }
        var rest: [UInt8] = []
        while !pieces.isAtEnd {
            let bytes = pieces.next(behind: rest[...])
            let end = pieces.isAtEnd ? bytes.count : LineBreaks.end(in: bytes, rest.count..<bytes.count) ?? 0
            rest = Array(bytes[end...])
            if end > 0 { try take(Array(bytes[..<end])) }
        }
        if let failure = pieces.failure { throw .cannotRead(path, failure.number) }
        return pieces.count
    }
}
