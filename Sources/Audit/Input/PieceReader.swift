internal import Glibc
internal import RecordReading

/// Gives an input in pieces of a fixed size, the last of which is shorter.
final class PieceReader {
    /// Reads more bytes: at most so many into memory, 0 at the end.
    private let pull: (UnsafeMutableRawPointer, Int) throws(ReadFailure) -> Int
    /// How long a piece is.
    private let pieceBytes: Int
    /// How many bytes are read at most; nil when there is no limit.
    private let most: Int?
    /// How many bytes were read.
    private(set) var count = 0
    /// Whether everything was read, or reading failed.
    private(set) var isAtEnd = false
    /// What stopped the reading.
    private(set) var failure: ReadFailure?

    /// Creates a reader of what `pull` gives.
    init(pieceBytes: Int, most: Int?, _ pull: @escaping (UnsafeMutableRawPointer, Int) throws(ReadFailure) -> Int) {
        self.pieceBytes = pieceBytes
        self.most = most
        self.pull = pull
    }

    /// Returns bytes with the next piece behind them; the piece is shorter than others, or empty, only at the end.
    ///
    /// - Parameter spare: for how many bytes more there is room without moving them.
    func next(behind front: ArraySlice<UInt8> = [], spare: Int = 0) -> [UInt8] {
        let wanted = min(pieceBytes, most.map { $0 - count } ?? .max)
        let bytes = [UInt8](unsafeUninitializedCapacity: front.count + wanted + spare) { buffer, filled in
            _ = buffer.initialize(from: front)
            filled = front.count
            guard let base = buffer.baseAddress else { return }
            while !isAtEnd, filled < front.count + wanted {
                do throws(ReadFailure) {
                    let got = try pull(base + filled, front.count + wanted - filled)
                    if got == 0 { isAtEnd = true }
                    filled += got
                } catch {
                    failure = error
                    isAtEnd = true
                }
            }
        }
        count += bytes.count - front.count
        if count == most { isAtEnd = true }
        return bytes
    }
}
