/// A stretch of the input that should hold one value.
struct Piece {
    /// Its bytes, or how many there were when they are too many to keep.
    enum Content {
        /// Its bytes.
        case bytes([UInt8])
        /// Too many bytes to keep: how many.
        case tooLarge(Int)
    }

    /// Its bytes.
    var content: Content
    /// Where it begins.
    var start: TextPosition
    /// Whether the input went on after it.
    var isTerminated: Bool
    /// Whether it was cut off within a string, at a control character, so that nobody knows where it would have ended.
    var isCut = false
}
