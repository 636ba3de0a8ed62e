/// Why an audit cannot begin or go on.
public enum AuditTrouble: Error, Hashable, Sendable {
    /// A file of the output cannot be written: the system's error number.
    case cannotWrite(String, Int32)
    /// A file of an interrupted run or of a part cannot be read: the system's error number.
    case cannotRead(String, Int32)
    /// The output folder holds results already.
    case resultsExist(String)
    /// The output folder holds an interrupted run.
    case interruptedRun(String)
    /// Somebody else is writing to the output folder.
    case inUse(String)
    /// The interrupted run was another one: what differs.
    case otherRun(Difference)
    /// An input is not what it was when the run was interrupted.
    case inputChanged(String)
    /// A file of an interrupted run or of a part is damaged.
    case damaged(String)
    /// More records were unreadable than allowed.
    case tooManyErrors(Int)
    /// Input that cannot be cut into parts.
    case notPartable(String)
    /// The folders to merge are not the parts of one run.
    case parts(PartTrouble)

    /// What differs between two runs.
    public enum Difference: String, Hashable, Sendable, CaseIterable {
        case engine, rules, calendar, flags, inputs
    }

    /// What is wrong with the folders to merge.
    public enum PartTrouble: Hashable, Sendable {
        /// A folder holds no part, or a file no partition.
        case none(String)
        /// A part is there twice.
        case twice(Int, of: Int)
        /// A part is lacking.
        case lacking(Int, of: Int)
        /// The last lines of a file are those of a partition that did not come to its end.
        case endless(String)
        /// A partition in a file has other lines than its audit wrote.
        case miscounted(String)
        /// A folder's part, or a file's partition, is of another run.
        case other(String, Difference)
    }
}
