import Values

extension TimeReader {
    /// A time of day as it was written.
    struct Clock: Hashable {
        /// The hour, 0…23 unless it was written otherwise.
        var hour: Int
        /// The minute.
        var minute: Int
        /// The second, when one was written.
        var second: Int?
    }

    /// Reads what follows a day: its day of the week, a time of day and a zone, or nothing.
    mutating func withClock(_ day: Day) throws(TimeFault) -> CivilTime {
        let hadMark = cursor.take(oneOf: ["T", "t"]) != nil
        cursor.skipBlanks()
        if !hadMark { try skipWeekday(of: day) }
        if cursor.isAtEnd, !hadMark { return CivilTime(day) }
        guard let clock = try readClock() else { throw .notADate }
        cursor.skipBlanks()
        let offset = try readOffset()
        guard cursor.isAtEnd else { throw .notADate }
        return try time(day, clock, offset: offset)
    }

    /// Returns the time of a day and a clock, `offset` minutes east of Greenwich when it is known.
    mutating func time(_ day: Day, _ clock: Clock, offset: Int?) throws(TimeFault) -> CivilTime {
        if clock.hour == 24, clock.minute == 0, clock.second ?? 0 == 0 { throw .hour24 }
        guard 0...23 ~= clock.hour, 0...59 ~= clock.minute, 0...59 ~= clock.second ?? 0 else { throw .noSuchClock }
        let written = Minute(day: day, minuteOfDay: clock.hour * 60 + clock.minute)
        let minute = written.adding(minutes: TimeReader.shanghai - (offset ?? TimeReader.shanghai))
        if let offset, offset != TimeReader.shanghai { note = RecordDiagnostics.zoneConverted() }
        guard let second = clock.second else { return CivilTime(minute) }
        if second == 0, minute.minuteOfDay == 0 {
            note = RecordDiagnostics.midnightDropped()
            return CivilTime(minute.day)
        }
        if second != 0 { note = note ?? RecordDiagnostics.secondsDropped() }
        return CivilTime(minute)
    }

    /// Minutes that Asia/Shanghai is east of Greenwich.
    private static let shanghai = 480

    /// Takes a day of the week, in brackets or not, which must be the day's own.
    private mutating func skipWeekday(of day: Day) throws(TimeFault) {
        let start = cursor.index
        let hasBracket = cursor.take("(")
        guard cursor.take(oneOf: ["星期", "礼拜", "周"]) != nil, let name = cursor.take(oneOf: ["一", "二", "三", "四", "五", "六", "日", "天"]) else {
            cursor.index = start
            return
        }
        if hasBracket, !cursor.take(")") { throw .notADate }
        let actual = day.weekday.name.zh
        guard actual.hasSuffix(name == "天" ? "日" : name) else { throw .wrongWeekday(written: "周" + name, actual: actual) }
        cursor.skipBlanks()
    }

    /// Reads a time of day: `9:30`, `09:30:15`, `9时30分`, `下午3点`.
    private mutating func readClock() throws(TimeFault) -> Clock? {
        let half = cursor.take(oneOf: ["凌晨", "清晨", "早上", "早晨", "上午", "中午", "下午", "傍晚", "晚上", "夜间", "AM", "am", "PM", "pm"])
        cursor.skipBlanks()
        let digits = cursor.takeDigits()
        guard 1...2 ~= digits.utf8.count, let hour = Int(digits) else { return nil }
        guard var clock = cursor.take(":") ? try readColons(hour) : try readWords(hour) else { return nil }
        cursor.skipBlanks()
        let word = half ?? cursor.take(oneOf: ["AM", "am", "PM", "pm"])
        if let word { clock.hour = try TimeReader.hour(clock.hour, in: word) }
        return clock
    }

    /// Reads the minutes and seconds after an hour and a colon.
    private mutating func readColons(_ hour: Int) throws(TimeFault) -> Clock {
        let minute = try number(2...2)
        guard cursor.take(":") else { return Clock(hour: hour, minute: minute) }
        let second = try number(2...2)
        // A part of a second after a whole one cannot make it another minute; 00:00:00.5 is no midnight, and 0.000 is.
        let fraction = cursor.take(oneOf: [".", ","]) != nil ? cursor.takeDigits() : "0"
        guard !fraction.isEmpty else { throw .notADate }
        let isWhole = fraction.allSatisfy { $0 == "0" }
        return Clock(hour: hour, minute: minute, second: second == 0 && !isWhole ? 1 : second)
    }

    /// Reads the minutes and seconds after an hour and 时 or 点.
    private mutating func readWords(_ hour: Int) throws(TimeFault) -> Clock? {
        guard cursor.take(oneOf: ["时", "点"]) != nil else { return nil }
        if cursor.take("半") { return Clock(hour: hour, minute: 30) }
        if cursor.take(oneOf: ["整", "钟"]) != nil { return Clock(hour: hour, minute: 0) }
        guard let next = cursor.next, ("0"..."9").contains(next) else { return Clock(hour: hour, minute: 0) }
        let minute = try number(1...2)
        guard cursor.take(oneOf: ["分钟", "分"]) != nil else { return Clock(hour: hour, minute: minute) }
        guard let next = cursor.next, ("0"..."9").contains(next) else { return Clock(hour: hour, minute: minute) }
        let second = try number(1...2)
        guard cursor.take("秒") else { throw .notADate }
        return Clock(hour: hour, minute: minute, second: second)
    }

    /// Returns the hour of the day that an hour of a part of the day is; an hour past 12 means itself where it lies in that part.
    private static func hour(_ hour: Int, in part: String) throws(TimeFault) -> Int {
        switch (part, hour) {
        case ("中午", 11...12), ("凌晨", 0...6), ("清晨", 4...9), ("早上", 4...11), ("早晨", 4...11), ("上午", 0...11), ("AM", 1...11), ("am", 1...11):
            return hour
        case ("中午", 1...2), ("下午", 1...7), ("傍晚", 4...8), ("晚上", 5...11), ("夜间", 6...11), ("PM", 1...11), ("pm", 1...11): return hour + 12
        case ("下午", 12...19), ("PM", 12), ("pm", 12), ("傍晚", 16...20), ("晚上", 17...23), ("夜间", 18...23): return hour
        default: throw .unclearHour
        }
    }

    /// Reads a zone, in minutes east of Greenwich; nil when there is none.
    private mutating func readOffset() throws(TimeFault) -> Int? {
        if cursor.take(oneOf: ["Z", "z"]) != nil { return 0 }
        guard let sign = cursor.take(oneOf: ["+", "-"]) else { return nil }
        let digits = cursor.takeDigits()
        let minuteDigits = digits.utf8.count == 2 && cursor.take(":") ? cursor.takeDigits() : String(digits.dropFirst(2))
        guard digits.utf8.count == 2 || digits.utf8.count == 4, minuteDigits.utf8.count == 2 || minuteDigits.isEmpty else {
            throw .notADate
        }
        guard let hours = Int(digits.prefix(2)), let minutes = Int(minuteDigits.isEmpty ? "0" : minuteDigits), hours <= 14, minutes <= 59
        else {
            throw .notADate
        }
        return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
    }
}
