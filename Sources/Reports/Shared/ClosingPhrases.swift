internal import Findings
internal import Values

/// What stands at the end of forms for people and for other programs alike.
enum ClosingPhrases {
    /// How many entries of a baseline are named one by one as gone.
    static let mostGone = 1_000

    /// What came of the comparison with a baseline, a line each; nothing when there was none.
    static func baseline(_ outcome: BaselineOutcome?) -> [Localized] {
        guard let outcome else { return [] }
        var lines = [ReportPhrases.known(outcome)] + outcome.gone.prefix(mostGone).map(ReportPhrases.gone)
        if outcome.gone.count > mostGone { lines.append(ReportPhrases.furtherGone(outcome.gone.count - mostGone)) }
        if outcome.absent > 0 { lines.append(ReportPhrases.absent(outcome.absent)) }
        return lines
    }
}

extension Finding {
    /// The finding without what only an explanation would show.
    var withoutDerivation: Finding {
        var finding = self
        if verdict != .inapplicable { finding.derivation = [] }
        finding.assumptions = []
        return finding
    }
}
