public import RecordModel
public import Values
public import WorkCalendar

/// A fact that a finding looked at.
public struct UsedFact: Hashable, Sendable {
    /// Its label: `退还日期`.
    public var label: String
    /// Its name in rules: `bond.refundedOn`.
    public var path: String
    /// What was read, in words.
    public var value: Localized
    /// The characters as written, when they say more.
    public var written: String?
    /// Where it stands; nil when it is not there.
    public var place: Place?
    /// What it was needed for; for the duty itself, whatever else it was needed for.
    public var role: Step.Role

    /// Creates a used fact.
    public init(label: String, path: String, value: Localized, written: String?, place: Place?, role: Step.Role) {
        self.label = label
        self.path = path
        self.value = value
        self.written = written
        self.place = place
        self.role = role
    }
}

/// One step of a derivation.
public struct Step: Sendable {
    /// What part the step plays.
    public enum Role: String, Hashable, Sendable {
        case region, force, condition, exemption, binding, selection, pause, extended, duty, statute, review
    }

    /// What part the step plays.
    public var role: Role
    /// What was asked, in words.
    public var text: Localized
    /// The answer in words: a truth, or the value of a binding.
    public var answer: Localized
    /// The answer as a truth; nil for a binding.
    public var truth: Truth?
    /// The values and counts behind it.
    public var details: [Detail]

    /// Creates a step.
    public init(role: Role, text: Localized, answer: Localized, truth: Truth?, details: [Detail]) {
        self.role = role
        self.text = text
        self.answer = answer
        self.truth = truth
        self.details = details
    }

    /// What stands behind a step.
    public enum Detail: Sendable {
        /// A quantity or a fact, by its words, and its value.
        case value(Localized, Localized)
        /// How a period was counted.
        case count(PeriodCount)
        /// Something that a reader must know.
        case remark(Localized)
    }
}

/// The last lawful time of a period, as far as it is known.
public struct Due: Hashable, Sendable {
    /// Its last lawful day.
    public var day: Bounds<Day>
    /// Its last lawful minute, for periods in hours or minutes.
    public var minute: Bounds<Minute>?
    /// Whether the act must come no earlier than this day, instead of no later.
    public var isEarliest: Bool
    /// When the act was done, at the precision at which it is known; nil when it is not known or has not been done.
    public var act: CivilTime?

    /// Creates a due date.
    public init(day: Bounds<Day>, minute: Bounds<Minute>?, isEarliest: Bool, act: CivilTime? = nil) {
        self.day = day
        self.minute = minute
        self.isEarliest = isEarliest
        self.act = act
    }
}

/// How far a case is from its limit.
public enum Margin: Hashable, Sendable {
    /// Calendar days after (positive) or before (negative) the last lawful day, with the working days among them for a period in working days.
    case days(Int, working: Int?)
    /// Minutes after (positive) or before (negative) the last lawful minute.
    case minutes(Int)
    /// The actual number, what is asked of it in words (`不低于50%`), and how far it is from the limit, without a sign: points for shares; nil
    /// for a number that is the limit itself.
    case quantity(actual: Localized, limit: Localized, distance: Localized?)
}

/// A fact that would decide an undecided verdict.
public struct Lacking: Hashable, Sendable {
    /// Why it is lacking.
    public enum Reason: String, Hashable, Sendable {
        /// The field is blank.
        case missing
        /// The record has no such key, so that not even a blank says that an act has not happened.
        case absent
        /// Something stands there that cannot be read.
        case unreadable
        /// A date known to the month, a date where a time of day is needed, a region that is too wide.
        case tooCoarse
        /// The act has not happened yet.
        case notYet
        /// The calendar of the year is not published.
        case calendar
        /// The field says that there is none, and the rule does not say what that means.
        case none
        /// A quantity that cannot be computed: a division by nothing, or a number beyond what is kept exactly.
        case incomputable
    }

    /// Why it is lacking.
    public var reason: Reason
    /// The label of the field, or the name of what is lacking.
    public var label: Localized
    /// The name in rules; empty when it is no field.
    public var path: String
    /// More words: why it could not be read.
    public var detail: Localized?
    /// Where it stands, or where it should: the record or the element.
    public var place: Place?

    /// Creates a lacking fact.
    public init(reason: Reason, label: Localized, path: String, detail: Localized?, place: Place?) {
        self.reason = reason
        self.label = label
        self.path = path
        self.detail = detail
        self.place = place
    }
}
