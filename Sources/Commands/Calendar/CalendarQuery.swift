import Values

/// What `guiju calendar` is asked.
enum CalendarQuery {
    /// What a day is.
    case day(Day)
    /// The working days from one day, not counted, to another.
    case between(Day, Day)
    /// A period after (or before) a time.
    case period(Period, isBefore: Bool, from: CivilTime)

    /// Whether a period is counted.
    var isPeriod: Bool { if case .period = self { true } else { false } }

    /// Reads the operands of the command.
    init(_ operands: [String]) throws(Stop) {
        let text = operands.joined(separator: " ")
        let ends = (operands.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
        if operands.count == 1, ends.count == 3, ends[1].isEmpty, let first = Day(iso: ends[0]), let last = Day(iso: ends[2]) {
            self = .between(first, last)
        } else if let start = operands.first.flatMap(CalendarQuery.time), operands.count == 1, !start.hasClock {
            self = .day(start.earliest.day)
        } else if let start = operands.first.flatMap(CalendarQuery.time), operands.count == 2,
            let (period, isBefore) = CalendarQuery.period(operands[1])
        {
            if [.hours, .minutes].contains(period.unit), !start.hasClock { throw Stop(.usage, CommandMessages.clockNeeded(text)) }
            self = .period(period, isBefore: isBefore, from: start)
        } else {
            throw Stop(.usage, CommandMessages.badCalendarQuery(text))
        }
    }

    /// Reads `2025-09-26` or `2025-09-26T09:30`.
    private static func time(_ text: String) -> CivilTime? {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = parts.first.flatMap({ Day(iso: $0) }) else { return nil }
        guard parts.count == 2 else { return CivilTime(day) }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 && isDigits($0) }) else { return nil }
        guard let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24, minute < 60 else { return nil }
        return CivilTime(Minute(day: day, minuteOfDay: hour * 60 + minute))
    }

    /// Reads `+5wd`, `-30d`, `+2m`; at most six digits, so that no period leaves the calendar's range of numbers.
    private static func period(_ text: String) -> (Period, isBefore: Bool)? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
        guard (1...6).contains(digits.utf8.count), let amount = Int(digits) else { return nil }
        guard let unit = units[String(text.dropFirst(1 + digits.count))] else { return nil }
        return (Period(amount: amount, unit: unit), sign == "-")
    }

    /// The spellings of units.
    private static let units: [String: Period.Unit] = [
        "wd": .workingDays, "cd": .calendarDays, "d": .days, "m": .months, "y": .years, "h": .hours, "min": .minutes,
    ]

    /// Whether a text has nothing but digits.
    private static func isDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
