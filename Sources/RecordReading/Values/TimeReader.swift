import RecordModel
import Values

/// Reads dates and times as people write them.
///
/// `2021-07-05`, `2021/7/5`, `2021.7.5`, `2021年7月5日`, `20210705`, each with or without a time of day; a month or a year alone is kept as coarse as
/// it is written. Times with a zone become those of Asia/Shanghai. Seconds are dropped. A time of exactly 00:00:00, which database exports
/// add to days, is dropped too: the day is all that such a text certainly says.
struct TimeReader {
    /// The text.
    var cursor: ScalarCursor
    /// What was not taken literally and needs saying.
    var note: Localized?

    /// Creates a reader of a text in plain form.
    init(_ text: String) { cursor = ScalarCursor(text) }

    /// Reads a value as a time.
    static func read(_ value: WrittenValue) -> ValueOutcome {
        // Most dates are written so.
        if value.form == .text, let day = Day(iso: value.text), day.year >= 1900 { return .literal(.time(CivilTime(day))) }
        if value.form == .text, let outcome = readStamp(value.text) { return outcome }
        var reader = TimeReader(value.plain)
        do {
            let time = try value.form == .number ? reader.readNumber() : reader.readText()
            if value.form == .text, isLiteral(value.text, of: time) { return .literal(.time(time)) }
            return .loose(.time(time), read: time.description, why: reader.note)
        } catch {
            return .unreadable(RecordDiagnostics.notATime(value.text, error))
        }
    }

    /// `true` iff a text is a time's own form, `2021-07-05T09:30`, with a `T` or a blank.
    static func isLiteral(_ text: String, of time: CivilTime) -> Bool {
        let form = time.description
        guard text.utf8.count == form.utf8.count else { return false }
        return zip(text.utf8, form.utf8).allSatisfy { $0 == $1 || $0 == UInt8(ascii: " ") && $1 == UInt8(ascii: "T") }
    }

    /// Reads a JSON number: `20210705`, or a year.
    private mutating func readNumber() throws(TimeFault) -> CivilTime {
        let digits = cursor.takeDigits()
        guard cursor.isAtEnd else { throw .notADate }
        switch digits.utf8.count {
        case 4, 8: return try TimeReader.compact(digits)
        case 5: throw .serialNumber
        case 6: throw .sixDigits
        case 10, 13: throw .timestamp
        default: throw .notADate
        }
    }

    /// Reads a text.
    private mutating func readText() throws(TimeFault) -> CivilTime {
        let digits = cursor.takeDigits()
        switch digits.utf8.count {
        case 8:
            let day = try TimeReader.compact(digits)
            return try withClock(day.earliest.day)
        case 4: return try readDate(year: Int(digits) ?? 0)
        case 1, 2: throw yearNotFirst(digits)
        case 5 where cursor.isAtEnd: throw .serialNumber
        case 6 where cursor.isAtEnd: throw .sixDigits
        case 10 where cursor.isAtEnd, 13 where cursor.isAtEnd: throw .timestamp
        case 12 where cursor.isAtEnd, 14 where cursor.isAtEnd: return try TimeReader.compactWithClock(digits)
        default: throw .notADate
        }
    }

    /// Reads what follows a year.
    private mutating func readDate(year: Int) throws(TimeFault) -> CivilTime {
        guard year >= 1900 else { throw .yearTooEarly(year) }
        cursor.skipBlanks()
        if cursor.isAtEnd { return try TimeReader.year(year) }
        guard let mark = cursor.take(oneOf: ["年", "-", "/", "."]) else { throw .notADate }
        cursor.skipBlanks()
        if mark == "年", cursor.isAtEnd { return try TimeReader.year(year) }
        let month = try number(1...2)
        guard 1...12 ~= month else { throw .noSuchMonth(month) }
        cursor.skipBlanks()
        guard cursor.take(mark == "年" ? "月" : mark) else {
            if mark != "年", cursor.isAtEnd { return try TimeReader.month(year, month) }
            throw .notADate
        }
        cursor.skipBlanks()
        if mark == "年", cursor.isAtEnd { return try TimeReader.month(year, month) }
        let dayOfMonth = try number(1...2)
        if mark == "年" {
            cursor.skipBlanks()
            guard cursor.take(oneOf: ["日", "号"]) != nil else { throw .notADate }
        }
        return try withClock(try TimeReader.day(year, month, dayOfMonth))
    }

    /// Takes a number of so many digits.
    mutating func number(_ lengths: ClosedRange<Int>) throws(TimeFault) -> Int {
        let digits = cursor.takeDigits()
        guard lengths ~= digits.utf8.count, let number = Int(digits) else { throw .notADate }
        return number
    }

    /// Returns the fault of a date that begins with one or two digits, and what it can mean when it ends with a year.
    private mutating func yearNotFirst(_ first: String) -> TimeFault {
        guard let mark = cursor.take(oneOf: ["/", "-", ".", "年"]) else { return .notADate }
        let second = cursor.takeDigits()
        guard 1...2 ~= second.utf8.count, mark != "年", cursor.take(mark) else { return second.isEmpty ? .notADate : .shortYear }
        let third = cursor.takeDigits()
        guard third.utf8.count == 4, let year = Int(third), let one = Int(first), let other = Int(second) else { return .shortYear }
        let days = [Day(year: year, month: other, day: one), Day(year: year, month: one, day: other)].compactMap { $0?.description }
        return .yearNotFirst(days.first == days.last ? Array(days.prefix(1)) : days)
    }
}
