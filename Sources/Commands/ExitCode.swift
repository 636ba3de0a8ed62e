/// What the program ends with; scripts rely on it.
public enum ExitCode: Int32, Hashable, Sendable, CaseIterable {
    /// Everything was decided and kept.
    case kept = 0
    /// A `must` was broken; an example does not stand; a file is not formatted.
    case failed = 1
    /// With `--strict`: nothing failed, but something is open, a `should` was missed, `lint` warned, or a requirement is missing.
    case open = 2
    /// The rules or the calendar are wrong.
    case rulesWrong = 3
    /// Input could not be read, or there was nothing to check.
    case unreadable = 4
    /// The program was called in a way that it does not understand.
    case usage = 64

    /// Which code wins when several hold: 3 before 64, 4, 1, 2 and 0.
    var precedence: Int {
        switch self {
        case .rulesWrong: 5
        case .usage: 4
        case .unreadable: 3
        case .failed: 2
        case .open: 1
        case .kept: 0
        }
    }

    /// The graver of two.
    func graver(_ other: ExitCode) -> ExitCode { other.precedence > precedence ? other : self }
}
