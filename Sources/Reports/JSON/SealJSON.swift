internal import Findings
internal import Values

/// Writes what stands at the end of a report as JSON.
enum SealJSON {
    /// Writes the totals, the seal and the exit code.
    static func members(of closing: Closing, on writer: inout JSONWriter) {
        writer.object("totals") { totals(closing.totals, on: &$0) }
        if let idle = closing.idleWaivers { writer.array("idleWaivers", idle) { waiver($1, on: &$0) } }
        if let outcome = closing.baseline { writer.object("baseline") { baseline(outcome, on: &$0) } }
        if let seal = closing.seal { writer.object("seal") { self.seal(seal, on: &$0) } }
        writer.member("exit", Int(closing.exit))
    }

    /// Writes the totals.
    private static func totals(_ totals: Totals, on writer: inout JSONWriter) {
        writer.member("records", totals.records)
        writer.member("recordsWithoutRule", totals.recordsWithoutRule)
        writer.member("groups", totals.groups)
        writer.member("unreadable", totals.unreadable)
        writer.object("verdicts") {
            for verdict in Verdict.allCases { $0.member(verdict.rawValue, totals[verdict]) }
        }
        writer.member("missedTargets", totals.missedTargets)
        writer.member("missedEncouragements", totals.missedEncouragements)
    }

    /// Writes a waiver that excused nothing.
    private static func waiver(_ idle: IdleWaiver, on writer: inout JSONWriter) {
        writer.object {
            $0.member("rule", idle.waiver.rule)
            $0.member("record", idle.waiver.record)
            $0.member("reason", idle.waiver.reason)
            $0.member("approver", idle.waiver.approver)
            $0.member("until", idle.waiver.until.description)
            $0.member("expired", idle.hasExpired)
            InputJSON.place(idle.waiver.place, on: &$0)
        }
    }

    /// Writes what came of the comparison with a baseline.
    private static func baseline(_ outcome: BaselineOutcome, on writer: inout JSONWriter) {
        writer.member("file", outcome.file)
        writer.object("known") { for (verdict, count) in zip(Verdict.allCases, outcome.known) { $0.member(verdict.rawValue, count) } }
        writer.array("gone", outcome.gone) { writer, entry in
            writer.object {
                $0.member("rule", entry.rule)
                $0.member("kind", entry.kind)
                $0.member("record", entry.record)
                $0.member("element", entry.element)
                $0.member("verdict", entry.verdict.rawValue)
                $0.member("fingerprint", entry.fingerprint.digits)
            }
        }
        writer.member("absent", outcome.absent)
    }

    /// Writes what everything stands on.
    private static func seal(_ seal: Seal, on writer: inout JSONWriter) {
        writer.member("engine", seal.engine)
        writer.member("rules", seal.rules)
        writer.member("calendar", seal.calendar)
        writer.array("inputs", seal.inputs) { writer, input in
            writer.object {
                $0.member("name", input.name)
                $0.member("sha256", input.hash)
                $0.member("bytes", input.bytes)
            }
        }
        writer.member("asOf", seal.asOf?.description)
        writer.member("region", seal.region)
        writer.array("only", seal.only) { $0.string($1) }
        if let record = seal.record { writer.member("record", record) }
        if let changes = seal.changedSince {
            writer.object("changedSince") {
                $0.member("revision", changes.revision)
                $0.member("base", changes.base)
            }
        }
    }
}
