public import Diagnostics

/// `fail-on fail, open`: one line of a settings file.
public struct SettingDeclaration: Hashable, Sendable {
    /// One value of a setting.
    public struct Value: Hashable, Sendable {
        /// How a value is written.
        public enum Kind: Hashable, Sendable {
            /// In quotation marks.
            case text
            /// As a word, which may be a reserved one.
            case word
            /// As a date that exists.
            case date
            /// As a number.
            case number
        }

        /// How it is written.
        public var kind: Kind
        /// The characters; of a text those within the quotation marks.
        public var text: String
        /// The word in front of a text, as in `sarif "check.sarif"`.
        public var prefix: Name?
        /// Where it stands, with its prefix.
        public var range: SourceRange

        /// Creates a value.
        public init(kind: Kind, text: String, prefix: Name? = nil, range: SourceRange) {
            self.kind = kind
            self.text = text
            self.prefix = prefix
            self.range = range
        }
    }

    /// The setting.
    public var name: Name
    /// Its values, at least one.
    public var values: [Value]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a setting.
    public init(name: Name, values: [Value], range: SourceRange) {
        self.name = name
        self.values = values
        self.range = range
    }
}
