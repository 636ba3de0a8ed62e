public import Diagnostics

/// A parsed rule file.
public struct RuleFile: Hashable, Sendable {
    /// What the file declares, in its order.
    public var declarations: [Declaration]
    /// Every comment, in its order.
    public var comments: [Comment]

    /// Creates a file.
    public init(declarations: [Declaration], comments: [Comment]) {
        self.declarations = declarations
        self.comments = comments
    }
}

/// A `//` comment.
public struct Comment: Hashable, Sendable {
    /// The words after `//`, without surrounding blanks.
    public var text: String
    /// Where it stands.
    public var range: SourceRange

    /// Creates a comment.
    public init(_ text: String, _ range: SourceRange) {
        self.text = text
        self.range = range
    }
}

/// One declaration of a rule file.
public enum Declaration: Hashable, Sendable {
    /// `document … { … }`.
    case document(DocumentDeclaration)
    /// `regions …`.
    case regions(RegionDeclaration)
    /// `counting … { … }`.
    case counting(CountingDeclaration)
    /// `record … { … }`.
    case record(RecordDeclaration)
    /// `rule … { … }`.
    case rule(RuleDeclaration)
    /// `targets … { … }`.
    case targets(TargetsDeclaration)
    /// `unchecked … { … }`.
    case unchecked(UncheckedDeclaration)
    /// `mapping … { … }`.
    case mapping(MappingDeclaration)
}
