import Diagnostics
import Syntax

extension Expression {
    /// Where the expression stands.
    var place: SourceRange {
        switch self {
        case .literal(let literal): literal.place
        case .path(let path): path.range
        case .parenthesized(_, let range), .not(_, let range), .relation(_, _, _, _, let range), .quantified(_, _, _, _, _, let range),
            .elapsed(_, _, _, let range), .yearOf(_, let range), .fullSteps(_, _, let range), .negative(_, let range), .missing(let range):
            range
        case .aggregate(let aggregate): aggregate.range
        case .and(let left, let right), .or(let left, let right), .contains(let left, let right), .startsWith(let left, let right),
            .arithmetic(_, let left, let right), .share(let left, let right):
            left.place.joined(with: right.place)
        case .percent(let literal, let whole): literal.place.joined(with: whole.place)
        }
    }

    /// The expression without brackets around it.
    var unwrapped: Expression {
        var result = self
        while case .parenthesized(let inner, _) = result { result = inner }
        return result
    }

    /// The single name that the expression is, when it is one.
    var bareName: Name? {
        if case .path(let path) = self, path.names.count == 1 { path.names.first } else { nil }
    }
}

extension Literal {
    /// Where the literal stands.
    var place: SourceRange {
        switch self {
        case .text(let text): text.range
        case .number(_, _, _, let range), .percent(_, _, let range), .boolean(_, let range): range
        case .date(let date): date.range
        }
    }
}
