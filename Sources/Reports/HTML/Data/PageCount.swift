internal import Values
internal import WorkCalendar

/// How a period was counted, as a page holds it: days as numbers, which the page turns into dates.
enum PageCount {
    /// The most days that are listed one by one.
    private static let mostDays = 62

    /// Writes the sentences in front of the days, the days, and the sentences behind them.
    static func write(_ count: PeriodCount, on json: inout PageJSON) {
        json.array {
            $0.list([CountPhrases.start(count)] + count.explanation) { $0.text($1) }
            $0.list(count.days(atMost: mostDays)) { line($1, on: &$0) }
            $0.list([CountPhrases.end(count)] + count.assumptions.map(CountPhrases.assumption)) { $0.text($1) }
        }
    }

    /// Writes a day: since 1970-01-01, what it was taken for, and what the calendar says; or the sentence about days that are left out.
    private static func line(_ line: CountLine, on json: inout PageJSON) {
        guard case .day(let day) = line else { return json.text(CountPhrases.line(line)) }
        json.array {
            $0.number(Int(day.day.number))
            $0.text(CountPhrases.outcome(day.outcome))
            $0.text(day.status?.words ?? CountPhrases.unpublished)
        }
    }
}
