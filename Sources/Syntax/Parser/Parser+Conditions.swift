import Diagnostics

extension Parser {
    /// `condition`.
    mutating func condition() throws(Failure) -> Expression {
        var result = try conjunction()
        while at(.or) {
            try countOperator()
            result = .or(result, try conjunction())
        }
        return result
    }

    /// `conjunction`.
    private mutating func conjunction() throws(Failure) -> Expression {
        var result = try negation()
        while at(.and) {
            try countOperator()
            result = .and(result, try negation())
        }
        return result
    }

    /// `negation`.
    private mutating func negation() throws(Failure) -> Expression {
        guard at(.not) else { return try quantified() }
        let start = current.start
        try countOperator()
        return .not(try negation(), range(from: start))
    }

    /// Consumes an operator, of which an item may have only so many.
    mutating func countOperator() throws(Failure) {
        guard operators < Self.mostOperators else {
            throw fail(.tooManyOperators(limit: Self.mostOperators, at: range(current)))
        }
        operators += 1
        take()
    }

    /// `quantified | relation`.
    private mutating func quantified() throws(Failure) -> Expression {
        let quantifier: Expression.Quantifier
        switch current.word {
        case .all: quantifier = .all
        case .any: quantifier = .any
        case .none: quantifier = .none
        default: return try relation()
        }
        let start = current.start
        try countOperator()
        let name = try name(.newName)
        try expect(.in)
        let list = try expression()
        let filter = accept(.where) ? try condition() : nil
        try expect(.satisfy)
        let body = try parenthesized()
        return .quantified(quantifier, name: name, list: list, filter: filter, body: body, range(from: start))
    }

    /// `"(" condition ")"`, without its brackets.
    mutating func parenthesized() throws(Failure) -> Expression {
        let opening = range(current)
        try expect(.openParenthesis, .openParenthesis)
        try enter(opening)
        defer { depth -= 1 }
        let result = try condition()
        guard accept(.closeParenthesis) else { throw failClosing(opening) }
        return result
    }

    /// Says that a bracket is not closed where it should be.
    private mutating func failClosing(_ opening: SourceRange) -> Failure {
        at(.broken) ? Failure() : fail(.unclosedBracket(opening: opening, found: found, at: gap))
    }

    /// `relation`.
    private mutating func relation() throws(Failure) -> Expression {
        let start = current.start
        let subject = try expression()
        switch current.word {
        case .is, .are, .be: return try relation(of: subject, from: start)
        case .contains:
            try countOperator()
            return .contains(subject, try expression())
        case .starts:
            try countOperator()
            try expect(.with)
            return .startsWith(subject, try expression())
        case .at, .more, .less, .between, .within, .before, .after, .one, .on:
            throw fail(.lacksVerb(text(current), at: range(current)))
        default: break
        }
        if at(.foreign) || at(.equals) { throw failForeign() }
        return subject
    }

    /// The verb and the predicate after a subject.
    private mutating func relation(of subject: Expression, from start: UInt32) throws(Failure) -> Expression {
        let verb: Expression.Verb =
            switch current.word {
            case .is: .is
            case .are: .are
            default: .be
            }
        try countOperator()
        let negated = accept(.not)
        let predicate = try predicate()
        return .relation(subject: subject, verb: verb, negated: negated, predicate, range(from: start))
    }

    /// Says what to write instead of an operator of other languages.
    mutating func failForeign() -> Failure {
        fail(.foreignOperator(text(current), at: range(current)))
    }
}
