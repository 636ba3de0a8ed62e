public import Diagnostics

/// A requirement of an inventory, as a rule or an `unchecked` declaration names it.
public struct Requirement: Hashable, Sendable {
    /// Its id: `002-48-e`.
    public var id: String
    /// Where it is named.
    public var range: SourceRange

    /// Creates a requirement.
    public init(id: String, range: SourceRange) {
        self.id = id
        self.range = range
    }
}

extension RuleBook {
    /// Every requirement that rules or `unchecked` declarations name, in the order of the text.
    public var requirements: [Requirement] { rules.flatMap(\.requirements) + unchecked.flatMap(\.requirements) }

    /// The ids of those requirements.
    public var requirementIDs: [String] { requirements.map(\.id) }
}

/// What a document asks for and no record can decide.
public struct Unchecked: Hashable, Sendable {
    /// The clause, with its words.
    public var citation: CheckedCitation
    /// The requirements that it states, at least one.
    public var requirements: [Requirement]
    /// Why no record can decide it.
    public var reason: String
    /// Where it is declared.
    public var range: SourceRange

    /// Creates a declaration.
    public init(citation: CheckedCitation, requirements: [Requirement], reason: String, range: SourceRange) {
        self.citation = citation
        self.requirements = requirements
        self.reason = reason
        self.range = range
    }
}
