public import Values

/// How a statute counts a period: what 日 means in it, and what becomes of the first and the last day.
public struct CountingProfile: Hashable, Sendable {
    /// A place in a document that a profile rests on.
    public struct Citation: Hashable, Sendable {
        /// The document's name: `民法典`.
        public var document: String
        /// The place in it: `第二百零三条`.
        public var place: String
        /// Its words; nil when they are not quoted.
        public var quote: String?

        /// Creates a citation.
        public init(document: String, place: String, quote: String? = nil) {
            self.document = document
            self.place = place
            self.quote = quote
        }
    }

    /// What plain `days` mean.
    public enum DayMeaning: Hashable, Sendable {
        /// Every day, or only working days.
        case calendar, working
        /// Working days in periods of at most so many, every day in longer ones.
        case workingUpTo(Int)
        /// Working days in periods of just these lengths, every day in others.
        case workingFor([Int])
    }

    /// What becomes of a last day that is a day of rest.
    public enum Roll: Hashable, Sendable, CaseIterable {
        /// It stays.
        case none
        /// The next working day takes its place.
        case nextWorkingDay
        /// The day after the rest days takes its place, whatever day that is.
        case nextCalendarDay
    }

    /// What documents name it by: `civil-code`.
    public var name: String
    /// What it is called: `民法典期间`.
    public var title: String
    /// What it rests on.
    public var citations: [Citation]
    /// What plain `days` mean.
    public var dayMeaning: DayMeaning
    /// Whether the first day counts.
    public var startIncluded: Bool
    /// What becomes of a last day that is a day of rest.
    public var roll: Roll
    /// Whether an ordinary Saturday or Sunday is a day of rest as the last day of a period.
    public var weekendsAreRest: Bool
    /// From how many consecutive days of rest inside a period they extend it by their number; nil when they never do.
    public var holidaysExtend: Int?
    /// Whether nobody said that this profile applies.
    public var isAssumed: Bool
    /// What its author has to say about it.
    public var notes: [String]

    /// Creates a profile; what is not said is as in the Civil Code.
    public init(
        name: String, title: String, citations: [Citation] = [], dayMeaning: DayMeaning = .calendar, startIncluded: Bool = false,
        roll: Roll = .nextWorkingDay, weekendsAreRest: Bool = true, holidaysExtend: Int? = nil, isAssumed: Bool = false,
        notes: [String] = []
    ) {
        self.name = name
        self.title = title
        self.citations = citations
        self.dayMeaning = dayMeaning
        self.startIncluded = startIncluded
        self.roll = roll
        self.weekendsAreRest = weekendsAreRest
        self.holidaysExtend = holidaysExtend
        self.isAssumed = isAssumed
        self.notes = notes
    }

    /// The Civil Code's way (民法典 200–203), assumed where a document names no other.
    public static let assumedCivilCode = CountingProfile(
        name: "civil-code", title: "民法典期间",
        citations: [
            Citation(document: "民法典", place: "第二百零一条"), Citation(document: "民法典", place: "第二百零二条"),
            Citation(document: "民法典", place: "第二百零三条"),
        ],
        isAssumed: true)

    /// What a period's unit means under this profile: never `days`.
    public func meaning(of period: Period) -> Period.Unit {
        guard period.unit == .days else { return period.unit }
        return switch dayMeaning {
        case .calendar: .calendarDays
        case .working: .workingDays
        case .workingUpTo(let most): period.amount <= most ? .workingDays : .calendarDays
        case .workingFor(let amounts): amounts.contains(period.amount) ? .workingDays : .calendarDays
        }
    }
}
