internal import Findings
internal import Syntax

/// How grave an issue is, in the words of GitLab.
enum GitLabSeverity: String {
    case info, minor, major, critical

    /// How grave a finding is: an obligation broken together with the law's own limit before one whose law is kept, a target, and a mere note.
    init(_ finding: Finding) {
        switch (finding.verdict, finding.modality) {
        case (.fail, .must?): self = finding.failure?.level == .statute ? .critical : .major
        case (.fail, .should?), (.open, _): self = .minor
        default: self = .info
        }
    }
}
