/// What the rule book makes of a requirement.
public enum CoverageStatus: String, Hashable, Sendable, CaseIterable {
    /// A rule at least encodes it.
    case encoded
    /// It is declared that no record can decide it.
    case unchecked
    /// The inventory itself says that no program can decide it, and nothing is declared.
    case notCheckable = "not-checkable"
    /// Nothing: it was forgotten, or is not written yet.
    case missing
}
