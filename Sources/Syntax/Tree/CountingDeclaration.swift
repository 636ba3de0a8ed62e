public import Diagnostics

/// `counting civil-code "民法典" { … }`: how a statute counts periods.
public struct CountingDeclaration: Hashable, Sendable {
    /// What plain `days` mean.
    public enum DayMeaning: Hashable, Sendable {
        /// `days are calendar days`.
        case calendar
        /// `days are working days`.
        case working
        /// `days are working days up to 10`.
        case workingUpTo(Int)
        /// `days are working days for 2, 3, 5`.
        case workingFor([Int])
    }

    /// One line of the block.
    public enum Item: Hashable, Sendable {
        /// `cite …`.
        case cite(Citation)
        /// `note "…"`.
        case note(QuotedText)
        /// `days are …`.
        case days(DayMeaning, SourceRange)
        /// `start excluded`, `start included`.
        case start(included: Bool, SourceRange)
        /// `last day moves to next working day` (or `calendar`).
        case lastDayMoves(toWorkingDay: Bool, SourceRange)
        /// `last day stays`.
        case lastDayStays(SourceRange)
        /// `weekends are rest days`.
        case weekends(areRest: Bool, SourceRange)
        /// `holidays of 3 or more extend`.
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
