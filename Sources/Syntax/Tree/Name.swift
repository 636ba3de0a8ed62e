public import Diagnostics

/// A name as it was written.
public struct Name: Hashable, Sendable {
    /// The characters; empty when the name is missing and was reported.
    public var text: String
    /// Where it stands.
    public var range: SourceRange

    /// Creates a name.
    public init(_ text: String, _ range: SourceRange) {
        self.text = text
        self.range = range
    }
}

/// A text in quotation marks, with its escapes resolved.
public struct QuotedText: Hashable, Sendable {
    /// What the quotation marks enclose.
    public var value: String
    /// Where it stands, with its quotation marks.
    public var range: SourceRange

    /// Creates a quoted text.
    public init(_ value: String, _ range: SourceRange) {
        self.value = value
        self.range = range
    }
}

/// Names joined by dots: `bond.refundedOn`.
public struct Path: Hashable, Sendable {
    /// The names, at least one.
    public var names: [Name]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a path.
    public init(_ names: [Name], _ range: SourceRange) {
        self.names = names
        self.range = range
    }
}
