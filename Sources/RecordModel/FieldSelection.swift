/// Some of the fields of a kind of record, however deep they lie, by their positions in `RecordKind.slots`.
///
/// Who reads a record for what a few rules look at selects their fields; of all others it is as if they were not there.
public struct FieldSelection: Hashable, Sendable {
    /// A bit for every field.
    private var words: [UInt64]

    /// Selects none of so many fields.
    public init(slots: Int) { words = Array(repeating: 0, count: (slots + 63) / 64) }

    /// Whether a field is selected.
    public func contains(_ slot: Int) -> Bool { words[slot >> 6] & 1 << UInt64(slot & 63) != 0 }

    /// Selects one more field; what lies within it is selected by itself.
    public mutating func insert(_ slot: Int) { words[slot >> 6] |= 1 << UInt64(slot & 63) }

    /// Selects what another selection of fields of the same kind does.
    public mutating func formUnion(_ other: FieldSelection) { for index in words.indices { words[index] |= other.words[index] } }
}

extension FieldType {
    /// How many fields lie within a field of this type, however deep.
    public var innerSlots: Int {
        switch self {
        case .group(let inner), .list(let inner): inner.reduce(0) { $0 + 1 + $1.type.innerSlots }
        default: 0
        }
    }
}
