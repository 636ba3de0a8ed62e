/// Writes text as a plain keyboard would: full-width letters, digits and marks become ASCII, foreign blanks spaces, and blanks at the ends go.
public enum HalfWidth {
    /// Returns the plain form of a text.
    public static func of(_ text: String) -> String {
        guard isForeign(text) else { return text }
        var plainText = ""
        for scalar in text.unicodeScalars { if let plain = plain(scalar) { plainText.unicodeScalars.append(plain) } }
        return String(trimmed(Substring(plainText)))
    }

    /// `true` iff a text may have another plain form; O(bytes).
    private static func isForeign(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return false }
        if first <= 0x20 || last <= 0x20 { return true }
        // The lead bytes of U+FFxx and U+FExx, of U+2xxx and U+3000, and of U+00A0.
        return bytes.contains { $0 == 0xEF || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xC2 }
    }

    /// Returns the plain form of a scalar; nil when it is invisible.
    public static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x3000, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: " "
        case 0xFFE5, 0xA5: "¥"
        case 0x2212, 0x2010, 0x2011: "-"
        case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: nil
        default: scalar
        }
    }

    /// Returns a text without blanks at its ends.
    private static func trimmed(_ text: Substring) -> Substring {
        var scalars = text.unicodeScalars
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return Substring(scalars)
    }

    /// `true` iff a plain scalar is a blank.
    public static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{0B}" || scalar == "\u{0C}"
    }
}
