internal import Findings
internal import RecordModel

/// Keeps what is made of the gravest of many findings, up to a number and a size, and counts exactly what it had to leave out.
struct GravestFindings<Made> {
    /// Something made of a finding.
    private struct Kept {
        let sequence: Int
        let size: Int
        let verdict: Verdict
        let made: Made
    }

    /// What is kept, by weight.
    private var kept: [Int: [Kept]] = [:]
    /// How many are kept, how large they are together, and how many came.
    private var (count, size, arrivals) = (0, 0, 0)
    /// How many were left out, by verdict.
    private var dropped: [Verdict: Int] = [:]
    /// The most that is kept.
    private let mostCount: Int, mostBytes: Int

    /// Keeps at most so many, of at most so many bytes together.
    init(mostCount: Int, mostBytes: Int) {
        self.mostCount = mostCount
        self.mostBytes = mostBytes
    }

    /// Adds what was made of a finding; what is least grave and came last has to leave. O(1), for there are few weights.
    mutating func add(_ made: Made, of finding: Finding, bytes: Int) {
        kept[finding.weight, default: []].append(Kept(sequence: arrivals, size: bytes, verdict: finding.verdict, made: made))
        arrivals += 1
        count += 1
        size += bytes
        while count > mostCount || size > mostBytes { dropLast() }
    }

    /// Drops the last of the least grave.
    private mutating func dropLast() {
        guard let weight = kept.keys.min(), let last = kept[weight]?.popLast() else { return }
        if kept[weight]?.isEmpty == true { kept[weight] = nil }
        count -= 1
        size -= last.size
        dropped[last.verdict, default: 0] += 1
    }

    /// What is kept, in the order in which it came.
    var inOrder: [Made] { kept.values.joined().sorted { $0.sequence < $1.sequence }.map(\.made) }

    /// What is kept, the gravest first, each with its verdict.
    var gravestFirst: [(verdict: Verdict, made: Made)] {
        kept.sorted { $0.key > $1.key }.flatMap { $0.value.map { ($0.verdict, $0.made) } }
    }

    /// How many were left out, by verdict, the gravest first; those of which none was are not among them.
    var leftOut: [(verdict: Verdict, count: Int)] {
        Verdict.allCases.sorted { $0.gravity > $1.gravity }.compactMap { verdict in dropped[verdict].map { (verdict, $0) } }
    }
}
