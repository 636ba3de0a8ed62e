public import Findings
internal import Values

/// The partitions of an input whose audits have left their lines in files, each of them there once, in their order.
public struct AuditPartitions: Sendable {
    /// A partition and where its lines lie.
    struct Found: Sendable {
        /// The file.
        var file: StreamFile
        /// The stretch of it in which the lines of the partition lie, its last one excluded.
        var lines: Range<Int>
        /// What is left of it.
        var partition: Partition
    }

    /// The partitions in their order; there is one at least.
    let partitions: [Found]
    /// Whether the findings and problems are there, and not only what merges.
    public let hasLines: Bool

    /// Reads the partitions that lie in files, one behind the other, whichever came first; where their position is not told, that is their order.
    public init(in files: [String]) throws(AuditTrouble) {
        var found: [Found] = []
        var counts: [(findings: Int, problems: Int)] = []
        for path in files { try AuditPartitions.read(StreamFile(path: path), &found, &counts) }
        guard let first = found.first else { throw .parts(.none(files.first ?? "")) }
        hasLines = counts.contains { $0.findings + $0.problems > 0 }
        for (one, count) in zip(found, counts) {
            if let difference = one.partition.note.identity.difference(from: first.partition.note.identity) {
                throw .parts(.other(one.file.path, difference))
            }
            if hasLines, (one.partition.findings, one.partition.problems) != count { throw .parts(.miscounted(one.file.path)) }
        }
        partitions = try AuditPartitions.sorted(found)
    }

    /// What the results will stand on.
    public var seal: AuditSeal { partitions[0].partition.note.seal }
    /// The failures that are excused.
    public var waivers: [Waiver] { partitions[0].partition.note.waivers }
    /// The file of the first partition.
    public var firstFile: String { partitions[0].file.path }

    /// Finds the partitions in a file, and counts the lines of each.
    private static func read(
        _ file: StreamFile, _ found: inout [Found], _ counts: inout [(findings: Int, problems: Int)]
    ) throws(AuditTrouble) {
        var (start, end) = (0, 0)
        var count = (findings: 0, problems: 0)
        try file.lines(in: nil) { line, at throws(AuditTrouble) in
            end = at + line.count
            switch StreamLine(line) {
            case .finding: count.findings += 1
            case .problem: count.problems += 1
            case .blank: break
            case .partition:
                guard let partition = try? Partition(line: Array(line)) else { throw .damaged(file.path) }
                found.append(Found(file: file, lines: start..<at, partition: partition))
                counts.append(count)
                (start, count) = (end, (0, 0))
            case nil: throw found.isEmpty && count == (0, 0) ? .parts(.none(file.path)) : .damaged(file.path)
            }
        }
        // Lines behind the last partition belong to one whose end is missing.
        if count != (0, 0) { throw .parts(.endless(file.path)) }
    }

    /// The partitions in the order that they tell, or else in that in which they came.
    private static func sorted(_ found: [Found]) throws(AuditTrouble) -> [Found] {
        guard let count = found[0].partition.position?.count else {
            if let other = found.first(where: { $0.partition.position != nil }) { throw .parts(.other(other.file.path, .inputs)) }
            return found
        }
        var sorted: [Int: Found] = [:]
        for one in found {
            guard let position = one.partition.position, position.count == count else { throw .parts(.other(one.file.path, .inputs)) }
            guard sorted.updateValue(one, forKey: position.number) == nil else { throw .parts(.twice(position.number, of: count)) }
        }
        if sorted.count < count {
            for number in 1...count where sorted[number] == nil { throw .parts(.lacking(number, of: count)) }
        }
        return found.sorted { ($0.partition.position?.number ?? 0) < ($1.partition.position?.number ?? 0) }
    }
}
