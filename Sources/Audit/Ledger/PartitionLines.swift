internal import Reports

/// Settles the lines of one partition for itself, and keeps the drafts of those that mean something else among other partitions.
final class PartitionLines {
    /// Takes whole lines.
    private let write: ([UInt8]) -> Void
    /// How many lines of findings and of problems there are.
    private(set) var findings = 0, problems = 0
    /// The drafts about unknown fields, in the order of their lines.
    private(set) var unknownFields: [UInt8] = []
    /// Decides which unknown fields are named.
    private var settler = ProblemSettler(keepsDraft: false)

    /// Creates a way for lines.
    init(to write: @escaping ([UInt8]) -> Void) { self.write = write }

    /// Takes draft lines of findings, whose records count from the first of the partition.
    func take(findings draft: [UInt8]) {
        findings += LineBreaks.count(draft.span)
        write(draft.filter { $0 != JSONWriter.ordinalMark })
    }

    /// Takes draft lines of problems.
    func take(problems draft: [UInt8]) {
        var start = 0
        while start < draft.count {
            var end = LineBreaks.first(in: draft, start..<draft.count) ?? draft.count
            if draft[start] == DraftMark.unknownField {
                end = LineBreaks.first(in: draft, end..<draft.count) ?? draft.count
                unknownFields += draft[start..<end]
            }
            start = end
        }
        var lines: [UInt8] = []
        _ = settler.settle(draft, into: &lines)
        problems += LineBreaks.count(lines.span)
        write(lines)
    }
}
