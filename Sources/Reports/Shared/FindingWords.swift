internal import Diagnostics
internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// A finding in a few lines of words, as forms for machines show it to people. Nothing in the words acts on a terminal, and none is without end.
struct FindingWords {
    /// What it knows beside the finding.
    let setting: ReportSetting
    /// The finding.
    let finding: Finding
    /// Its rule.
    let rule: Rule

    /// Prepares the words of a finding.
    init(_ finding: Finding, _ setting: ReportSetting) {
        self.setting = setting
        self.finding = finding
        rule = setting.book.rules[finding.rule]
    }

    /// The verdict; a missed target or encouragement, and an act that has not come, are called so.
    var verdict: String { ReportPhrases.plainVerdict(finding)[setting.language] }

    /// The verdict and the rule.
    var title: String { "\(verdict): \(Self.shown(rule.title))" }

    /// What it is about: the record with the element, or the group.
    var subject: String {
        switch finding.subject {
        case .record(let record): Self.shown(name(of: record) + ReportPhrases.elements([finding.element])[setting.language])
        case .group(let group): Self.shown(ReportPhrases.heading(of: group, in: setting.book)[setting.language])
        }
    }

    /// How people call a record.
    func name(of record: RecordReference) -> String {
        record.key?.cut(to: Self.mostOfName) ?? ReportPhrases.ordinal(record.ordinal)[setting.language]
    }

    /// What is said, in one line without the rule and the record.
    var sentence: String {
        let parts: [Localized?] =
            switch finding.verdict {
            case .fail, .pass: [finding.duty, measure]
            case .open: [ReportPhrases.lacking.with(ReportPhrases.lacks(finding.lacking))]
            case .pending: [ReportPhrases.awaited.with(ReportPhrases.lacks(finding.lacking)), measure]
            case .review: [Localized(same: finding.question ?? rule.review?.question ?? rule.title)]
            case .inapplicable: [finding.derivation.last { $0.role != .binding }.map { ReportPhrases.answered($0) }]
            case .waived: [finding.duty, measure, finding.waiver.map { ReportPhrases.waiverLabel.with(ReportPhrases.waiver($0)) }]
            }
        return joined(parts)
    }

    /// The limit, and how far from it the case is.
    private var measure: Localized? { ReportPhrases.measure(finding, asOf: setting.asOf) }

    /// What else there is to say, a line each: which limit was broken, who must act, under which clauses and words, and what to do.
    var details: [String] {
        var lines: [Localized] = []
        if let statutory = rule.duty?.statutory, let failure = finding.failure {
            let law = ReportPhrases.place(statutory.citation, in: setting.book)
            lines.append(ReportPhrases.levelLabel.with(ReportPhrases.level(failure.level, law: law, due: finding.statutoryDue)))
        }
        if let obligor = finding.obligor, finding.verdict != .pass { lines.append(ReportPhrases.obligor.with(Localized(same: obligor))) }
        for citation in rule.citations {
            let words = citation.quotation.map(ReportPhrases.quoted) ?? ""
            lines.append(ReportPhrases.source.with(ReportPhrases.place(citation, in: setting.book)).with(Localized(same: words)))
        }
        lines += finding.repair.map { ReportPhrases.repair.with($0) }
        return lines.map { Self.shown($0[setting.language]) }
    }

    /// What to do, in one line; empty when there is nothing.
    var repair: String { joined(finding.repair) }

    /// The principal clause, by its document's number; nil when the rule cites none.
    var clause: String? { rule.citations.first.map { Self.shown(ReportPhrases.place($0, in: setting.book)[setting.language]) } }

    /// Parts of a sentence, those that are there.
    private func joined(_ parts: [Localized?]) -> String { Self.shown(ReportPhrases.joined(parts.compactMap(\.self))[setting.language]) }

    /// How many characters a name from outside may have before it is cut.
    static let mostOfName = 200
    /// How many characters a line may have before it is cut.
    static let mostOfLine = 2_000

    /// A text as it can be shown: one line, nothing hidden in it, cut where it is very long.
    static func shown(_ text: String) -> String { Sanitizer.escaped(text.cut(to: mostOfLine)) }
}

extension Localized {
    /// The words followed by others.
    func with(_ other: Localized) -> Localized { Localized(zh: zh + other.zh, en: en + other.en) }
}

extension String {
    /// The text, cut behind so many characters with an ellipsis; O(limit).
    func cut(to limit: Int) -> String {
        let scalars = unicodeScalars
        guard utf8.count > limit, let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return self }
        return String(self[..<end]) + "…"
    }
}
