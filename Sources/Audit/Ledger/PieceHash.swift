internal import Values

/// The hash of an input that is hashed piece by piece, so that several threads can share the work.
///
/// It is SHA-256 of the only piece, or, of several, of the lines that their hashes make.
struct PieceHash: Sendable {
    /// How many pieces there were.
    private(set) var count = 0
    /// The hash of the first piece.
    private var first = ""
    /// The hash of the lines.
    private var lines = SHA256()

    /// The hash of one piece.
    static func leaf(_ bytes: Span<UInt8>) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalize()
    }

    /// Adds the next piece.
    mutating func add(_ leaf: String) {
        if count == 0 { first = leaf }
        count += 1
        lines.update(leaf + "\n")
    }

    /// The hash of the pieces so far.
    var value: String {
        switch count {
        case 0: SHA256().finalize()
        case 1: first
        default: lines.finalize()
        }
    }
}
