internal import RecordModel

/// The words and the fields of a packed rule book, each made when it is first wanted.
///
/// Not safe to share between threads: `PackedRules` lets one at a time in.
final class PackPools {
    /// The bytes of the book.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where each text lies.
    private let textRanges: [Range<Int>]
    /// Where each field begins.
    private let fieldStarts: [Int]
    /// The texts made so far.
    private var texts: [String?]
    /// The fields made so far.
    private var fields: [Field?]

    /// Finds the texts and fields whose lengths stand at the reader's place, followed by their bytes; leaves the reader behind them.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) {
        self.bytes = bytes
        textRanges = Self.ranges(bytes, at: &position)
        fieldStarts = Self.ranges(bytes, at: &position).map(\.lowerBound)
        texts = Array(repeating: nil, count: textRanges.count)
        fields = Array(repeating: nil, count: fieldStarts.count)
    }

    /// Reads a number of things and their lengths, and returns where they lie behind the lengths.
    static func ranges(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> [Range<Int>] {
        var reader = PackReader(bytes, at: position, pools: .none)
        let lengths = (0..<reader.int()).map { _ in reader.int() }
        var start = reader.position
        let ranges = lengths.map { length in
            defer { start += length }
            return start..<start + length
        }
        position = start
        return ranges
    }

    /// Pools with nothing in them.
    nonisolated(unsafe) static let none = PackPools()

    /// Creates pools with nothing in them.
    private init() {
        bytes = UnsafeBufferPointer(start: nil, count: 0)
        (textRanges, fieldStarts, texts, fields) = ([], [], [], [])
    }

    /// The text at a position.
    func text(_ position: Int) -> String {
        if let text = texts[position] { return text }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[textRanges[position]]), as: UTF8.self)
        texts[position] = text
        return text
    }

    /// The field at a position.
    func field(_ position: Int) -> Field {
        if let field = fields[position] { return field }
        var reader = PackReader(bytes, at: fieldStarts[position], pools: self)
        let field = Field(parts: &reader)
        fields[position] = field
        return field
    }
}
