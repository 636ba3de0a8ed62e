/// How the parts of a drawn diagnostic are marked.
public struct DiagnosticStyle: Sendable {
    /// The parts that can be marked.
    public enum Part: Sendable { case error, warning, note, message, frame, primary, secondary, help }

    /// Returns the text marked as the part.
    private let mark: @Sendable (Part, String) -> String

    /// Creates a style.
    public init(mark: @escaping @Sendable (Part, String) -> String) { self.mark = mark }

    /// The text marked as the part.
    func callAsFunction(_ part: Part, _ text: String) -> String { text.isEmpty ? text : mark(part, text) }

    /// No marks at all.
    public static let plain = DiagnosticStyle { _, text in text }

    /// Colours of an ANSI terminal.
    public static let ansi = DiagnosticStyle { part, text in
        let code =
            switch part {
            case .error, .primary: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            case .message: "1"
            case .frame, .secondary: "1;34"
            case .help: "1;32"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
