import Values

/// The numbers of a date as they were written: year, month, day, hour, minute, as far as they are there.
struct DateText {
    /// The numbers, two at least.
    private var numbers: [Int] = []
    /// How many digits each had.
    private var widths: [Int] = []

    /// Takes apart the bytes of a date token.
    init(_ bytes: ArraySlice<UInt8>) {
        for part in bytes.split(whereSeparator: { !isDigit($0) }) {
            widths.append(part.count)
            // Beyond four digits nothing is a date, whatever they are.
            numbers.append(part.prefix(4).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
        }
    }

    /// Whether every number has as many digits as it must.
    var isCanonical: Bool { widths.dropFirst().allSatisfy { $0 == 2 } }

    /// What the date means; nil when there is no such date.
    var value: CivilTime? {
        guard widths.dropFirst().allSatisfy({ $0 <= 2 }) else { return nil }
        guard numbers.count > 2 else { return numbers.count == 2 ? CivilTime(year: numbers[0], month: numbers[1]) : nil }
        guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
        guard numbers.count > 3 else { return CivilTime(day) }
        guard numbers.count == 5, numbers[3] < 24, numbers[4] < 60 else { return nil }
        return CivilTime(Minute(day: day, minuteOfDay: numbers[3] * 60 + numbers[4]))
    }

    /// What is impossible about a date that has no value.
    var problem: Localized {
        guard numbers.count > 1, (1...9999).contains(numbers[0]) else {
            return Localized(zh: "年份应在 0001 至 9999 之间", en: "years run from 0001 to 9999")
        }
        guard (1...12).contains(numbers[1]), widths[1] <= 2 else { return Localized(zh: "月份应在 01 至 12 之间", en: "months run from 01 to 12") }
        let days = Day.daysInMonth(year: numbers[0], month: numbers[1])
        if numbers.count > 2, widths[2] > 2 || !(1...days).contains(numbers[2]) {
            return Localized(zh: "\(numbers[0])年\(numbers[1])月只有\(days)天", en: "that month has \(days) days")
        }
        return Localized(zh: "时间应写作 09:30，在 00:00 至 23:59 之间", en: "times are written 09:30 and run from 00:00 to 23:59")
    }
}
