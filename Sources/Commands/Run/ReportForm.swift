import Findings
import Reports

/// The forms in which a check can be reported.
enum ReportForm: String, Hashable, Sendable, CaseIterable {
    case text, json, ndjson, sarif, junit, github, gitlab, markdown, csv

    /// The verdicts that are listed unless `--verdicts` says otherwise: what is to be done, and what the form has a place of its own for.
    private var listed: [Verdict] {
        switch self {
        case .sarif: [.fail, .open, .review, .waived]
        // A test report that had no tests in it would be taken for one of tests that were not run.
        case .junit: Verdict.allCases.filter { $0 != .inapplicable }
        default: [.fail, .open]
        }
    }

    /// A report in this form.
    ///
    /// - Parameters:
    ///   - setting: what it knows beside the findings; its verdicts are those that were asked for.
    ///   - verdicts: the verdicts that were asked for; nil leaves the choice to the form.
    ///   - run: what the run stands on.
    func report(_ setting: ReportSetting, verdicts: [Verdict]?, of run: RunSetting) -> any Report {
        var setting = setting
        setting.listed = verdicts ?? listed
        return switch self {
        case .text: TextReport(setting)
        case .json: JSONReport(setting)
        case .ndjson: NDJSONReport(setting)
        case .sarif: SARIFReport(setting, hasBaseline: run.baseline != nil, hasWaivers: run.waivers != nil)
        case .junit: JUnitReport(setting)
        case .github: GitHubReport(setting)
        case .gitlab: GitLabReport(setting)
        case .markdown: MarkdownReport(setting)
        case .csv: CSVReport(setting)
        }
    }
}
