/// The verdicts of one level of a rule on the rows of its frame: the records, or the elements of a loop, of which those of one record lie together.
///
/// It is a view of the machine's memory, until its next run.
public struct LevelVerdicts {
    /// The verdicts, `VerdictByte`, one a row.
    public let bytes: UnsafePointer<UInt8>
    /// Where the rows begin that belong to every row of the frame around, from the records inwards; empty for the records.
    let starts: [UnsafePointer<Int32>]
    /// Whether every record has one row, which is its own.
    public var isOfRecords: Bool { starts.isEmpty }

    /// The rows that belong to a record, by its position among those that are looked at.
    public func rows(of record: Int) -> Range<Int> {
        var (first, end) = (record, record + 1)
        for starts in starts { (first, end) = (Int(starts[first]), Int(starts[end])) }
        return first..<end
    }
}

extension Machine {
    /// How many levels a rule has, given by its position in `plan.rules`: one, and one more for every loop.
    public func levelCount(rule position: Int) -> Int { plan.lowered[position].levels.count }

    /// The verdicts of one level of a rule.
    public func verdicts(rule position: Int, level: Int) -> LevelVerdicts {
        let levels = plan.lowered[position].levels
        return LevelVerdicts(
            bytes: UnsafePointer(views[levels[level].verdicts].marks),
            starts: levels[...level].dropFirst().map { UnsafePointer(frames[$0.frame].starts.cells) })
    }

    /// Who must act, as records tell for a rule at one of its levels: a number that is the same for all levels at which the same is told, and
    /// nil where records do not tell it.
    public func obligorSource(rule position: Int, level: Int) -> Int? { plan.lowered[position].levels[level].obligor }

    /// Who must act in a row of a source of obligors, `.some(nil)` when nobody is told; nil when only the explaining evaluator can say.
    public func obligor(source: Int, row: Int) -> String?? { obligor(at: source, row).map { .some($0.name) } ?? nil }
}
