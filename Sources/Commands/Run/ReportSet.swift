import Findings
import RecordModel
import Reports

/// The reports of one run, each with its way out.
struct ReportSet {
    /// A report and where it goes.
    private struct Part {
        var report: any Report
        let out: Output
    }

    /// The reports; the first goes to standard output.
    private var parts: [Part] = []

    /// Creates a set of no reports.
    init() {}

    /// Adds a report with its way out.
    mutating func add(_ report: any Report, to out: Output) { parts.append(Part(report: report, out: out)) }

    /// Whether one of them ends with a seal.
    var isSealed: Bool { parts.contains { $0.report.isSealed } }

    /// Begins them.
    mutating func begin() { for index in parts.indices { parts[index].out.write(parts[index].report.begin()) } }

    /// What will be shown of a finding: what the only report needs, or everything when one of several needs something.
    func needed(of finding: Finding) -> Finding? {
        if parts.count == 1 { return parts[0].report.needed(of: finding) }
        return parts.contains { $0.report.needed(of: finding) != nil } ? finding : nil
    }

    /// Shows a record.
    mutating func show(_ entry: RecordEntry) {
        for index in parts.indices {
            let out = parts[index].out
            parts[index].report.show(entry) { out.write($0) }
        }
    }

    /// Shows a problem.
    mutating func show(_ problem: InputProblem) {
        for index in parts.indices { parts[index].out.write(parts[index].report.show(problem)) }
    }

    /// Shows groups.
    mutating func show(groups findings: [Finding]) {
        for index in parts.indices { parts[index].out.write(parts[index].report.show(groups: findings)) }
    }

    /// Ends them.
    mutating func end(_ closing: Closing) { for index in parts.indices { parts[index].out.write(parts[index].report.end(closing)) } }
}
