public import Diagnostics

/// `counting civil-code "民法典" { … }`: how a statute counts periods.
public struct CountingDeclaration: Hashable, Sendable {
    /// What plain `days` mean.
    public enum DayMeaning: Hashable, Sendable {
        case calendar
        case working
        case workingUpTo(Int)
        case workingFor([Int])
    }

    /// One line of the block.
    public enum Item: Hashable, Sendable {
        case cite(Citation)
        case note(QuotedText)
        case days(DayMeaning, SourceRange)
        case start(included: Bool, SourceRange)
        /// `last day moves to next working day` (or `calendar`).
        case lastDayMoves(toWorkingDay: Bool, SourceRange)
        case lastDayStays(SourceRange)
        case weekends(areRest: Bool, SourceRange)
        case holidaysExtend(Int, SourceRange)
    }

    /// What documents name it by.
    public var name: Name
    /// The statute.
    public var title: QuotedText
    /// The block, in its order.
    public var items: [Item]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a counting declaration.
    public init(name: Name, title: QuotedText, items: [Item], range: SourceRange) {
        self.name = name
        self.title = title
        self.items = items
        self.range = range
    }
}
