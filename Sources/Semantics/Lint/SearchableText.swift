/// A text without its blanks, in which quotations are sought.
struct SearchableText {
    /// The UTF-8 bytes without blanks.
    private let bytes: [UInt8]

    /// Takes the blanks out of a text: spaces, line breaks, the invisible marks that copying leaves, and the lines that only number a page,
    /// so that a quotation may run over the end of one.
    init(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\u{C}" }) {
            let start = bytes.count
            for scalar in line where !SearchableText.isBlank(scalar) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
            if SearchableText.isPageMark(bytes[start...]) { bytes.removeSubrange(start...) }
        }
        self.bytes = bytes
    }

    /// Whether a line without its blanks only numbers a page, as the programs that take texts out of PDF files write it: `#Page12:`,
    /// `—12—`, `第12页`, `第12页共30页`. A bare number is none: it may be a cell of a table.
    private static func isPageMark(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 40, let first = line.first, !isDigit(first), line.contains(where: isDigit) else { return false }
        let parts = line.split(whereSeparator: isDigit).map { String(decoding: $0, as: UTF8.self).lowercased() }
        return pageMarks.contains(parts)
    }

    /// What stands around the numbers of a line that numbers a page.
    private static let pageMarks: Set<[String]> = [
        ["#page"], ["#page", ":"], ["page"], ["page", "of"], ["-", "-"], ["—", "—"], ["－", "－"], ["第", "页"], ["第", "页共", "页"],
        ["第", "页/共", "页"],
        ["第", "页,共", "页"], ["第", "页，共", "页"],
    ]

    /// Whether a byte is a digit.
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

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
