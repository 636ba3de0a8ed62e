public import Diagnostics

extension Expression {
    /// Where it stands; O(depth).
    public var range: SourceRange {
        switch self {
        case .literal(let literal): literal.range
        case .path(let path): path.range
        case .parenthesized(_, let range), .not(_, let range), .relation(_, _, _, _, let range), .quantified(_, _, _, _, _, let range),
            .elapsed(_, _, _, let range), .yearOf(_, let range), .fullSteps(_, _, let range), .negative(_, let range), .missing(let range):
            range
        case .and(let left, let right), .or(let left, let right), .contains(let left, let right), .startsWith(let left, let right),
            .arithmetic(_, let left, let right), .share(let left, let right):
            left.range.joined(with: right.range)
        case .aggregate(let aggregate): aggregate.range
        case .percent(let literal, let whole): literal.range.joined(with: whole.range)
        }
    }
}

extension Literal {
    /// Where it stands.
    public var range: SourceRange {
        switch self {
        case .text(let text): text.range
        case .number(_, _, _, let range), .percent(_, _, let range), .boolean(_, let range): range
        case .date(let date): date.range
        }
    }
}

extension Fact {
    /// Where it stands.
    public var range: SourceRange {
        switch self {
        case .literal(let literal): literal.range
        case .blank(let range), .list(_, let range): range
        case .name(let name): name.range
        case .group(let facts): facts.range
        }
    }
}

extension Predicate.Span {
    /// Where it stands.
    public var range: SourceRange {
        switch self {
        case .literal(let period): period.range
        case .measured(let length): length.range
        }
    }
}
