/// Where the bytes of a text cell lie: in the batch's input, or, when they had to be made, in its own store.
public struct TextRange: Hashable, Sendable {
    /// The offset of the first byte; offsets from the size of the input on lie in the batch's own store.
    public var start: UInt32
    /// How many bytes.
    public var count: UInt32

    /// Creates a range.
    public init(start: UInt32, count: UInt32) {
        self.start = start
        self.count = count
    }
}
