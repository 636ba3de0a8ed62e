/// A minute of the civil clock in Asia/Shanghai, with no zone conversion anywhere.
///
/// It is the number of civil minutes since 1970-01-01T00:00; every day has 1,440 of them.
public struct Minute: Hashable, Comparable, Sendable {
    /// Civil minutes since 1970-01-01T00:00.
    public let number: Int64

    /// Minutes of a day.
    @inlinable
    public static var perDay: Int { 1_440 }

    /// The minute that many minutes after 1970-01-01T00:00.
    @inlinable
    public init(number: Int64) { self.number = number }

    /// The minute of a day, `minuteOfDay` counted from its midnight; a number outside 0…1439 reaches into other days.
    @inlinable
    public init(day: Day, minuteOfDay: Int) {
        self = Minute(number: Int64(day.number) * 1_440).adding(minutes: minuteOfDay)
    }

    /// The day this minute lies in.
    @inlinable
    public var day: Day {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: 1_440)
        return Day(saturating: Int(remainder < 0 ? quotient - 1 : quotient))
    }

    /// Minutes since midnight, 0…1439.
    @inlinable
    public var minuteOfDay: Int {
        let rest = Int(number % 1_440)
        return rest < 0 ? rest + 1_440 : rest
    }

    /// The minute so many minutes later (earlier when negative), stopping at the ends of the range that days have.
    @inlinable
    public func adding(minutes: Int) -> Minute {
        let (sum, overflow) = number.addingReportingOverflow(Int64(minutes))
        let ends = Minute.ends
        if overflow { return Minute(number: minutes < 0 ? ends.lowerBound : ends.upperBound) }
        return Minute(number: min(max(sum, ends.lowerBound), ends.upperBound))
    }

    /// The first minute of the first day and the last minute of the last.
    @usableFromInline
    static var ends: ClosedRange<Int64> { Int64(Int32.min) * 1_440...Int64(Int32.max) * 1_440 + 1_439 }

    /// Whether one minute comes before another.
    @inlinable
    public static func < (left: Minute, right: Minute) -> Bool { left.number < right.number }

    /// The number of minutes from the right minute to the left one.
    @inlinable
    public static func - (left: Minute, right: Minute) -> Int {
        let (difference, overflow) = left.number.subtractingReportingOverflow(right.number)
        return overflow ? (left < right ? .min : .max) : Int(difference)
    }
}

extension Minute: CustomStringConvertible {
    /// The minute as ISO 8601 writes it, `2021-07-01T09:30`.
    public var description: String { "\(day)T\(clock)" }

    /// The time of day alone, `09:30`.
    public var clock: String { "\(padded(minuteOfDay / 60, to: 2)):\(padded(minuteOfDay % 60, to: 2))" }
}
