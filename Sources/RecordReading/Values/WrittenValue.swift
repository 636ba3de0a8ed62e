import Values

/// A scalar as it stands in the input.
struct WrittenValue: Hashable {
    /// What it is in JSON.
    enum Form { case text, number, boolean }

    /// What it is in JSON.
    var form: Form
    /// The characters of a text, the digits of a number, `true` or `false`.
    var text: String
    /// The unit that its key adds, as in `预算金额（万元）`.
    var unit: String?

    /// The text in plain form.
    var plain: String { HalfWidth.of(text) }

    /// The number that the text is when it has nothing but digits, a point and a minus, and its key adds no unit; O(length).
    var plainNumber: ExactNumber? {
        guard unit == nil, form != .boolean, text.utf8.first != UInt8(ascii: "+") else { return nil }
        return ExactNumber(decimalBytes: text.utf8)
    }

    /// How many characters a value may have that is no text.
    static let mostCharacters = 200
}
