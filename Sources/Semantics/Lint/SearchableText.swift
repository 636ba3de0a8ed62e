/// A text without its blanks, in which quotations are sought.
struct SearchableText {
    /// The UTF-8 bytes without blanks.
    private let bytes: [UInt8]

    /// Takes the blanks out of a text: spaces, line breaks, and the invisible marks that copying leaves.
    init(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars where !SearchableText.isBlank(scalar) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
        self.bytes = bytes
    }

    /// Whether nothing but blanks was there.
    var isEmpty: Bool { bytes.isEmpty }

    /// Whether another text stands in this one; O(length × length of the other) at worst, near O(length) for Chinese.
    func contains(_ other: SearchableText) -> Bool {
        guard let first = other.bytes.first else { return true }
        let (length, last) = (other.bytes.count, bytes.count - other.bytes.count)
        return bytes.withUnsafeBufferPointer { here in
            other.bytes.withUnsafeBufferPointer { sought in
                var start = 0
                while start <= last {
                    if here[start] == first {
                        var matched = 1
                        while matched < length, here[start + matched] == sought[matched] { matched += 1 }
                        if matched == length { return true }
                    }
                    start += 1
                }
                return false
            }
        }
    }

    /// Whether a character is a blank, a full-width blank, or an invisible mark.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }
}
