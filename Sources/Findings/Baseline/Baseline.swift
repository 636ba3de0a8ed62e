/// What was known before a run, and what of it the run has found again.
public struct Baseline: Sendable {
    /// The entries that the run has not found again, by their fingerprint; those of one fingerprint the least grave first.
    private var waiting: [FindingFingerprint: [BaselineEntry]] = [:]
    /// The records that the run has met, of those that have an entry: by kind and key.
    private var met: Set<[String]> = []
    /// The records that have an entry.
    private let awaited: Set<[String]>
    /// How many findings were known already, by verdict.
    private var known: [Verdict: Int] = [:]

    /// Creates a baseline. O(entries).
    public init(_ entries: [BaselineEntry]) {
        for entry in entries.sorted(by: { $0.gravity.lexicographicallyPrecedes($1.gravity) }) {
            waiting[entry.fingerprint, default: []].append(entry)
        }
        awaited = Set(entries.filter { $0.subject == .record }.map { [$0.kind, $0.record] })
    }

    /// Notes that a record was met.
    public mutating func meet(kind: String, key: String?) {
        if let key, awaited.contains([kind, key]) { met.insert([kind, key]) }
    }

    /// Whether a finding is known already, and no graver than it was; it is counted, and each entry stands for one finding.
    ///
    /// What is kept, not applicable or waived by now is not known but gone; what is pending is only known as such. A finding that got graver is new,
    /// and its entry is not gone.
    public mutating func knows(_ finding: BaselineEntry) -> Bool {
        guard var entries = waiting[finding.fingerprint] else { return false }
        let isTrouble = [.fail, .open, .review].contains(finding.verdict)
        let place = entries.firstIndex {
            isTrouble ? !$0.gravity.lexicographicallyPrecedes(finding.gravity) : $0.verdict == finding.verdict
        }
        guard let place else {
            if isTrouble, !entries.isEmpty { waiting[finding.fingerprint]?.removeLast() }
            return false
        }
        entries.remove(at: place)
        waiting[finding.fingerprint] = entries
        known[finding.verdict, default: 0] += 1
        return true
    }

    /// What came of the comparison, once the run is over.
    ///
    /// - Parameters:
    ///   - file: the file of the baseline.
    ///   - isLooked: whether the run looked at a rule.
    public func outcome(file: String, of isLooked: (String) -> Bool) -> BaselineOutcome {
        let left = waiting.values.joined().filter { isLooked($0.rule) }.sorted(by: BaselineEntry.precedes)
        let (gone, absent) = left.reduce(into: ([BaselineEntry](), 0)) { result, entry in
            if entry.subject == .record, !met.contains([entry.kind, entry.record]) { result.1 += 1 } else { result.0.append(entry) }
        }
        return BaselineOutcome(file: file, known: Verdict.allCases.map { known[$0] ?? 0 }, gone: gone, absent: absent)
    }
}

/// What came of the comparison with a baseline.
public struct BaselineOutcome: Hashable, Sendable {
    /// The file.
    public var file: String
    /// How many findings were known already, in the order of `Verdict.allCases`.
    public var known: [Int]
    /// What was known and does not occur any more though its record was looked at, in the order of the baseline.
    public var gone: [BaselineEntry]
    /// How many entries are about records that were not among the input.
    public var absent: Int

    /// How many findings were known already.
    public var knownCount: Int { known.reduce(0, +) }

    /// Creates an outcome.
    public init(file: String, known: [Int], gone: [BaselineEntry], absent: Int) {
        self.file = file
        self.known = known
        self.gone = gone
        self.absent = absent
    }
}
