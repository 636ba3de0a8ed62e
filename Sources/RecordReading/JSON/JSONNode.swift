/// One value, or one key, of a JSON text: what it is, where it stands, and where the values inside it end.
///
/// The nodes of a text lie one after another in the order of the text; an object is followed by its keys and values in turn, an array by its
/// values. `{"a":[1,2]}` is: object, key, array, number, number.
struct JSONNode: Hashable {
    /// What a value is.
    enum Kind: UInt8 {
        case null, yes, no, number
        /// A string, or a key, without escapes.
        case string
        /// A string, or a key, with escapes to undo.
        case escapedString
        case array, object
        /// What a spreadsheet shows where it could not compute, which stands in cells only.
        case fault
    }

    /// What it is.
    var kind: Kind
    /// The offset of its first byte; of a string, of its quote.
    var start: UInt32
    /// The offset after its last byte.
    var end: UInt32
    /// The index of the node after it and all that it holds.
    var next: UInt32

    /// The bytes of the value.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// `true` iff it is a string or a key.
    var isString: Bool { kind == .string || kind == .escapedString }
}
