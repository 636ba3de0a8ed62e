public import RecordModel

/// The words that the reading of values knows, for whoever tells others what may be written.
public enum WrittenForms {
    /// The words that multiply a number, longer ones before what they begin with.
    public static var multipliers: [String] { Multiplier.words.map(\.word) }

    /// Every spelling of a unit, its own first.
    public static func spellings(of unit: String) -> [String] { UnitName.spellings(of: unit) }

    /// The units that the key of a field of a type may add in brackets; those of money end in `元` or say nothing behind the multiplier.
    public static func unitsInKeys(of type: FieldType) -> [String] {
        switch type {
        case .money: ["元"] + multipliers.flatMap { [$0 + "元", $0] }
        case .share: ["%"]
        case .number(let own?), .count(let own?): UnitName.spellings(of: own)
        case .number(nil), .count(nil), .text, .creditCode, .boolean, .time, .region, .choice, .group, .list: []
        }
    }

    /// `true` iff 有 and 无 are read, and 已… and 未…, under such labels: none of them says no itself.
    public static func readsExistence(under labels: [String]) -> Bool { !labels.contains(where: ValueReader.saysNo) }
}
