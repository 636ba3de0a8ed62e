/// A field of a kind of record, however deep it lies.
public struct FieldSlot: Hashable, Sendable {
    /// The positions of the fields on the way to it, from the root of the record, and its own.
    public var path: [Int]
    /// What rules call it: `bonds.refundedOn`.
    public var name: String
    /// What people call it: `投标保证金.退还日期`.
    public var label: String
    /// The field.
    public var field: Field
}

extension RecordKind {
    /// All fields, depth first, each before the fields within it.
    public var slots: [FieldSlot] { FieldSlot.list(fields, within: nil) }
}

extension FieldSlot {
    /// The slots of fields that lie within another, or at the root.
    fileprivate static func list(_ fields: [Field], within outer: FieldSlot?) -> [FieldSlot] {
        fields.enumerated().flatMap { position, field -> [FieldSlot] in
            let slot = FieldSlot(
                path: (outer?.path ?? []) + [position], name: (outer.map { "\($0.name)." } ?? "") + field.name,
                label: (outer.map { "\($0.label)." } ?? "") + field.label, field: field)
            switch field.type {
            case .group(let inner), .list(let inner): return [slot] + list(inner, within: slot)
            default: return [slot]
            }
        }
    }
}
