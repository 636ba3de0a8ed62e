import RecordModel
import Syntax
import Values

extension Term {
    /// The number, or the day as its number, when the term is one that was written out.
    var ordinal: ExactNumber? {
        if case .constant(let constant) = kind { constant.ordinal } else { nil }
    }

    /// Whether only whole numbers can be.
    var isWhole: Bool {
        switch (kind, type) {
        case (_, .time), (.yearOf, _), (.fullSteps, _), (.aggregate(.count, _, _, _, _), _): true
        case (.overall(_, let made), _): made.kind == .count
        case (.field(_, _, let field), _): if case .count = field.type { true } else { false }
        default: false
        }
    }

    /// Whether the number counts things, so that it is never less than none.
    var isCount: Bool {
        switch kind {
        case .aggregate(.count, _, _, _, _), .fullSteps: true
        case .overall(_, let made): made.kind == .count
        case .field(_, _, let field): if case .count = field.type { true } else { false }
        default: false
        }
    }

    /// Every word that can be, when there are finitely many.
    var allWords: Set<String>? {
        if type == .truth { return ["yes", "no"] }
        guard case .field(_, _, let field) = kind else { return nil }
        return field.choices.map(Set.init)
    }

    /// The two comparisons that `between` is.
    func split(_ subject: Term, _ low: Term, _ high: Term) -> Term {
        let least = Term(.compare(subject, .atLeast, low), type: .truth, range: range)
        let most = Term(.compare(subject, .atMost, high), type: .truth, range: range)
        return Term(.and(least, most), type: .truth, range: range)
    }
}

extension Term.Constant {
    /// The number, or the day as its number; a month is no single day and has none.
    var ordinal: ExactNumber? {
        switch self {
        case .number(let number): number
        case .time(let time): time.isExactDay && !time.hasClock ? time.days.lower.map { ExactNumber(Int($0.number)) } : nil
        case .text, .boolean, .region: nil
        }
    }

    /// The value as a word.
    var word: String? {
        switch self {
        case .text(let text): text
        case .boolean(let truth): truth ? "yes" : "no"
        case .region(let id): "region \(id.index)"
        case .time(let time): time.description
        case .number: nil
        }
    }
}

extension Term.Comparison {
    /// The comparison with its sides exchanged.
    var mirrored: Term.Comparison {
        switch self {
        case .atLeast: .atMost
        case .atMost: .atLeast
        case .moreThan: .lessThan
        case .lessThan: .moreThan
        case .equal: .equal
        }
    }

    /// The comparison that holds when this one does not; nil when no single one does.
    var negated: Term.Comparison? {
        switch self {
        case .atLeast: .lessThan
        case .atMost: .moreThan
        case .moreThan: .atMost
        case .lessThan: .atLeast
        case .equal: nil
        }
    }

    /// Which way a limit bounds: from below, from above, or both.
    var bounds: Limit.Side {
        switch self {
        case .atLeast, .moreThan: .below
        case .atMost, .lessThan: .above
        case .equal: .both
        }
    }

    /// Whether the limit itself is allowed.
    var includesLimit: Bool { self != .moreThan && self != .lessThan }
}

extension Predicate.PeriodRelation {
    /// The same as a comparison of lengths.
    var comparison: Term.Comparison {
        switch self {
        case .within, .atMost: .atMost
        case .atLeast: .atLeast
        case .moreThan: .moreThan
        case .lessThan: .lessThan
        }
    }
}

extension ExactNumber {
    /// Whether the number compares so with another.
    func compares(_ comparison: Term.Comparison, to other: ExactNumber) -> Bool {
        switch comparison {
        case .atLeast: self >= other
        case .atMost: self <= other
        case .moreThan: self > other
        case .lessThan: self < other
        case .equal: self == other
        }
    }
}
