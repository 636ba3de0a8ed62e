public import RecordModel
public import RecordReading

/// What a column most likely is.
public struct ColumnProposal: Sendable {
    /// How a column and a field were brought together, or why they were not.
    public enum Outcome: Hashable, Sendable {
        /// The header is a name of the field as it stands.
        case exact(FieldSlot)
        /// The header is a name of the field, but for marks or the way to it.
        case alike(FieldSlot)
        /// The header is like a name of the field; in thousandths.
        case similar(FieldSlot, Int)
        /// The values can be nothing else.
        case byValues(FieldSlot)
        /// The column tells the kind of the record.
        case tellsKind
        /// The header is as like one field as another.
        case ambiguous([FieldSlot])
        /// Other columns claim the same field.
        case rivals(FieldSlot, others: [String])
        /// The field most like the header has a column already.
        case taken(FieldSlot)
        /// The values cannot be read as the field most like the header: so many of how many.
        case wrongValues(FieldSlot, unread: Int, of: Int)
        /// The header says a unit that the field does not have, or not where it is read.
        case wrongUnit(FieldSlot, String)
        /// Another column is called the same.
        case repeated
        /// The column has no header.
        case nameless
        /// No field is like it.
        case unknown
    }

    /// The column.
    public let column: InputPreview.Column
    /// What it is.
    public internal(set) var outcome: Outcome

    /// How many of its values cannot be read as the field that is proposed.
    public internal(set) var unread = 0

    /// The field that is proposed; nil when none is.
    public var field: FieldSlot? {
        switch outcome {
        case .exact(let slot), .alike(let slot), .similar(let slot, _), .byValues(let slot): slot
        default: nil
        }
    }
}
