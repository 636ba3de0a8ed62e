internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

/// The ends of one period by the day of its event, each counted once, when it is first asked for.
final class EndTable {
    /// What the table is of.
    struct Key: Hashable {
        /// The period.
        var period: Period
        /// How it is counted, as a position in the rule book.
        var profile: Int
        /// Whether it is a distance that must be kept.
        var isDistance: Bool
        /// On which side of the event.
        var direction: Predicate.Direction
    }

    /// The first day that the table holds.
    let first: Int32
    /// How many days it holds.
    let count: Int
    /// The ends, as days since 1970-01-01; `unknown` while an end was not counted, and below `kept` positions of ends that are no simple day.
    let days: UnsafeMutablePointer<Int32>
    /// The position of the end of a period from an event that has not happened, among the kept ends; nil while it was not counted.
    var open: Int?

    /// Of a day whose end was not counted.
    static let unknown = Int32.min
    /// Ends below are positions: `kept - 1` is the first.
    static let kept = Int32.min + (1 << 24)

    /// Creates a table for the days from one to another.
    init(_ span: ClosedRange<Day>) {
        first = span.lowerBound.number
        count = span.upperBound - span.lowerBound + 1
        days = .allocate(capacity: count)
        days.initialize(repeating: EndTable.unknown, count: count)
    }

    deinit { days.deallocate() }
}
