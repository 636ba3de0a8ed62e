/// Year, month and day of month of a day: the conversion between a date and its day number.
///
/// Years are counted from March, so that the leap day is the last of its year; 400 such years are always 146,097 days.
@usableFromInline
struct CivilDate {
    /// The year, 0 and below being the years before year 1.
    @usableFromInline let year: Int
    /// The month, 1…12.
    @usableFromInline let month: Int
    /// The day of the month, 1…31.
    @usableFromInline let day: Int

    /// Days of 400 Gregorian years.
    static let daysOfEra = 146_097
    /// Days from 0000-03-01 to 1970-01-01.
    static let epochOffset = 719_468

    /// The date of a day number. O(1).
    @usableFromInline
    init(dayNumber: Int32) {
        let shifted = Int(dayNumber) + CivilDate.epochOffset
        let era = (shifted >= 0 ? shifted : shifted - (CivilDate.daysOfEra - 1)) / CivilDate.daysOfEra
        let dayOfEra = shifted - era * CivilDate.daysOfEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day number of a date whose month is 1…12. O(1).
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * daysOfEra + dayOfEra - epochOffset
    }
}
