import Evaluation
import Findings
import Semantics

/// The cases derived from the rules, and those that their examples do not show.
struct BoundaryReport {
    /// How many cases were derived.
    private(set) var derived = 0
    /// From how many rules.
    private(set) var rules = 0
    /// The cases that do not get the verdict they must.
    private(set) var contradictions: [BoundaryCase] = []
    /// The cases that no example shows. Of a line that the rows of a table share, one stands for all.
    private(set) var unshown: [BoundaryCase] = []

    /// Takes in the cases of some rules, in their order.
    init(_ cases: [BoundaryCase]) {
        derived = cases.count
        rules = Set(cases.map(\.rule)).count
        contradictions = cases.filter { !$0.isExpected }
        let shown = Set(cases.filter(\.isShown).map(Line.init))
        var seen: Set<Line> = []
        unshown = cases.filter { one in
            let line = Line(one)
            return one.isExpected && !shown.contains(line) && seen.insert(line).inserted
        }
    }

    /// What the same case of several rows has in common.
    private struct Line: Hashable {
        /// The case, without what is the row's own.
        let common: BoundaryCase

        /// The line of a case.
        init(_ one: BoundaryCase) {
            var common = one
            (common.rule, common.value, common.verdict, common.isExpected, common.isShown) = (0, nil, .open, true, false)
            self.common = common
        }
    }
}
