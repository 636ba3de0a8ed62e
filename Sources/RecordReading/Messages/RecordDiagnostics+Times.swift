import Diagnostics
import RecordModel
import Values

extension RecordDiagnostics {
    /// A text that is no time that can be taken.
    static func notATime(_ written: String, _ fault: TimeFault) -> RecordMessage {
        let (code, text) = time(fault, written.shown)
        return RecordMessage(code, .warning, zh: text.zh, en: text.en)
    }

    /// Why a text is no time.
    private static func time(_ fault: TimeFault, _ written: String) -> (String, Localized) {
        switch fault {
        case .notADate:
            (
                "I089",
                Localized(
                    zh: "“\(written)”不是日期；请写成 2021-07-05，可加时间 09:30",
                    en: "\"\(written)\" is not a date; write 2021-07-05, with a time as 09:30 if there is one")
            )
        case .noSuchDay(let year, let month, _):
            (
                "I090",
                Localized(
                    zh: "没有“\(written)”这一天：\(year) 年 \(month) 月只有 \(Day.daysInMonth(year: year, month: month)) 天",
                    en: "there is no \"\(written)\": that month has \(Day.daysInMonth(year: year, month: month)) days")
            )
        case .noSuchMonth(let month):
            ("I090", Localized(zh: "“\(written)”：没有 \(month) 月", en: "\"\(written)\": there is no month \(month)"))
        case .yearTooEarly(let year):
            (
                "I091",
                Localized(
                    zh: "“\(written)”的年份 \(year) 早于 1900 年，应是笔误",
                    en: "the year \(year) of \"\(written)\" is before 1900, which must be a slip")
            )
        case .yearNotFirst(let days): ("I092", yearNotFirst(written, days))
        case .shortYear: ("I093", Localized(zh: "“\(written)”的年份要写四位", en: "the year of \"\(written)\" needs four digits"))
        case .sixDigits:
            (
                "I094",
                Localized(
                    zh: "“\(written)”可以是年月，也可以是两位年份的日期；请写成 2021-07 或 2021-07-05",
                    en: "\"\(written)\" can be a month or a date with a short year; write 2021-07 or 2021-07-05")
            )
        case .serialNumber:
            (
                "I095",
                Localized(
                    zh: "“\(written)”像电子表格的日期序号；请导出成 2021-07-05 的样子",
                    en: "\"\(written)\" looks like a spreadsheet's day number; export it as 2021-07-05")
            )
        case .timestamp:
            (
                "I096",
                Localized(zh: "“\(written)”像时间戳；请写成 2021-07-05 09:30", en: "\"\(written)\" looks like a timestamp; write 2021-07-05 09:30")
            )
        case .noSuchClock, .hour24, .unclearHour: ("I097", clock(fault, written))
        case .wrongWeekday(let weekday, let actual):
            (
                "I098",
                Localized(zh: "“\(written)”写的是\(weekday)，那天却是\(actual)", en: "\"\(written)\" says \(weekday), but that day is \(actual)")
            )
        }
    }

    /// Why a date whose year comes last is not taken.
    private static func yearNotFirst(_ written: String, _ days: [String]) -> Localized {
        if days.count > 1 {
            return Localized(
                zh: "“\(written)”可以是 \(days[0])，也可以是 \(days[1])；请把年份写在前面",
                en: "\"\(written)\" can be \(days[0]) or \(days[1]); write the year first")
        }
        return Localized(
            zh: "“\(written)”的年份要写在前面" + (days.first.map { "：\($0)" } ?? ""),
            en: "write the year of \"\(written)\" first" + (days.first.map { ": \($0)" } ?? ""))
    }

    /// Why a time of day is not taken.
    private static func clock(_ fault: TimeFault, _ written: String) -> Localized {
        switch fault {
        case .hour24:
            Localized(
                zh: "“\(written)”的 24:00 分不清属于哪一天；请写当天 23:59 或次日 00:00",
                en: "24:00 in \"\(written)\" ends one day and begins the next; write 23:59, or 00:00 of the next day")
        case .unclearHour:
            Localized(zh: "“\(written)”的钟点含义不明；请用 24 小时制", en: "the hour of \"\(written)\" is unclear; use the 24-hour clock")
        default: Localized(zh: "“\(written)”：没有这样的钟点", en: "\"\(written)\": there is no such time of day")
        }
    }
}
