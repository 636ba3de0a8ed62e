public import Findings
internal import Values
public import WorkCalendar

/// A derivation for people who want to redo it by hand: every step with its values, every period with its days.
public struct DerivationText {
    /// The most days that are listed one by one.
    private static let mostDays = 62

    /// Writes the derivation of a finding; in short, without the days of months and years.
    public static func write(_ finding: Finding, on page: inout TextPage, indent: Int, isShort: Bool = false) {
        for step in finding.derivation {
            page.put(String(repeating: " ", count: indent))
            page.put(ReportPhrases.role(step.role), .heading)
            page.put(ReportPhrases.answered(step))
            page.newLine()
            for detail in step.details { write(detail, on: &page, indent: indent + 4, isShort: isShort) }
        }
    }

    /// Writes what stands behind a step.
    private static func write(_ detail: Step.Detail, on page: inout TextPage, indent: Int, isShort: Bool) {
        switch detail {
        case .value(let name, let value): page.line(CountPhrases.value(name, value), indent: indent)
        case .remark(let words): page.line(words, .quiet, indent: indent)
        case .count(let count): write(count, on: &page, indent: indent, isShort: isShort)
        }
    }

    /// Writes how a period was counted, a day a line. In short, months and years, which end on a date whatever days they have, are told
    /// without them, but for those over which the last day moved.
    public static func write(_ count: PeriodCount, on page: inout TextPage, indent: Int, isShort: Bool = false) {
        page.line(CountPhrases.start(count), indent: indent)
        for sentence in count.explanation { page.line(sentence, indent: indent) }
        for line in count.days(atMost: mostDays) where !isShort || isOfDays(count) || isBehindEnd(line) {
            page.line(CountPhrases.line(line), ink(line), indent: indent + 2)
        }
        page.line(CountPhrases.end(count), .heading, indent: indent)
        for sentence in count.assumptions { page.line(CountPhrases.assumption(sentence), .quiet, indent: indent) }
    }

    /// Whether a period is counted day by day.
    private static func isOfDays(_ count: PeriodCount) -> Bool { count.meaning != .months && count.meaning != .years }

    /// Whether a line is of a day that the last day moved over or to.
    private static func isBehindEnd(_ line: CountLine) -> Bool {
        guard case .day(let day) = line else { return false }
        return day.outcome == .passedOver || day.outcome == .movedTo
    }

    /// The ink of a line: days that do not count are quiet.
    private static func ink(_ line: CountLine) -> Ink {
        guard case .day(let day) = line else { return .quiet }
        return switch day.outcome {
        case .counted, .movedTo: .normal
        case .rest, .paused, .extending, .passedOver: .quiet
        }
    }
}
