/// A length of time as a clause states it, `2 working days`; what it covers depends on where it starts and on how its statute counts.
public struct Period: Hashable, Sendable {
    /// What a period is counted in.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        /// Days that are worked (工作日), days as they come (自然日), days that mean what the counting profile says (日).
        case workingDays, calendarDays, days
        /// Calendar months, calendar years, hours, minutes.
        case months, years, hours, minutes
    }

    /// How many units.
    public let amount: Int
    /// What is counted.
    public let unit: Unit

    /// So many of a unit.
    public init(amount: Int, unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    /// The period in words: `2个工作日`, `2 working days`.
    public var localized: Localized {
        Localized(zh: "\(amount)\(unit.name.zh)", en: "\(amount) \(unit.name.en)\(amount == 1 ? "" : "s")")
    }
}

extension Period: CustomStringConvertible {
    /// The period in English words.
    public var description: String { localized.en }
}

extension Period.Unit {
    /// The unit's name as it follows a number; the English one is singular.
    public var name: Localized {
        switch self {
        case .workingDays: Localized(zh: "个工作日", en: "working day")
        case .calendarDays: Localized(zh: "个自然日", en: "calendar day")
        case .days: Localized(zh: "日", en: "day")
        case .months: Localized(zh: "个月", en: "month")
        case .years: Localized(zh: "年", en: "year")
        case .hours: Localized(zh: "小时", en: "hour")
        case .minutes: Localized(zh: "分钟", en: "minute")
        }
    }
}
