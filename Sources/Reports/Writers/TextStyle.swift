/// How text is drawn.
public enum TextStyle: Hashable, Sendable {
    /// Without colours.
    case plain
    /// With the colours of a terminal.
    case colored
}

/// What a stretch of text is, which decides its colour.
public enum Ink: Hashable, Sendable {
    case normal, heading, bad, doubtful, good, quiet, quotation

    /// The escape sequence that begins the stretch; empty for the normal ink.
    var sequence: String {
        switch self {
        case .normal: ""
        case .heading: "\u{1B}[1m"
        case .bad: "\u{1B}[1;31m"
        case .doubtful: "\u{1B}[1;33m"
        case .good: "\u{1B}[32m"
        case .quiet: "\u{1B}[2m"
        case .quotation: "\u{1B}[36m"
        }
    }
}
