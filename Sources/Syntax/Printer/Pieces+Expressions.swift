import Values

extension Pieces {
    /// The levels of the places where a condition can be broken.
    private enum Level { static let clause = 1, or = 2, and = 3, filter = 5, verb = 6, operation = 7 }

    /// Adds a condition or a quantity.
    mutating func write(_ expression: Expression) {
        switch expression {
        case .literal(let literal): write(literal.printed)
        case .path(let path): write(path.printed)
        case .parenthesized(let inner, _): bracketed { $0.write(inner) }
        case .not(let inner, _):
            write("not ")
            write(inner)
        case .negative(let inner, _):
            write("-")
            write(inner)
        case .and(let left, let right): write(left, Level.and, "and ", right)
        case .or(let left, let right): write(left, Level.or, "or ", right)
        case .contains(let left, let right): write(left, Level.verb, "contains ", right)
        case .startsWith(let left, let right): write(left, Level.verb, "starts with ", right)
        case .arithmetic(let operation, let left, let right): write(left, Level.operation, operation.rawValue + " ", right)
        case .share(let part, let whole): write(part, Level.verb, "as a share of ", whole)
        case .relation(let subject, let verb, let negated, let predicate, _):
            write(subject)
            soft(Level.verb, verb.rawValue + (negated ? " not " : " "))
            write(predicate)
        case .quantified(let quantifier, let name, let list, let filter, let body, _):
            write("\(quantifier.rawValue) \(name.text) in ")
            write(list)
            write(filter: filter)
            soft(Level.filter, "satisfy ")
            bracketed { $0.write(body) }
        case .aggregate(let aggregate): write(aggregate)
        case .elapsed(let unit, let from, let to, _):
            write("\(unit.rawValue) from ")
            write(from)
            soft(Level.operation, "to ")
            write(to)
        case .yearOf(let date, _):
            write("year of ")
            write(date)
        case .fullSteps(let step, let whole, _):
            write("full steps of ")
            write(step)
            soft(Level.operation, "in ")
            write(whole)
        case .percent(let literal, let whole):
            write(literal.printed + " of ")
            write(whole)
        case .missing: break
        }
    }

    /// Adds an operation between two expressions.
    private mutating func write(_ left: Expression, _ level: Int, _ operation: String, _ right: Expression) {
        write(left)
        soft(level, operation)
        write(right)
    }

    /// Adds which elements take part.
    private mutating func write(filter: Expression?) {
        guard let filter else { return }
        soft(Level.filter, "where ")
        nested { $0.write(filter) }
    }

    /// Adds a quantity made from many.
    private mutating func write(_ aggregate: Aggregate) {
        write(aggregate.kind.rawValue)
        if let value = aggregate.value {
            write(aggregate.kind == .only ? " " : " of ")
            nested { $0.write(value) }
        }
        if let name = aggregate.name, let list = aggregate.list {
            if aggregate.value == nil { write(" of \(name.text) in ") } else { soft(Level.filter, "for \(name.text) in ") }
            write(list)
        }
        write(filter: aggregate.filter)
    }

    /// Adds what is said of a subject.
    mutating func write(_ predicate: Predicate) {
        switch predicate {
        case .atLeast(let limit): write("at least ", limit)
        case .atMost(let limit): write("at most ", limit)
        case .moreThan(let limit): write("more than ", limit)
        case .lessThan(let limit): write("less than ", limit)
        case .between(let lower, let upper):
            write("between ", lower)
            write(" and ", upper)
        case .oneOf(let literals):
            write("one of ")
            list(literals.map(\.printed))
        case .given: write("given")
        case .within(let region): write("in \(region.text)")
        case .before(let date): write("before ", date)
        case .after(let date): write("after ", date)
        case .onOrBefore(let date): write("on or before ", date)
        case .onOrAfter(let date): write("on or after ", date)
        case .period(let relation, .literal(let period), let direction, let event):
            write("\(relation.rawValue) \(period.value.localized.en) \(direction.rawValue) ", event)
        case .period(let relation, .measured(let length), let direction, let event):
            write(relation.rawValue + " ", length)
            write(" \(direction.rawValue) ", event)
        case .equal(let value): write(value)
        }
    }

    /// Adds some words and an expression.
    private mutating func write(_ words: String, _ expression: Expression) {
        write(words)
        write(expression)
    }

    /// Adds where something is allowed or demanded.
    mutating func write(citing citation: Citation?) {
        if let citation { soft(Level.clause, "citing " + citation.printed) }
    }

    /// Adds a clause that begins with a word.
    mutating func clause(_ word: String, _ expression: Expression?) {
        guard let expression else { return }
        soft(Level.clause, word + " ")
        write(expression)
    }
}
