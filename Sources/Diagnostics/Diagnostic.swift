public import Values

/// Something that is wrong, or deserves a look, in a text that was read.
public struct Diagnostic: Hashable, Sendable {
    /// How grave a diagnostic is.
    public enum Severity: String, Sendable { case error, warning, note }

    /// A stretch of the text with a few words about it.
    public struct Label: Hashable, Sendable {
        /// The bytes that are underlined.
        public var range: SourceRange
        /// What is said of them; may be empty.
        public var text: Localized

        /// Creates a label.
        public init(_ range: SourceRange, _ text: Localized = Localized(zh: "", en: "")) {
            self.range = range
            self.text = text
        }
    }

    /// A change of the text that would mend it.
    public struct Fix: Hashable, Sendable {
        /// The bytes to replace; empty to insert.
        public var range: SourceRange
        /// What to put in their place.
        public var replacement: String

        /// Creates a fix.
        public init(replacing range: SourceRange, with replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    /// The stable code, such as `S001`, that `explain` tells more about.
    public var code: String
    /// How grave it is.
    public var severity: Severity
    /// The one sentence that must be shown: lower case, no final period.
    public var message: Localized
    /// The place, when there is one.
    public var primary: Label?
    /// Other places that matter.
    public var secondary: [Label]
    /// What to do, such as the nearest name.
    public var help: Localized?
    /// A change that would mend it, when one is certain.
    public var fix: Fix?

    /// Creates a diagnostic.
    public init(
        _ code: String, _ severity: Severity = .error, _ message: Localized, at primary: Label? = nil, secondary: [Label] = [],
        help: Localized? = nil, fix: Fix? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.primary = primary
        self.secondary = secondary
        self.help = help
        self.fix = fix
    }
}
