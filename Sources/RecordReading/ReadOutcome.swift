public import RecordModel

/// What reading gives, one after another; what belongs to a record comes before it.
public enum ReadOutcome: Hashable, Sendable {
    /// A record.
    case record(CaseRecord)
    /// Something that is wrong or deserves a look.
    case problem(InputProblem)
    /// A value that was not taken literally.
    case reading(Reading)
}
