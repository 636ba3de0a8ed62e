import Diagnostics
import Values

extension Parser {
    /// `predicate`.
    mutating func predicate() throws(Failure) -> Predicate {
        switch current.word {
        case .at, .more, .less: return try comparison()
        case .between:
            take()
            let lower = try expression()
            try expect(.and)
            return .between(lower, try expression())
        case .one: return .oneOf(try alternatives())
        case .given:
            take()
            return .given
        case .in:
            take()
            return .within(region: try name(.regionName))
        case .before:
            take()
            return .before(try expression())
        case .after:
            take()
            return .after(try expression())
        case .on:
            take()
            try expect(.or)
            let isBefore = try expect(oneOf: [.before, .after]) == .before
            let date = try expression()
            return isBefore ? .onOrBefore(date) : .onOrAfter(date)
        case .within:
            take()
            let length = try span()
            return try period(.within, length)
        default: return .equal(try equal())
        }
    }

    /// `at least`, `at most`, `more than` or `less than`, of a quantity or of a period.
    private mutating func comparison() throws(Failure) -> Predicate {
        let relation: Predicate.PeriodRelation
        if take().word == .at {
            relation = try expect(oneOf: [.least, .most]) == .least ? .atLeast : .atMost
        } else {
            relation = tokens[index - 1].word == .more ? .moreThan : .lessThan
            try expect(.than)
        }
        if isPeriodAhead {
            let length = try span()
            return try period(relation, length)
        }
        let limit = try expression()
        if at(.after) || at(.before) { return try period(relation, .measured(limit)) }
        switch relation {
        case .atLeast: return .atLeast(limit)
        case .atMost, .within: return .atMost(limit)
        case .moreThan: return .moreThan(limit)
        case .lessThan: return .lessThan(limit)
        }
    }

    /// `( "after" | "before" ) expression`, behind the length of a period.
    private mutating func period(_ relation: Predicate.PeriodRelation, _ length: Predicate.Span) throws(Failure) -> Predicate {
        let isAfter = try expect(oneOf: [.after, .before]) == .after
        return .period(relation, length, isAfter ? .after : .before, try expression())
    }

    /// `span`: a number that no percent sign follows begins a period that is written out.
    private mutating func span() throws(Failure) -> Predicate.Span {
        let isMeasured = at(.numeral) ? peek().kind == .percent : at(.openParenthesis) || at(.name) && !current.word.isReserved
        return isMeasured ? .measured(try expression()) : .literal(try period())
    }

    /// Whether a period and `after` or `before` come next, and not a number with its unit.
    private var isPeriodAhead: Bool {
        guard at(.numeral), !peek().startsLine else { return false }
        switch peek().word {
        case .working, .calendar: return peek(2).word == .days || peek(2).word == .day
        default: return Self.unit(peek().word) != nil && (peek(2).word == .after || peek(2).word == .before)
        }
    }

    /// `"one" "of" literal { "," literal }`.
    private mutating func alternatives() throws(Failure) -> [Literal] {
        try expect(.one)
        try expect(.of)
        var literals = [try literal(.value)]
        while accept(.comma) { literals.append(try literal(.value)) }
        return literals
    }

    /// What something is said to be equal to.
    private mutating func equal() throws(Failure) -> Expression {
        let written = current
        let value = try expression()
        if at(.than) || at(.to) && text(written).hasPrefix("equal") {
            throw fail(.comparisonWord(text(written), at: range(from: written.start)))
        }
        return value
    }

    /// `period`.
    mutating func period() throws(Failure) -> PeriodLiteral {
        let start = current.start
        let amount = try wholeNumber(.period)
        let kind = current.startsLine ? .other : current.word
        if kind == .working || kind == .calendar {
            take()
            _ = try expect(oneOf: [.day, .days])
            return PeriodLiteral(Period(amount: amount, unit: kind == .working ? .workingDays : .calendarDays), range(from: start))
        }
        guard let unit = Self.unit(kind) else { throw failExpecting(.periodUnit, among: Self.units) }
        take()
        return PeriodLiteral(Period(amount: amount, unit: unit), range(from: start))
    }

    /// The words of the units of a period.
    private static let units: [Word] = [
        .working, .calendar, .day, .days, .month, .months, .year, .years, .hour, .hours, .minute, .minutes,
    ]

    /// The unit that a word alone names.
    private static func unit(_ word: Word) -> Period.Unit? {
        switch word {
        case .day, .days: .days
        case .month, .months: .months
        case .year, .years: .years
        case .hour, .hours: .hours
        case .minute, .minutes: .minutes
        default: nil
        }
    }
}
