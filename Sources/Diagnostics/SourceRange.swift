/// A stretch of bytes in one source text.
public struct SourceRange: Hashable, Sendable {
    /// The number of the source text in its `SourceMap`.
    public var source: Int
    /// The offset of the first byte.
    public var start: Int
    /// The offset after the last byte.
    public var end: Int

    /// Creates the range of bytes from `start` up to `end`, which is left out.
    public init(source: Int, start: Int, end: Int) {
        self.source = source
        self.start = start
        self.end = end
    }

    /// Returns the shortest range that covers `self` and `other`, which lie in the same source.
    public func joined(with other: SourceRange) -> SourceRange {
        SourceRange(source: source, start: min(start, other.start), end: max(end, other.end))
    }
}
