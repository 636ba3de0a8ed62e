extension Bounds {
    /// Whether this value is at most the other: known as soon as every pair of possible values agrees.
    @inlinable
    public func isAtMost(_ other: Bounds) -> Truth {
        if let upper, let least = other.lower, upper <= least { return .yes }
        if let lower, let most = other.upper, lower > most { return .no }
        return .unknown
    }

    /// Whether this value is less than the other.
    @inlinable
    public func isLess(than other: Bounds) -> Truth { other.isAtMost(self).negated }

    /// Whether this value is at least the other.
    @inlinable
    public func isAtLeast(_ other: Bounds) -> Truth { other.isAtMost(self) }

    /// Whether this value is more than the other.
    @inlinable
    public func isMore(than other: Bounds) -> Truth { isAtMost(other).negated }

    /// Whether this value is the other.
    @inlinable
    public func equals(_ other: Bounds) -> Truth {
        if let one = exact, let two = other.exact { return Truth(one == two) }
        return isLess(than: other).or(isMore(than: other)) == .yes ? .no : .unknown
    }

    /// Whether this value is at most a known one.
    @inlinable
    public func isAtMost(_ value: Value) -> Truth { isAtMost(Bounds(exactly: value)) }

    /// Whether this value is less than a known one.
    @inlinable
    public func isLess(than value: Value) -> Truth { isLess(than: Bounds(exactly: value)) }

    /// Whether this value is at least a known one.
    @inlinable
    public func isAtLeast(_ value: Value) -> Truth { isAtLeast(Bounds(exactly: value)) }

    /// Whether this value is more than a known one.
    @inlinable
    public func isMore(than value: Value) -> Truth { isMore(than: Bounds(exactly: value)) }

    /// Whether this value is a known one.
    @inlinable
    public func equals(_ value: Value) -> Truth { equals(Bounds(exactly: value)) }
}
