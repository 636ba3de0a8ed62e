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

    /// How many characters a value may have that is no text.
    static let mostCharacters = 200
}
