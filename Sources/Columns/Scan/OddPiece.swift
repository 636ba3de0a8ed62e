/// A stretch of the input that should hold one record and that the other reader has to decide.
public struct OddPiece: Hashable, Sendable {
    /// The offset of its first byte in the block's bytes.
    public var start: Int
    /// The offset after its last byte.
    public var end: Int
    /// Why.
    public var reason: Reason

    /// Why a record is not in a batch.
    public enum Reason: Hashable, Sendable {
        /// It is not JSON, or not UTF-8, or nests too deep to say.
        case syntax
        /// It is no object, or of no kind or two.
        case kind
        /// A key is written in another way than its field is called, or given twice.
        case key
        /// A value cannot be held by its column: a number too fine, a list that is none.
        case value
        /// It has too many elements or values.
        case size
    }
}
