internal import Findings

/// Says what rules find in a block of the input. Every thread has its own.
///
/// This is all that the run knows of evaluating: a block goes in, a report comes out, and the same block gives the same report whatever was
/// evaluated before it.
public protocol BlockEvaluator {
    /// Evaluates the rules on the records of a block and tells the report, in the order of the input. Records count from 1 in every block.
    mutating func evaluate(_ block: InputBlock, to report: inout BlockReport)

    /// Prepares for many short blocks that share a report.
    mutating func begin(_ report: BlockReport)
    /// Evaluates the rules on the records of one of these blocks, and returns how many there were; its totals may be added when the report ends.
    mutating func add(_ block: InputBlock, to report: inout BlockReport) -> Int
    /// Adds what is still missing from the report.
    mutating func end(_ report: inout BlockReport)
}

extension BlockEvaluator {
    /// Nothing is prepared.
    public mutating func begin(_ report: BlockReport) {}

    /// Evaluates the block like any other.
    public mutating func add(_ block: InputBlock, to report: inout BlockReport) -> Int {
        let before = report.summary.records
        evaluate(block, to: &report)
        return report.summary.records - before
    }

    /// Nothing is missing.
    public mutating func end(_ report: inout BlockReport) {}
}
