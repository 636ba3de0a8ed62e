/// Makes text from files safe to show: nothing in it can move the cursor, change colours, hide or reorder what stands around it.
public enum VisibleText {
    /// Whether a character acts on a terminal or on the order of the text instead of being seen.
    ///
    /// These are the controls (C0, DEL, C1), the marks that turn the direction of writing, characters without width, line and
    /// paragraph separators, tags, variation and interlinear marks, and what Unicode never gives a meaning. The tab counts as one too.
    public static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0xAD, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFFA0: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF: true
        case 0xE0000...0xE0FFF: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }

    /// Returns the text with every acting character written out as `\u{1b}`; O(length).
    public static func of(_ text: String) -> String {
        if !text.unicodeScalars.contains(where: acts) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if acts(scalar) { result += "\\u{" + String(scalar.value, radix: 16) + "}" } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
