public import Findings

/// A verdict as one byte; graver ones are larger.
public enum VerdictByte {
    /// No finding: the elements within speak, or a loop does not let the row in.
    public static let nothing: UInt8 = 0
    /// The verdicts.
    public static let inapplicable: UInt8 = 1, pass: UInt8 = 3, pending: UInt8 = 4, review: UInt8 = 5, open: UInt8 = 6, fail: UInt8 = 7
    /// The bits of the verdict itself.
    public static let verdict: UInt8 = 7
    /// Beside a failure: the law's own limit, which the duty stands on, is broken too, or it is not known whether it is.
    public static let statuteBroken: UInt8 = 16, statuteUnknown: UInt8 = 32

    /// Returns the verdict that a byte stands for; nil for none.
    public static func verdict(_ byte: UInt8) -> Verdict? {
        switch byte & verdict {
        case inapplicable: .inapplicable
        case pass: .pass
        case pending: .pending
        case review: .review
        case open: .open
        case fail: .fail
        default: nil
        }
    }
}
