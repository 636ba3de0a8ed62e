import Values

extension TimeReader {
    /// Returns a day, or says that the calendar has none such.
    static func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) throws(TimeFault) -> Day {
        guard year >= 1900 else { throw .yearTooEarly(year) }
        guard 1...12 ~= month else { throw .noSuchMonth(month) }
        guard let day = Day(year: year, month: month, day: dayOfMonth) else { throw .noSuchDay(year: year, month: month, day: dayOfMonth) }
        return day
    }

    /// Returns a month.
    static func month(_ year: Int, _ month: Int) throws(TimeFault) -> CivilTime {
        guard let time = CivilTime(year: year, month: month) else { throw .noSuchMonth(month) }
        return time
    }

    /// Returns a year.
    static func year(_ year: Int) throws(TimeFault) -> CivilTime {
        guard year >= 1900, let time = CivilTime(year: year) else { throw .yearTooEarly(year) }
        return time
    }

    /// Returns the day of eight digits or the year of four.
    static func compact(_ digits: String) throws(TimeFault) -> CivilTime {
        let parts = parts(of: digits, [4, 2, 2])
        if parts.count == 1 { return try year(parts[0]) }
        guard parts.count == 3 else { throw .notADate }
        return CivilTime(try day(parts[0], parts[1], parts[2]))
    }

    /// Returns the minute of twelve or fourteen digits.
    static func compactWithClock(_ digits: String) throws(TimeFault) -> CivilTime {
        let parts = parts(of: digits, [4, 2, 2, 2, 2, 2])
        guard parts.count >= 5 else { throw .notADate }
        var reader = TimeReader("")
        let clock = Clock(hour: parts[3], minute: parts[4], second: parts.count > 5 ? parts[5] : nil)
        return try reader.time(try day(parts[0], parts[1], parts[2]), clock, offset: nil)
    }

    /// Returns the numbers that digits make when they are cut into such lengths, as far as they reach.
    private static func parts(of digits: String, _ lengths: [Int]) -> [Int] {
        var rest = Substring(digits)
        var parts: [Int] = []
        for length in lengths where rest.utf8.count >= length {
            parts.append(Int(rest.prefix(length)) ?? 0)
            rest = rest.dropFirst(length)
        }
        return parts
    }
}
