public import RecordModel
public import Syntax
public import Values

/// What one rule says of one record, or of one element of a list in it, with everything needed to redo it by hand.
public struct Finding: Sendable {
    /// The rule, as its position in the rule book.
    public var rule: Int
    /// The verdict.
    public var verdict: Verdict
    /// What kind of failure it is; nil unless the verdict is fail.
    public var failure: Failure?
    /// How binding what is said is: the duty's own modality, but an obligation where the law's limit is broken; nil for a rule that only a
    /// person can judge.
    public var modality: Modality?
    /// What it is about.
    public var subject: Subject
    /// The element, as the keys of the loops around it, outermost first; empty for the record itself.
    public var element: [ElementReference]
    /// Who must act, as the source names them or as the record tells.
    public var obligor: String?
    /// The duty in a sentence about this case, without the facts.
    public var duty: Localized
    /// Why: the conditions and the duty with their values.
    public var derivation: [Step]
    /// The facts that were looked at, in the order in which they were.
    public var facts: [UsedFact]
    /// The last lawful day or minute, when the duty is a period.
    public var due: Due?
    /// The last lawful day of the law's own limit, when the duty stands on one that is a period.
    public var statutoryDue: Due?
    /// How far from the limit; nil when nothing is measured or the verdict is neither pass nor fail.
    public var margin: Margin?
    /// What would decide an open or pending verdict.
    public var lacking: [Lacking]
    /// What would repair a failure.
    public var repair: [Localized]
    /// What was assumed: the rule's notes, and a profile that nobody named.
    public var assumptions: [Localized]
    /// What excuses a failure; nil unless the verdict is waived.
    public var waiver: Waiver?
    /// The question for a person; nil unless the verdict is review.
    public var question: String?

    /// What a finding is about.
    public enum Subject: Hashable, Sendable {
        /// One record.
        case record(RecordReference)
        /// All records of a run, or those of a group.
        case group(GroupReference)
    }

    /// The record that the finding is about; nil when it is about a group.
    public var record: RecordReference? { if case .record(let record) = subject { record } else { nil } }
    /// The group that the finding is about; nil when it is about one record.
    public var group: GroupReference? { if case .group(let group) = subject { group } else { nil } }

    /// How a duty was broken.
    public struct Failure: Hashable, Sendable {
        /// Broken by an act that came too late or fell short, or by an act that has not come though its time is over.
        public enum Kind: String, Hashable, Sendable { case broken, overdue }
        /// Which limit was broken.
        public enum Level: String, Hashable, Sendable {
            /// The promise alone: the law's own limit is kept.
            case promise
            /// The promise and the law's own limit.
            case statute
            /// The promise, and whether the law's own limit is kept is not known.
            case promiseAtLeast
        }
        /// The kind.
        public var kind: Kind
        /// The level.
        public var level: Level

        /// Creates a failure.
        public init(kind: Kind, level: Level) {
            self.kind = kind
            self.level = level
        }
    }

    /// Creates a finding with nothing but its verdict.
    public init(rule: Int, verdict: Verdict, modality: Modality?, subject: Subject, duty: Localized) {
        self.rule = rule
        self.verdict = verdict
        self.failure = nil
        self.modality = modality
        self.subject = subject
        self.element = []
        self.obligor = nil
        self.duty = duty
        self.derivation = []
        self.facts = []
        self.due = nil
        self.statutoryDue = nil
        self.margin = nil
        self.lacking = []
        self.repair = []
        self.assumptions = []
        self.waiver = nil
        self.question = nil
    }
}

/// Which record a finding is about.
public struct RecordReference: Hashable, Sendable {
    /// The kind, as a position in the rule book.
    public var kind: Int
    /// The value of the record's key; nil when it has none.
    public var key: String?
    /// The position among all records of the run, from 1.
    public var ordinal: Int
    /// Where it begins.
    public var place: Place

    /// Creates a reference.
    public init(kind: Int, key: String?, ordinal: Int, place: Place) {
        self.kind = kind
        self.key = key
        self.ordinal = ordinal
        self.place = place
    }
}

/// Which element of a list a finding is about.
public struct ElementReference: Hashable, Sendable {
    /// The label of the list: `投标保证金`.
    public var list: String
    /// The value of the element's key; nil when it has none.
    public var key: String?
    /// The position in the list, from 1.
    public var ordinal: Int
    /// Where it begins.
    public var place: Place

    /// Creates a reference.
    public init(list: String, key: String?, ordinal: Int, place: Place) {
        self.list = list
        self.key = key
        self.ordinal = ordinal
        self.place = place
    }
}
