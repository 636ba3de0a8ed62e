/// How many requirements of a group the rule book covers, and how.
public struct CoverageTally: Hashable, Sendable {
    /// What the group is called; empty for all.
    public let name: String
    /// How many requirements there are.
    public let requirements: Int
    /// How many of them a program can decide, as the inventory says.
    public let checkable: Int
    /// How many of the checkable ones have rules.
    public let encoded: Int
    /// How many of the checkable ones are declared unchecked.
    public let unchecked: Int
    /// How many of the checkable ones have neither; the three make up `checkable`.
    public let missing: Int
    /// How many of those that are not checkable have rules all the same.
    public let encodedBeyond: Int
    /// How many of those that are not checkable are declared unchecked.
    public let uncheckedBeyond: Int
    /// How many rules encode something of the group.
    public let rules: Int

    /// Counts requirements.
    init(_ name: String, _ rows: [CoverageResult.Row]) {
        self.name = name
        requirements = rows.count
        checkable = rows.count { $0.entry.isCheckable }
        encoded = rows.count { $0.entry.isCheckable && $0.status == .encoded }
        unchecked = rows.count { $0.entry.isCheckable && $0.status == .unchecked }
        missing = rows.count { $0.status == .missing }
        encodedBeyond = rows.count { !$0.entry.isCheckable && $0.status == .encoded }
        uncheckedBeyond = rows.count { !$0.entry.isCheckable && $0.status == .unchecked }
        rules = Set(rows.flatMap(\.rules)).count
    }

    /// A part of the checkable ones in percent, to one place and rounded down, so that 100 means all; nil where nothing is checkable.
    public func percent(_ part: Int) -> String? {
        guard checkable > 0 else { return nil }
        let thousandths = part * 1000 / checkable
        return "\(thousandths / 10).\(thousandths % 10)"
    }
}
