internal import Findings
internal import RecordModel

/// Counts which fields of one kind of record occur, and which values could not be read.
struct FieldCount: Sendable {
    /// A field with the slots of the fields within it.
    private indirect enum Node: Sendable {
        case field(slot: Int, inner: [Node])
    }

    /// The fields of the record.
    private let nodes: [Node]
    /// How many slots there are.
    let slots: Int

    /// Prepares to count the fields of a kind.
    init(_ kind: RecordKind) {
        var next = 0
        nodes = FieldCount.nodes(kind.fields, &next)
        slots = next
    }

    /// Numbers fields depth first, each before those within it, as `RecordKind.slots` lists them.
    private static func nodes(_ fields: [Field], _ next: inout Int) -> [Node] {
        fields.map { field in
            let slot = next
            next += 1
            switch field.type {
            case .group(let inner), .list(let inner): return .field(slot: slot, inner: nodes(inner, &next))
            default: return .field(slot: slot, inner: [])
            }
        }
    }

    /// Counts the fields of a record.
    func add(_ record: CaseRecord, to census: inout FieldCensus) {
        census.records += 1
        add(record.facts, nodes, &census)
    }

    /// Counts the fields of a record, a group or an element.
    private func add(_ facts: [Fact], _ nodes: [Node], _ census: inout FieldCensus) {
        for (fact, node) in zip(facts, nodes) {
            guard case .field(let slot, let inner) = node else { continue }
            if fact.place != nil || !fact.value.isMissing { census.see(slot) }
            switch fact.value {
            case .unreadable: census.count(unreadable: slot)
            case .group(let facts): add(facts, inner, &census)
            case .list(let elements): for element in elements { add(element.facts, inner, &census) }
            default: break
            }
        }
    }
}

/// The counts of all kinds of record, each made when the first record of its kind is met.
final class FieldCounts {
    /// The kinds.
    private let kinds: RecordKinds
    /// The counts that were made, by the position of the kind.
    private var made: [Int: FieldCount] = [:]

    /// Prepares to count the fields of records of some kinds.
    init(_ kinds: RecordKinds) { self.kinds = kinds }

    /// What counts the fields of a kind.
    func count(of kind: Int) -> FieldCount {
        if let known = made[kind] { return known }
        let count = FieldCount(kinds[kind])
        made[kind] = count
        return count
    }
}

extension FactValue {
    /// Whether nothing is there.
    fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}
