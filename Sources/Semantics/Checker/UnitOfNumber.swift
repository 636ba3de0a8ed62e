import Values

/// What stands after a number in a rule: `元`, `万元`, `家`, `万平方米`, `days`.
struct UnitOfNumber {
    /// How many of `name` one of these is.
    var factor: ExactNumber
    /// The plain unit; empty for a bare multiplier such as `万`.
    var name: String

    /// The multipliers that may stand before a unit.
    private static let multipliers: [(word: String, factor: Int)] = [
        ("百万", 1_000_000), ("千万", 10_000_000), ("万", 10_000), ("亿", 100_000_000),
    ]

    /// What English calls the units that time between two dates is counted in.
    private static let english = [
        "day": "日", "days": "日", "天": "日", "hour": "小时", "hours": "小时", "minute": "分钟", "minutes": "分钟", "month": "月", "months": "月",
        "个月": "月",
    ]

    /// Reads a unit as it was written.
    init(_ written: String) {
        let multiplier = UnitOfNumber.multipliers.first { written.hasPrefix($0.word) }
        factor = ExactNumber(multiplier?.factor ?? 1)
        let rest = String(written.dropFirst(multiplier?.word.count ?? 0))
        name = UnitOfNumber.english[rest] ?? rest
    }

    /// How many of `other` one of these is; nil when they are not of the same kind.
    func inTerms(of other: UnitOfNumber) -> ExactNumber? { name == other.name ? factor.divided(by: other.factor) : nil }

    /// What periods of so many of the unit are counted in; nil when it is no unit of time.
    var ofPeriods: Period.Unit? {
        guard factor == .one else { return nil }
        return switch name {
        case "日": .days
        case "自然日", "个自然日": .calendarDays
        case "工作日", "个工作日": .workingDays
        case "月": .months
        case "年": .years
        case "小时", "个小时": .hours
        case "分钟": .minutes
        default: nil
        }
    }

    /// Whether amounts in this unit are money.
    var isMoney: Bool { name == "元" }
}
