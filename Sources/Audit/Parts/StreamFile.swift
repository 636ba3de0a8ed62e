internal import Glibc
internal import RecordModel
internal import RecordReading

/// A file of lines that audits wrote on standard output; it is read more than once, whole or in stretches.
struct StreamFile {
    /// The path.
    let path: String
    /// How many bytes are read at a time.
    private static let pieceBytes = 1 << 20

    /// Gives every line that begins in a stretch of the file, with its line break, and the index at which it begins.
    func lines(
        in stretch: Range<Int>?, _ take: (ArraySlice<UInt8>, _ at: Int) throws(AuditTrouble) -> Void
    ) throws(AuditTrouble) {
        let file: Descriptor
        do throws(ReadFailure) { file = try Descriptor(FilePath(path)) } catch { throw .cannotRead(path, error.number) }
        guard file.seek(to: stretch?.lowerBound ?? 0) else { throw .cannotRead(path, ESPIPE) }
        let pieces = PieceReader(pieceBytes: StreamFile.pieceBytes, most: stretch?.count) { (memory, count) throws(ReadFailure) in
            try file.read(into: memory, count)
        }
        var (rest, at) = ([UInt8](), stretch?.lowerBound ?? 0)
        while !pieces.isAtEnd {
            let bytes = pieces.next(behind: rest[...])
            var (start, search) = (0, rest.count)
            while let end = LineBreaks.first(in: bytes, search..<bytes.count) {
                try take(bytes[start..<end], at + start)
                (start, search) = (end, end)
            }
            rest = Array(bytes[start...])
            at += start
        }
        if let failure = pieces.failure { throw .cannotRead(path, failure.number) }
        if !rest.isEmpty { try take(rest[...], at) }
    }
}
