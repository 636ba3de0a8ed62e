/// Reads small Chinese numerals.
enum ChineseNumeral {
    /// The digits.
    private static let digits: [Character: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// Returns the whole number from 0 to 100 that a text writes, as in 百分之五十; nil for any other text.
    static func upToHundred(_ text: String) -> Int? {
        if text == "百" || text == "一百" { return 100 }
        guard let ten = text.firstIndex(of: "十") else { return text.count == 1 ? text.first.flatMap { digits[$0] } : nil }
        let (before, after) = (text[..<ten], text[text.index(after: ten)...])
        guard let tens = before.isEmpty ? 1 : digit(before), let ones = after.isEmpty ? 0 : digit(after) else { return nil }
        return tens * 10 + ones
    }

    /// Returns the digit from 1 to 9 that a text is.
    private static func digit(_ text: Substring) -> Int? {
        guard text.count == 1, let value = text.first.flatMap({ digits[$0] }), value > 0 else { return nil }
        return value
    }

    /// `true` iff a text has a Chinese digit, plain or capital.
    static func isIn(_ text: String) -> Bool { text.contains { digits[$0] != nil || "壹贰叁肆伍陆柒捌玖拾佰仟萬".contains($0) } }
}
