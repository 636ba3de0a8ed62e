internal import Diagnostics
public import Values

/// Lines of text for people. Whatever is put on it is made safe to show; only the page itself breaks lines and changes colours.
public struct TextPage: Sendable {
    /// What was written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []
    /// How it is drawn.
    public let style: TextStyle
    /// The language it is in.
    public let language: Language

    /// Creates an empty page.
    public init(_ language: Language, _ style: TextStyle) {
        self.language = language
        self.style = style
    }

    /// Puts a text in an ink.
    public mutating func put(_ text: String, _ ink: Ink = .normal) {
        let safe = Sanitizer.escaped(text)
        if style == .plain || ink == .normal || safe.isEmpty { return bytes += safe.utf8 }
        bytes += ink.sequence.utf8
        bytes += safe.utf8
        bytes += "\u{1B}[0m".utf8
    }

    /// Puts a text in the language of the page.
    public mutating func put(_ text: Localized, _ ink: Ink = .normal) { put(text[language], ink) }

    /// Ends the line.
    public mutating func newLine() { bytes.append(0x0A) }

    /// Puts a text as a line of its own.
    public mutating func line(_ text: Localized, _ ink: Ink = .normal, indent: Int = 0) { line(text[language], ink, indent: indent) }

    /// Puts a text as a line of its own.
    public mutating func line(_ text: String, _ ink: Ink = .normal, indent: Int = 0) {
        put(String(repeating: " ", count: indent))
        put(text, ink)
        newLine()
    }

    /// Takes what was written and leaves the page empty.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
