internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

/// What one record brings to one quantity of its group.
struct GroupEntry {
    /// Whether the record takes part.
    var selected: Truth
    /// Whether it takes part if it belongs to the group.
    var meant: Truth
    /// What is summed, averaged or compared; nil in a count.
    var evaluated: Evaluated?
    /// What would tell whether it takes part.
    var lacking: [Lacking]

    /// The quantity, when it is known.
    var quantity: ExactNumber? { evaluated?.number.exact }
}

/// What is known of a group so far; two parts of a group merge.
struct GroupState: Sendable {
    /// The quantities of the rule.
    var tallies: [Tally]
    /// The values that make the group, as they are written: of several ways to write them the least, whichever record came first.
    var spelling: [String] = []
    /// How many records certainly belong to the group, and how many may.
    var records = 0, doubtful = 0
    /// What is lacking, and in how many records.
    var lacking: [Lacking: Int] = [:]
    /// The records that count against the group most.
    var worst: [(weight: ExactNumber, record: RecordReference)] = []
    /// How many records count against it.
    var againstCount = 0
    /// Who must act, as the records tell; nil when none does, empty when they differ.
    var obligor: String?

    /// How many of the worst records are kept.
    static let keptRecords = 5

    /// An empty group of a rule with so many quantities.
    init(quantities: Int) { tallies = Array(repeating: Tally(), count: quantities) }

    /// What records bring of which everything is known.
    init(_ part: GroupPart) {
        tallies = part.quantities.map { Tally(all: part.records, $0) }
        (records, againstCount, obligor) = (part.records, part.against, part.obligor)
    }

    /// Adds a record.
    mutating func add(_ entries: [GroupEntry], of record: RecordReference, isCertain: Bool, lacking more: [Lacking], blame: Blame) {
        if isCertain { records += 1 } else { doubtful += 1 }
        var lacks = more
        for (index, entry) in entries.enumerated() {
            tallies[index].add(
                entry.selected, entry.evaluated.map { Evaluated($0.value) }, lacking: [], belongs: isCertain ? .yes : .unknown,
                meant: entry.meant)
            lacks = lacks.adding(entry.lacking)
            if entry.selected != .no { lacks = lacks.adding(entry.evaluated?.lacking ?? []) }
        }
        for one in lacks.reduce(into: [], { $0 = $0.adding([$1.inAnyRecord]) }) { lacking[one, default: 0] += 1 }
        if isCertain, let weight = blame.weight(entries) { count(against: [(weight, record)], 1) }
    }

    /// Keeps how the values that make the group are written.
    mutating func spell(_ values: [String]) {
        if spelling.isEmpty || values.lexicographicallyPrecedes(spelling) { spelling = values }
    }

    /// Adds another part of the same group.
    mutating func merge(_ other: GroupState) {
        if !other.spelling.isEmpty { spell(other.spelling) }
        for index in tallies.indices { tallies[index].merge(other.tallies[index]) }
        records += other.records
        doubtful += other.doubtful
        lacking.merge(other.lacking) { $0 + $1 }
        count(against: other.worst, other.againstCount)
        name(other.obligor)
    }

    /// Adds records that may belong to the group or to another.
    mutating func mergeDoubtful(_ other: GroupState) {
        for index in tallies.indices { tallies[index].mergeDoubtful(other.tallies[index]) }
        doubtful += other.records + other.doubtful
        lacking.merge(other.lacking) { $0 + $1 }
    }

    /// Keeps who must act, as long as all records agree.
    mutating func name(_ other: String?) {
        guard let other else { return }
        obligor = obligor == nil || obligor == other ? other : ""
    }

    /// Counts records against the group, and keeps the worst: the heaviest, of equally heavy ones the first.
    private mutating func count(against more: [(weight: ExactNumber, record: RecordReference)], _ number: Int) {
        againstCount += number
        worst = Array(
            (worst + more).sorted { $0.weight != $1.weight ? $1.weight < $0.weight : $0.record.ordinal < $1.record.ordinal }
                .prefix(Self.keptRecords))
    }
}

extension Lacking {
    /// The same fact in whichever record it is lacking, and however it is written there.
    fileprivate var inAnyRecord: Lacking { Lacking(reason: reason, label: label, path: path, detail: nil, place: nil) }
}
