internal import Findings
internal import Syntax
internal import Values

/// What a reader is told first of a finding: the verdict, with failures told apart by how grave they are. The gravest come first.
enum FindingMark: Int, CaseIterable {
    case broken, overdue, target, encouragement, open, review, pending, pass, waived, inapplicable

    /// The mark of a finding.
    init(_ finding: Finding) {
        self =
            switch (finding.verdict, finding.modality) {
            case (.fail, .should?): .target
            case (.fail, .encouraged?): .encouragement
            case (.fail, _): finding.failure?.kind == .overdue ? .overdue : .broken
            case (.open, _): .open
            case (.review, _): .review
            case (.pending, _): .pending
            case (.pass, _): .pass
            case (.inapplicable, _): .inapplicable
            case (.waived, _): .waived
            }
    }

    /// What it is called.
    var label: Localized {
        switch self {
        case .broken: Verdict.fail.label
        case .overdue: Localized(zh: "逾期未办", en: "overdue")
        case .target: Localized(zh: "未达目标", en: "target missed")
        case .encouragement: Localized(zh: "未照鼓励", en: "encouragement not followed")
        case .open: Verdict.open.label
        case .review: Verdict.review.label
        case .pending: Verdict.pending.label
        case .pass: Verdict.pass.label
        case .waived: Verdict.waived.label
        case .inapplicable: Verdict.inapplicable.label
        }
    }

    /// A sign beside the label, so that nothing is told by colour alone.
    var sign: String {
        switch self {
        case .broken, .overdue: "✗"
        case .target, .review: "!"
        case .encouragement: "·"
        case .open: "?"
        case .pending: "…"
        case .pass: "✓"
        case .waived: "~"
        case .inapplicable: "–"
        }
    }

    /// The class that decides its colour.
    var style: String {
        switch self {
        case .broken, .overdue: "fail"
        case .target, .encouragement: "target"
        case .open: "open"
        case .review: "review"
        case .pending: "pending"
        case .pass: "pass"
        case .waived, .inapplicable: "quiet"
        }
    }
}
