import RecordModel

/// What units are called.
enum UnitName {
    /// Spellings that mean the same unit; the first is the one shown.
    private static let spellings: [[String]] = [
        ["平方米", "㎡", "m²", "m2", "平米"], ["立方米", "m³", "m3"], ["公里", "千米", "km"], ["米", "m"], ["公顷", "ha"], ["吨", "t"],
        ["千克", "公斤", "kg"], ["小时", "h"], ["分钟", "分", "min"], ["日", "天"], ["个工作日", "工作日"], ["个月", "月"],
    ]

    /// `true` iff two units are the same.
    static func areSame(_ one: String, _ other: String) -> Bool {
        one == other || spellings.contains { $0.contains(one) && $0.contains(other) }
    }

    /// Returns every spelling of a unit, its own first.
    static func spellings(of unit: String) -> [String] {
        [unit] + (spellings.first { $0.contains(unit) } ?? []).filter { $0 != unit }
    }

    /// Returns the power of ten that a unit of money stands for, `万元` or `亿元`; nil when it is none.
    static func powerOfMoney(_ unit: String) -> Int? {
        var cursor = ScalarCursor(unit)
        let power = Multiplier.take(&cursor) ?? 0
        return ["元", "圆"].contains(cursor.rest) || cursor.isAtEnd && power > 0 ? power : nil
    }

    /// `true` iff a key may add a unit in brackets to the name of a field of a type.
    static func mayStandInKey(_ unit: String, of type: FieldType) -> Bool {
        switch type {
        case .money: powerOfMoney(unit) != nil
        case .share: unit == "%"
        case .number(let own?), .count(let own?): areSame(unit, own)
        case .number(nil), .count(nil), .text, .creditCode, .boolean, .time, .region, .choice, .group, .list: false
        }
    }
}
