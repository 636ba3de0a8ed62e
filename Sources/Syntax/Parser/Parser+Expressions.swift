import Diagnostics

extension Parser {
    /// `expression`.
    mutating func expression() throws(Failure) -> Expression {
        let part = try amount()
        guard at(.as), peek().kind != .openBrace else { return part }
        try countOperator()
        try expect(.a)
        try expect(.share)
        try expect(.of)
        return .share(part: part, whole: try term())
    }

    /// `amount`.
    private mutating func amount() throws(Failure) -> Expression {
        var result = try term()
        while at(.plus) || at(.minus) {
            let operation: Expression.Operator = at(.plus) ? .add : .subtract
            try countOperator()
            result = .arithmetic(operation, result, try term())
        }
        return result
    }

    /// `term`.
    private mutating func term() throws(Failure) -> Expression {
        var result = try factor()
        while at(.star) || at(.slash) {
            let operation: Expression.Operator = at(.star) ? .multiply : .divide
            try countOperator()
            result = .arithmetic(operation, result, try factor())
        }
        return result
    }

    /// `factor`.
    private mutating func factor() throws(Failure) -> Expression {
        guard at(.minus) else { return try primary() }
        let start = current.start
        try countOperator()
        return .negative(try primary(), range(from: start))
    }

    /// `primary`.
    mutating func primary() throws(Failure) -> Expression {
        switch current.kind {
        case .openParenthesis:
            let start = current.start
            let inner = try parenthesized()
            return .parenthesized(inner, range(from: start))
        case .name: return try namedPrimary()
        case .string, .numeral, .dateText: return try literalOrPart()
        default: throw failExpecting(.value)
        }
    }

    /// A primary that begins with a word.
    private mutating func namedPrimary() throws(Failure) -> Expression {
        switch current.word {
        case .yes, .no, .true, .false: return try literalOrPart()
        case .count, .sum, .average, .minimum, .maximum, .share, .the: return .aggregate(try aggregate())
        case .days where peek().word == .from: return try elapsed(.days, words: 1)
        case .hours where peek().word == .from: return try elapsed(.hours, words: 1)
        case .minutes where peek().word == .from: return try elapsed(.minutes, words: 1)
        case .months where peek().word == .from: return try elapsed(.months, words: 1)
        case .working where peek().word == .days && peek(2).word == .from: return try elapsed(.workingDays, words: 2)
        case .calendar where peek().word == .days && peek(2).word == .from: return try elapsed(.calendarDays, words: 2)
        case .year where peek().word == .of: return try yearOf()
        case .full where peek().word == .steps && peek(2).word == .of: return try fullSteps()
        default:
            if current.startsLine && beginsRuleItem { throw failExpecting(.value) }
            return .path(try path(.value))
        }
    }

    /// Whether the next word begins an item of a rule that no path can be: nothing was written where a value belongs.
    private var beginsRuleItem: Bool {
        switch current.word {
        case .note, .requirement, .review, .obliges: peek().kind == .string
        case .cite, .example: peek().kind == .name && !peek().word.isReserved
        case .judged, .counts, .extends: peek().word == .by
        case .pauses: peek().word == .from || peek().word == .for
        default: false
        }
    }

    /// `literal`, or `percent "of" primary`.
    private mutating func literalOrPart() throws(Failure) -> Expression {
        let literal = try literal(.value)
        guard case .percent = literal, at(.of) else { return .literal(literal) }
        try countOperator()
        return .percent(literal, of: try primary())
    }

    /// `elapsed`, whose unit takes so many words.
    private mutating func elapsed(_ unit: Expression.ElapsedUnit, words: Int) throws(Failure) -> Expression {
        let start = current.start
        index += words
        try countOperator()
        let from = try primary()
        try expect(.to)
        let to = try primary()
        return .elapsed(unit, from: from, to: to, range(from: start))
    }

    /// `"year" "of" primary`.
    private mutating func yearOf() throws(Failure) -> Expression {
        let start = current.start
        take()
        try countOperator()
        return .yearOf(try primary(), range(from: start))
    }

    /// `"full" "steps" "of" primary "in" primary`.
    private mutating func fullSteps() throws(Failure) -> Expression {
        let start = current.start
        index += 2
        try countOperator()
        let step = try primary()
        try expect(.in)
        return .fullSteps(of: step, in: try primary(), range(from: start))
    }

    /// `aggregate`.
    private mutating func aggregate() throws(Failure) -> Aggregate {
        let start = current.start
        let kind: Aggregate.Kind =
            switch current.word {
            case .count: .count
            case .sum: .sum
            case .average: .average
            case .minimum: .minimum
            case .maximum: .maximum
            case .the: .only
            default: .share
            }
        try countOperator()
        var result = Aggregate(kind: kind, value: nil, name: nil, list: nil, filter: nil, range: range(from: start))
        switch kind {
        case .count, .share:
            if accept(.of) { try elements(&result) }
        case .sum, .average, .minimum, .maximum, .only:
            if kind != .only { try expect(.of) }
            result.value = try amount()
            if at(.for), peek().word != .each, accept(.for) { try elements(&result) }
        }
        if kind == .share { guard at(.where) else { throw failExpecting(.word(.where)) } }
        if accept(.where) { result.filter = try condition() }
        result.range = range(from: start)
        return result
    }

    /// `name "in" path`.
    private mutating func elements(_ aggregate: inout Aggregate) throws(Failure) {
        aggregate.name = try name(.newName)
        try expect(.in)
        aggregate.list = .path(try path(.listField))
    }
}
