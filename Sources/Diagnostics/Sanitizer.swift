/// Keeps text that came from outside from doing anything to a terminal but being read.
///
/// Control characters (ANSI escapes begin with one), characters that turn the direction of the text around, that have no width or that
/// break lines are shown as `\u{1b}`. Everything else passes unchanged.
public enum Sanitizer {
    /// The text as it can be printed: one line, nothing hidden in it. O(bytes); text without such characters is not copied.
    public static func escaped(_ text: String) -> String {
        guard hasHostile(text) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isHostile(scalar) { result.append(contentsOf: escape(scalar).unicodeScalars) } else { result.append(scalar) }
        }
        return String(result)
    }

    /// Whether a character would act instead of being seen.
    public static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F: true
        case 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Whether a byte of UTF-8 can begin a character that would act instead of being seen.
    public static func mayBeginHostile(_ byte: UInt8) -> Bool {
        switch byte {
        // Controls; U+0080 to U+00AD; U+061C; U+200B to U+206F; U+FEFF and U+FFF9; U+E0000.
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }

    /// Whether a text has a character that would act; only bytes that can begin one are looked at closely. O(bytes).
    private static func hasHostile(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for index in bytes.indices where mayBeginHostile(bytes[index]) {
                if isHostile(scalar(bytes, at: index).scalar) { return true }
            }
            return false
        }
    }

    /// The character that begins at an index of valid UTF-8, and how many bytes it has.
    public static func scalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let lead = text[index]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(text[index + offset]) & 0x3F }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// The visible form of a character.
    static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16))}"
        }
    }
}

extension String {
    /// The text as it can be printed to a terminal; see `Sanitizer`.
    public var escapedForTerminal: String { Sanitizer.escaped(self) }
}
