public import Syntax

/// How many findings there are of every verdict; the counts of two parts of a run add up.
public struct FindingCounts: Hashable, Sendable {
    /// The findings by verdict, in the order of `Verdict.allCases`; the last place is not used.
    private var verdicts: SIMD8<Int> = .zero
    /// Of the failures, how many of a `should` or an `encouraged`.
    public internal(set) var missedTargets = 0
    /// Of the failures, how many of an `encouraged`.
    public internal(set) var missedEncouragements = 0

    /// Creates counts of nothing.
    public init() {}

    /// The findings with a verdict.
    public subscript(verdict: Verdict) -> Int { verdicts[verdict.place] }

    /// All findings.
    public var all: Int { verdicts.wrappedSum() }

    /// The findings of rules that applied.
    public var applicable: Int { all - self[.inapplicable] }

    /// Adds findings of one verdict, of duties that bind in one way.
    public mutating func add(_ verdict: Verdict, _ modality: Modality?, times: Int = 1) {
        verdicts[verdict.place] += times
        guard verdict == .fail, let modality, modality != .must else { return }
        missedTargets += times
        if modality == .encouraged { missedEncouragements += times }
    }

    /// Adds the findings of another part.
    public mutating func merge(_ other: FindingCounts) {
        verdicts &+= other.verdicts
        missedTargets += other.missedTargets
        missedEncouragements += other.missedEncouragements
    }
}

extension Verdict {
    /// Its position in `allCases`.
    fileprivate var place: Int {
        switch self {
        case .pass: 0
        case .fail: 1
        case .pending: 2
        case .open: 3
        case .review: 4
        case .inapplicable: 5
        case .waived: 6
        }
    }
}
