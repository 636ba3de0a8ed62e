/// Why a text is not a time that can be taken.
enum TimeFault: Error, Hashable {
    /// It looks like no date at all.
    case notADate
    /// The calendar has no such day.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// The month is not 1…12.
    case noSuchMonth(Int)
    /// The year is before 1900: a slip, not a case.
    case yearTooEarly(Int)
    /// The year does not come first: `05/07/2021`; says which days it can mean.
    case yearNotFirst([String])
    /// The year has two digits.
    case shortYear
    /// Six digits: `202107`.
    case sixDigits
    /// A number that a spreadsheet counts days with.
    case serialNumber
    /// A number that counts seconds or milliseconds.
    case timestamp
    /// There is no such time of day.
    case noSuchClock
    /// 24:00, which ends one day and begins the next.
    case hour24
    /// Words like 晚上12点 that can mean two times.
    case unclearHour
    /// The day of the week is not that day's.
    case wrongWeekday(written: String, actual: String)
}
