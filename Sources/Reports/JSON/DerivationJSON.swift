internal import Findings
internal import Values
internal import WorkCalendar

/// Writes a derivation as JSON.
enum DerivationJSON {
    /// The most days of a period that are written one by one.
    private static let mostDays = 62

    /// Writes a step.
    static func step(_ step: Step, on writer: inout JSONWriter) {
        writer.object {
            $0.member("role", step.role.rawValue)
            $0.member("text", step.text)
            $0.member("answer", step.answer)
            $0.member("truth", step.truth.map(word))
            $0.array("details", step.details) { detail($1, on: &$0) }
        }
    }

    /// A truth as a word.
    private static func word(_ truth: Truth) -> String {
        switch truth {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        }
    }

    /// Writes what stands behind a step.
    private static func detail(_ detail: Step.Detail, on writer: inout JSONWriter) {
        writer.object {
            switch detail {
            case .value(let name, let value):
                $0.member("kind", "value")
                $0.member("name", name)
                $0.member("value", value)
            case .remark(let text):
                $0.member("kind", "remark")
                $0.member("text", text)
            case .count(let period):
                $0.member("kind", "count")
                count(period, on: &$0)
            }
        }
    }

    /// Writes how a period was counted.
    static func count(_ count: PeriodCount, on writer: inout JSONWriter) {
        writer.member("period", count.period.localized)
        writer.member("direction", count.direction.rawValue)
        writer.member("profile", count.profile.name)
        writer.member("startEarliest", count.start.lower?.description)
        writer.member("startLatest", count.start.upper?.description)
        writer.array("explanation", count.explanation) { $0.localized($1) }
        writer.array("days", count.days(atMost: mostDays)) { line($1, on: &$0) }
        writer.member("endEarliest", count.minute.map { $0.lower?.description } ?? count.day.lower?.description)
        writer.member("endLatest", count.minute.map { $0.upper?.description } ?? count.day.upper?.description)
        writer.array("assumptions", count.assumptions) { $0.localized($1) }
    }

    /// Writes a day, or the days that are left out of a long listing.
    private static func line(_ line: CountLine, on writer: inout JSONWriter) {
        writer.object {
            switch line {
            case .day(let day):
                $0.member("day", day.day.description)
                $0.member("status", day.status?.words)
                outcome(day.outcome, on: &$0)
                $0.member("notice", day.status?.notice)
            case .days(let first, let last, let counted, let skipped):
                $0.member("from", first.description)
                $0.member("to", last.description)
                $0.member("counted", counted)
                $0.member("skipped", skipped)
            }
        }
    }

    /// Writes what a day was taken for.
    private static func outcome(_ outcome: CountedDay.Outcome, on writer: inout JSONWriter) {
        switch outcome {
        case .counted(let number):
            writer.member("outcome", "counted")
            writer.member("number", number)
        case .rest: writer.member("outcome", "rest")
        case .paused(let label):
            writer.member("outcome", "paused")
            writer.member("pause", label)
        case .extending: writer.member("outcome", "extending")
        case .passedOver: writer.member("outcome", "passedOver")
        case .movedTo: writer.member("outcome", "movedTo")
        }
    }
}
