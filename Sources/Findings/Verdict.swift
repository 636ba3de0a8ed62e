public import Values

/// What is said of one duty in one case.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case pass, fail, pending, open, review, inapplicable, waived

    /// What people call it.
    public var label: Localized {
        switch self {
        case .pass: Localized(zh: "合规", en: "pass")
        case .fail: Localized(zh: "不合规", en: "fail")
        case .pending: Localized(zh: "未到期", en: "pending")
        case .open: Localized(zh: "待定", en: "open")
        case .review: Localized(zh: "需人工判断", en: "review")
        case .inapplicable: Localized(zh: "不适用", en: "inapplicable")
        case .waived: Localized(zh: "已豁免", en: "waived")
        }
    }

    /// How much it deserves attention: fail before open, review, pending, pass, waived, inapplicable.
    public var gravity: Int {
        switch self {
        case .fail: 6
        case .open: 5
        case .review: 4
        case .pending: 3
        case .pass: 2
        case .waived: 1
        case .inapplicable: 0
        }
    }
}
