internal import RecordModel
internal import Semantics

/// Selects the fields that rules about one kind of record look at.
struct FieldSelections {
    /// The positions of the fields among all, by the way to them.
    private let positions: [[Int]: Int]
    /// The fields by which findings and totals name a record: keys, the place and the date.
    private let named: FieldSelection

    /// Prepares to select fields of a kind with such slots.
    init(_ record: RecordKind, _ slots: [FieldSlot]) {
        positions = Dictionary(uniqueKeysWithValues: slots.enumerated().map { ($1.path, $0) })
        var named = FieldSelection(slots: slots.count)
        for (position, slot) in slots.enumerated() where slot.field.isKey || slot.path.count == 1 && slot.field.type == .region {
            named.insert(position)
        }
        let dated = record.datedBy ?? []
        for length in 0..<dated.count { if let slot = positions[Array(dated.prefix(length + 1))] { named.insert(slot) } }
        self.named = named
    }

    /// The fields that a rule looks at, with those that name a record.
    func fields(of rule: Rule) -> FieldSelection {
        var fields = named
        for path in rule.fieldsRead { if let slot = positions[path] { fields.insert(slot) } }
        return fields
    }
}
