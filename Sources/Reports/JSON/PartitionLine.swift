internal import Values

/// The last line of what an audit of one partition of the input writes: how far it reaches, and its state, which merges with those of the others.
///
/// Where the partition stands among all is not known to the one who audits it; whoever knows sets `part` and `parts`, which count from 1.
public struct PartitionLine: Hashable, Sendable {
    /// How many records, lines and bytes the partition has.
    public var records: Int, lines: Int, bytes: Int
    /// How many lines of findings and of problems stand before the line.
    public var findings: Int, problems: Int
    /// Everything that is needed to merge it.
    public var state: [UInt8]

    /// What kind of line it is.
    public static let kind = "partition"

    /// Creates a line.
    public init(records: Int, lines: Int, bytes: Int, findings: Int, problems: Int, state: [UInt8]) {
        (self.records, self.lines, self.bytes) = (records, lines, bytes)
        (self.findings, self.problems, self.state) = (findings, problems, state)
    }

    /// The line, with a line break.
    public var line: [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("line", PartitionLine.kind)
            $0.member("part", Int?.none)
            $0.member("parts", Int?.none)
            $0.member("records", records)
            $0.member("lines", lines)
            $0.member("bytes", bytes)
            $0.member("findings", findings)
            $0.member("problems", problems)
            $0.member("state", Base64.encoded(state))
        }
        writer.endDocument()
        return writer.bytes
    }
}
