/// The bits that say what is known of a value, one byte a row.
///
/// A truth is its byte: whether it may be yes, whether it may be no, and while it may be both, what is lacking. Every other value has its marks
/// beside its payload; without one of `special` the payload is the value, exactly.
enum Mark {
    /// Of a truth: it may be yes.
    static let yes: UInt8 = 1
    /// Of a truth: it may be no.
    static let no: UInt8 = 2
    /// Of a truth: it is not known.
    static let either: UInt8 = 3
    /// Of a time: it has a time of day.
    static let clock: UInt8 = 1
    /// Of a place: something stands there that cannot be read.
    static let unreadable: UInt8 = 2
    /// An act that has not happened is lacking.
    static let awaited: UInt8 = 4
    /// Something else is lacking.
    static let missing: UInt8 = 8
    /// Whatever is lacking.
    static let lacks: UInt8 = 12
    /// The field says that there is none.
    static let none: UInt8 = 16
    /// Nothing is known of it.
    static let unknown: UInt8 = 32
    /// Of a number: the payload is a position among `Machine.wide`. Of a time: only the month or the year is known. Of the end of a period: a
    /// position among `Machine.ends`.
    static let wide: UInt8 = 64
    /// Of a number: it is at least nothing. Of a time: the act has not happened by the as-of date.
    static let open: UInt8 = 128
    /// The payload is not simply the value.
    static let special: UInt8 = 240
    /// Of the state of a rule: it waits for an act whether the rule applies.
    static let waits: UInt8 = 16
}

/// Kleene's logic on truth bytes, without a branch.
enum Logic {
    /// All bits of an unknown truth, none of a known one.
    @inline(__always) static func ifEither(_ truth: UInt8) -> UInt8 { 0 &- (truth & (truth &>> 1) & 1) }

    /// Whether both hold.
    @inline(__always) static func and(_ one: UInt8, _ two: UInt8) -> UInt8 {
        let truth = (one & two & Mark.yes) | ((one | two) & Mark.no)
        return truth | ((one | two) & Mark.lacks & ifEither(truth))
    }

    /// Whether at least one holds.
    @inline(__always) static func or(_ one: UInt8, _ two: UInt8) -> UInt8 {
        let truth = ((one | two) & Mark.yes) | (one & two & Mark.no)
        return truth | ((one | two) & Mark.lacks & ifEither(truth))
    }

    /// Whether it does not hold.
    @inline(__always) static func not(_ truth: UInt8) -> UInt8 {
        ((truth & Mark.yes) &<< 1) | ((truth &>> 1) & Mark.yes) | (truth & Mark.lacks)
    }

    /// A truth that is known.
    @inline(__always) static func known(_ isYes: Bool) -> UInt8 { isYes ? Mark.yes : Mark.no }

    /// The state of a rule with one more condition on which it depends whether it applies.
    @inline(__always) static func narrow(_ state: UInt8, _ truth: UInt8) -> UInt8 {
        let applies = (state & truth & Mark.yes) | ((state | truth) & Mark.no)
        let waits: UInt8 = truth & 15 == Mark.either | Mark.awaited ? Mark.waits : 0
        return applies | ((state | truth) & Mark.lacks) | (state & Mark.waits) | waits
    }
}
