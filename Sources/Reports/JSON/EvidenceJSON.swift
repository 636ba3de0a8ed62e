internal import Findings
internal import RecordModel
internal import Values

/// Writes the evidence of a finding as JSON.
enum EvidenceJSON {
    /// Writes the last (or first) lawful time; an end of its bounds that is not known is null.
    static func due(_ name: String, _ due: Due?, on writer: inout JSONWriter) {
        guard let due else {
            writer.key(name)
            return writer.null()
        }
        writer.object(name) {
            $0.member("direction", due.isEarliest ? "notBefore" : "notAfter")
            $0.member("earliestDay", due.day.lower?.description)
            $0.member("latestDay", due.day.upper?.description)
            $0.member("earliestMinute", due.minute?.lower?.description)
            $0.member("latestMinute", due.minute?.upper?.description)
            $0.member("act", due.act?.description)
        }
    }

    /// Writes how far the case is from its limit.
    static func margin(_ margin: Margin?, on writer: inout JSONWriter) {
        guard let margin else {
            writer.key("margin")
            return writer.null()
        }
        writer.object("margin") {
            switch margin {
            case .days(let days, let working):
                $0.member("unit", "days")
                $0.member("late", days)
                $0.member("lateWorkingDays", working)
            case .minutes(let minutes):
                $0.member("unit", "minutes")
                $0.member("late", minutes)
            case .quantity(let actual, let limit, let distance):
                $0.member("unit", "quantity")
                $0.member("actual", actual)
                $0.member("limit", limit)
                if let distance { $0.member("distance", distance) }
            }
        }
    }

    /// Writes a fact that would decide the verdict.
    static func lacking(_ lacking: Lacking, on writer: inout JSONWriter) {
        writer.object {
            $0.member("reason", lacking.reason.rawValue)
            $0.member("label", lacking.label)
            $0.member("path", lacking.path)
            $0.member("detail", lacking.detail)
            InputJSON.place(lacking.place, on: &$0)
        }
    }

    /// Writes a fact that was looked at.
    static func fact(_ fact: UsedFact, on writer: inout JSONWriter) {
        writer.object {
            $0.member("label", fact.label)
            $0.member("path", fact.path)
            $0.member("value", fact.value)
            $0.member("written", fact.written)
            $0.member("role", fact.role.rawValue)
            InputJSON.place(fact.place, on: &$0)
        }
    }
}
