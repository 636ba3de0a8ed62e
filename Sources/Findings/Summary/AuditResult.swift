/// All that is known when an audit is over, but for the findings about single records.
public struct AuditResult: Sendable {
    /// The totals.
    public var summary: RunSummary
    /// What it stands on.
    public var seal: AuditSeal
    /// The rules that were chosen, as positions in the rule book, in its order.
    public var rules: [Int]
    /// What rules over many records say of groups, by rule and then by group.
    public var groups: [Finding]
    /// The fields that the rules read, by the position of their kind of record, as the positions of the fields on the way.
    public var fieldsRead: [Int: Set<[Int]>]
    /// The exit code.
    public var exit: Int32

    /// Creates a result.
    public init(
        summary: RunSummary, seal: AuditSeal, rules: [Int], groups: [Finding], fieldsRead: [Int: Set<[Int]>], exit: Int32
    ) {
        self.summary = summary
        self.seal = seal
        self.rules = rules
        self.groups = groups
        self.fieldsRead = fieldsRead
        self.exit = exit
    }
}
