internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

/// How the run ended, and what was wrong with its input, its waivers and its baseline.
struct SARIFInvocation {
    /// What it knows beside the findings.
    private let setting: ReportSetting
    /// What is known at the end.
    private let closing: Closing
    /// What is said about the input.
    private let notifications: BoundedLines

    /// Prepares an invocation.
    init(_ setting: ReportSetting, _ closing: Closing, _ notifications: BoundedLines) {
        self.setting = setting
        self.closing = closing
        self.notifications = notifications
    }

    /// Writes the member `invocations`.
    func write(on writer: inout JSONWriter) {
        writer.key("invocations")
        writer.open("[")
        writer.object {
            // Input that could not be read, or nothing that was checked, is no complete execution.
            $0.member("executionSuccessful", closing.exit <= 2)
            $0.member("exitCode", Int(closing.exit))
            array("toolExecutionNotifications", notifications.lines, on: &$0)
            array("toolConfigurationNotifications", configuration, on: &$0)
        }
        writer.close("]")
    }

    /// Writes an array of objects that are written already; none when there are none.
    private func array(_ key: String, _ objects: [[UInt8]], on writer: inout JSONWriter) {
        if objects.isEmpty { return }
        writer.key(key)
        writer.open("[")
        for object in objects {
            writer.newLine()
            writer.raw(object)
        }
        writer.close("]")
    }

    /// What is to be said of waivers and of the baseline.
    private var configuration: [[UInt8]] {
        let language = setting.language
        let waivers = (closing.idleWaivers ?? []).map {
            SARIFNotification.bytes($0.code, "warning", $0.words[language], at: $0.waiver.place)
        }
        let gone = (closing.baseline?.gone ?? []).prefix(SARIFReport.mostGone).map {
            SARIFNotification.bytes("baseline-gone", "note", ReportPhrases.gone($0)[language], at: nil)
        }
        return waivers + gone
    }
}
