/// How listed findings are written.
public enum FindingForm: Hashable, Sendable {
    /// A line of JSON with everything that is needed to redo it by hand.
    case explained
    /// A line of three columns, `record<TAB>rule<TAB>verdict`: nothing is explained, and how late failures came is not totalled.
    case brief
}
