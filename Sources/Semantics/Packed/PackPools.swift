internal import RecordModel

/// The words and the fields of a packed rule book, each made when it is first wanted.
///
/// Not safe to share between threads: `PackedBook` lets one at a time in.
final class PackPools {
    /// The bytes of the book.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The texts, packed.
    private let packedTexts: PackSection
    /// The fields, packed.
    private let packedFields: PackSection
    /// The texts made so far, by position.
    private var texts: [Int: String] = [:]
    /// The fields made so far, by position.
    private var fields: [Int: Field] = [:]

    /// Creates pools of which nothing is made.
    init(_ bytes: UnsafeBufferPointer<UInt8>, texts: PackSection, fields: PackSection) {
        self.bytes = bytes
        packedTexts = texts
        packedFields = fields
    }

    /// The text at a position.
    func text(_ position: Int) -> String {
        if let text = texts[position] { return text }
        let text = String(decoding: packedTexts.part(position), as: UTF8.self)
        texts[position] = text
        return text
    }

    /// The field at a position.
    func field(_ position: Int) -> Field {
        if let field = fields[position] { return field }
        var reader = PackReader(bytes, at: packedFields.start(of: position), pools: self)
        let field = Field(parts: &reader)
        fields[position] = field
        return field
    }
}
