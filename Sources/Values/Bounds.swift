/// What is known of a value: it lies in a closed interval, one or both ends of which may be open to infinity.
public struct Bounds<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
    /// The least it can be; nil when nothing is known.
    public let lower: Value?
    /// The most it can be; nil when nothing is known.
    public let upper: Value?

    /// A value that is known.
    @inlinable
    public init(exactly value: Value) {
        lower = value
        upper = value
    }

    /// A value in a closed interval; ends given in the wrong order change places.
    @inlinable
    public init(lower: Value?, upper: Value?) {
        if let low = lower, let high = upper, low > high {
            self.lower = high
            self.upper = low
        } else {
            self.lower = lower
            self.upper = upper
        }
    }

    /// A value of which nothing is known.
    @inlinable
    public static var unbounded: Bounds { Bounds(lower: nil, upper: nil) }

    /// The value, when only one is possible.
    @inlinable
    public var exact: Value? { lower == upper ? lower : nil }

    /// Whether only one value is possible.
    @inlinable
    public var isExact: Bool { exact != nil }

    /// The bounds of a function of the value that never falls as the value grows.
    @inlinable
    public func map<Image>(monotone transform: (Value) -> Image) -> Bounds<Image> {
        Bounds<Image>(lower: lower.map(transform), upper: upper.map(transform))
    }

    /// Whether the value is possible.
    @inlinable
    public func admits(_ value: Value) -> Bool {
        if let lower, value < lower { return false }
        if let upper, value > upper { return false }
        return true
    }

    /// The smallest bounds that hold both: what is known when it is one or the other.
    @inlinable
    public func hull(_ other: Bounds) -> Bounds {
        Bounds(lower: least(lower, other.lower), upper: most(upper, other.upper))
    }

    /// The smaller of two lower ends.
    @inlinable
    func least(_ one: Value?, _ other: Value?) -> Value? {
        guard let one, let other else { return nil }
        return min(one, other)
    }

    /// The larger of two upper ends.
    @inlinable
    func most(_ one: Value?, _ other: Value?) -> Value? {
        guard let one, let other else { return nil }
        return max(one, other)
    }
}
