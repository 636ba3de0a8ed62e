/// A day of the week, numbered as ISO 8601 does: Monday 1 … Sunday 7.
public enum Weekday: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// 星期一 … 星期日.
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether one day of the week comes before another, the week starting on Monday.
    @inlinable
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

    /// The name, `周一` and `Mon`.
    public var name: Localized {
        switch self {
        case .monday: Localized(zh: "周一", en: "Mon")
        case .tuesday: Localized(zh: "周二", en: "Tue")
        case .wednesday: Localized(zh: "周三", en: "Wed")
        case .thursday: Localized(zh: "周四", en: "Thu")
        case .friday: Localized(zh: "周五", en: "Fri")
        case .saturday: Localized(zh: "周六", en: "Sat")
        case .sunday: Localized(zh: "周日", en: "Sun")
        }
    }
}
