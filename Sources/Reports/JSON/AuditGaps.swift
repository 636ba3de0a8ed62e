internal import Findings
internal import RecordModel
internal import Semantics

/// What an audit could not check: rules that applied to nothing, fields that never occurred, values that could not be read.
struct AuditGaps {
    /// A field of a kind of record.
    struct Gap {
        /// The kind.
        var kind: RecordKind
        /// The field.
        var slot: FieldSlot
        /// How many values could not be read.
        var count: Int
    }

    /// The rules that applied to no record, and those over many records that spoke of no group.
    let vacuous: [Int]
    /// Fields that a rule reads and that no record of the kind has, not even blank.
    private(set) var neverSeen: [Gap] = []
    /// Fields of which values could not be read.
    private(set) var unreadable: [Gap] = []

    /// Finds the gaps of an audit, in the order of the rule book.
    init(_ audit: AuditResult, _ book: RuleBook) {
        vacuous = audit.rules.filter { (audit.summary.rules[$0]?.applicable ?? 0) == 0 }
        for kind in book.records {
            guard let census = audit.summary.kinds[kind.index], census.records > 0 else { continue }
            let wanted = audit.fieldsRead[kind.index] ?? []
            for (position, slot) in kind.slots.enumerated() {
                let gap = Gap(kind: kind, slot: slot, count: census.unreadable[position])
                if !census.seen[position], wanted.contains(slot.path) { neverSeen.append(gap) }
                if gap.count > 0 { unreadable.append(gap) }
            }
        }
    }
}
