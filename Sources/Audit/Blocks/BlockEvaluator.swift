/// Says what rules find in a block of the input. Every thread has its own.
///
/// This is all that the run knows of evaluating: a block goes in, a report comes out, and the same block gives the same report whatever was
/// evaluated before it.
public protocol BlockEvaluator {
    /// Evaluates the rules on the records of a block and tells the report, in the order of the input. Records count from 1 in every block.
    mutating func evaluate(_ block: InputBlock, to report: inout BlockReport)
}
