public import Values

/// The days that are not as their day of the week says, or that a notice names, as a table file lists them.
///
/// A day of the covered years that is not listed is worked from Monday to Friday; of any other day nothing is known.
public struct HolidayTable: Hashable, Sendable {
    /// A listed day.
    public struct Entry: Hashable, Sendable {
        /// The day.
        public let day: Day
        /// Whether it is worked.
        public let isWorking: Bool
        /// The position of its occasion in `occasions`.
        let occasion: Int
        /// The position of its notice in `notices`; nil when the table names none.
        let notice: Int?
    }

    /// What the table calls itself.
    public let name: Localized
    /// The days whose status the table settles, listed or not.
    public let coverage: ClosedRange<Day>
    /// When the last notice in it was published; nil when it does not say.
    public let publishedOn: Day?
    /// The listed days, in order.
    public let entries: [Entry]
    /// The occasions, each once.
    let occasions: [String]
    /// The notices, each once.
    let notices: [String]

    /// The longest stretch of years a table may cover, so that no table exhausts memory.
    static let mostYears = 400

    /// What the listed day is or makes up for: `国庆节`.
    public func occasion(of entry: Entry) -> String { occasions[entry.occasion] }

    /// The address of the notice that the listed day rests on.
    public func notice(of entry: Entry) -> String? { entry.notice.map { notices[$0] } }
}
