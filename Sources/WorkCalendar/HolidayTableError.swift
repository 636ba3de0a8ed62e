public import Values

/// What is wrong with a holiday table file.
public struct HolidayTableError: Error, Hashable, Sendable {
    /// The stable code, `W001` and so on.
    public let code: String
    /// The line, from 1.
    public let line: Int
    /// The one sentence to show: lower case, no final period.
    public let message: Localized
}

extension HolidayTableError {
    /// A text where a date should stand, or a date that does not exist.
    static func badDate(_ text: String, line: Int) -> HolidayTableError {
        let shown = quoted(text)
        return HolidayTableError(
            code: "W001", line: line,
            message: Localized(zh: "\(shown)不是一个日期，应写作 2025-10-01", en: "\(shown) is not a date; write it as 2025-10-01"))
    }

    /// A status that is neither of the two.
    static func badStatus(_ text: String, line: Int) -> HolidayTableError {
        let shown = quoted(text)
        return HolidayTableError(
            code: "W002", line: line,
            message: Localized(zh: "\(shown)不是一种状态，应写 work（上班）或 rest（休息）", en: "\(shown) is not a status; write work or rest"))
    }

    /// A line that is not three or four columns.
    static func wrongCells(_ count: Int, line: Int) -> HolidayTableError {
        HolidayTableError(
            code: "W003", line: line,
            message: Localized(
                zh: "本行有 \(count) 列，应为 3 或 4 列，以制表符分隔：日期、状态、名称、通知",
                en:
                    "the line has \(counted(count, "column")) where 3 or 4 are needed, parted by tabs: date, status, occasion, notice"
            ))
    }

    /// A table that does not say which years it settles.
    static func noCoverage(line: Int) -> HolidayTableError {
        HolidayTableError(
            code: "W004", line: line,
            message: Localized(
                zh: "缺少覆盖范围，应在日期之前写一行“# coverage: 2007-01-01 to 2026-12-31”",
                en: "the table does not say what it covers; write \"# coverage: 2007-01-01 to 2026-12-31\" above the days"))
    }

    /// A coverage that is not two dates in order, or is too long.
    static func badCoverage(_ text: String, line: Int) -> HolidayTableError {
        let shown = quoted(text)
        return HolidayTableError(
            code: "W005", line: line,
            message: Localized(
                zh: "\(shown)不是覆盖范围，应写作 2007-01-01 to 2026-12-31，且不超过 \(HolidayTable.mostYears) 年",
                en: "\(shown) is not a coverage; write it as 2007-01-01 to 2026-12-31, at most \(HolidayTable.mostYears) years"))
    }

    /// A listed day that the table does not cover.
    static func outsideCoverage(_ day: Day, _ coverage: ClosedRange<Day>, line: Int) -> HolidayTableError {
        let range = "\(coverage.lowerBound) – \(coverage.upperBound)"
        return HolidayTableError(
            code: "W006", line: line,
            message: Localized(zh: "\(day) 不在覆盖范围 \(range) 之内", en: "\(day) is outside the coverage \(range)"))
    }

    /// A day listed twice, or after a later one.
    static func outOfOrder(_ day: Day, after last: Day, line: Int) -> HolidayTableError {
        let message =
            day == last
            ? Localized(zh: "\(day) 重复列出", en: "\(day) is listed twice")
            : Localized(zh: "\(day) 列在 \(last) 之后，日期应按先后排列", en: "\(day) stands after \(last); days stand in order")
        return HolidayTableError(code: "W007", line: line, message: message)
    }

    /// The user's text in quotes, cut when long and without control characters.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(40).map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? "\u{FFFD}" : $0 }
        let shown = String(String.UnicodeScalarView(scalars))
        return "\"\(shown)\(text.unicodeScalars.count > 40 ? "…" : "")\""
    }
}
