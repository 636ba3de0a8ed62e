public import RecordModel
public import Values

/// The words of fields and values, as sentences use them.
public enum Words {
    /// A field by its label in Chinese, and by its path in English, with the groups around it, outermost first.
    public static func name(of field: Field, within groups: [Field] = [], from variable: String? = nil) -> Localized {
        var zh = field.label
        for group in groups.reversed() where !zh.hasPrefix(group.label) && !zh.contains("是否") {
            zh = group.label + (group.label.hasSuffix("的") ? "" : "的") + zh
        }
        let path = (variable.map { [$0] } ?? []) + (groups + [field]).map(\.name)
        return Localized(zh: zh, en: path.joined(separator: "."))
    }

    /// A truth as an answer.
    public static func answer(_ value: Bool) -> Localized {
        value ? Localized(zh: "是", en: "yes") : Localized(zh: "否", en: "no")
    }

    /// Words in quotation marks; the marks within them become single ones.
    public static func quoted(_ words: String) -> String {
        // All marks begin with the same byte, which most words do not have.
        guard words.utf8.contains(0xE2) else { return "“\(words)”" }
        var inner = String.UnicodeScalarView()
        for scalar in words.unicodeScalars { inner.append(turned(scalar)) }
        return "“\(String(inner))”"
    }

    /// The other kind of a quotation mark; every other scalar as it is.
    private static func turned(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "“": "‘"
        case "”": "’"
        case "‘": "“"
        case "’": "”"
        default: scalar
        }
    }

    /// Several words in a row.
    public static func list(_ words: [Localized]) -> Localized {
        Localized(zh: words.map(\.zh).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
    }

    /// A number with the unit of its type: `500万元`, `50%`, `3家`.
    public static func number(_ value: ExactNumber, as type: ValueType) -> Localized {
        switch type {
        case .money: money(value)
        case .share: Localized(same: value.percentDescription)
        case .number(let unit?): Localized(zh: "\(value)\(counted[unit] ?? unit)", en: "\(value) \(englishUnits[unit] ?? unit)")
        default: Localized(same: value.description)
        }
    }

    /// The distance between two numbers of a type: percentage points between shares.
    public static func difference(_ value: ExactNumber, as type: ValueType) -> Localized {
        guard type == .share else { return number(value, as: type) }
        let points = value.percentDescription.dropLast()
        return Localized(zh: "\(points)个百分点", en: "\(points) percentage points")
    }

    /// Yuan; in Chinese by 亿 or 万 where that is shorter and exact to four places.
    private static func money(_ value: ExactNumber) -> Localized {
        let english = "\(grouped(value.description)) yuan"
        for (unit, name) in [(100_000_000, "亿元"), (10_000, "万元")] {
            guard value >= ExactNumber(unit), value.isInteger, value.numerator % Int128(unit / 10_000) == 0 else { continue }
            guard let scaled = value.divided(by: ExactNumber(unit)) else { continue }
            return Localized(zh: scaled.description + name, en: english)
        }
        return Localized(zh: "\(value)元", en: english)
    }

    /// Digits with a comma before every third from the point.
    private static func grouped(_ digits: String) -> String {
        let bytes = Array(digits.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
        var grouped: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if index < end, (end - index) % 3 == 0, let last = grouped.last, (0x30...0x39).contains(last) {
                grouped.append(UInt8(ascii: ","))
            }
            grouped.append(byte)
        }
        return String(decoding: grouped, as: UTF8.self)
    }

    /// The units that follow a number with a measure word in Chinese: 3月 would be March.
    private static let counted = ["月": "个月", "工作日": "个工作日", "自然日": "个自然日"]

    /// The units that the language makes itself, in English.
    private static let englishUnits = ["日": "days", "工作日": "working days", "小时": "hours", "分钟": "minutes", "月": "months", "个月": "months"]
}
