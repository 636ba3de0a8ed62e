internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// A finding as a SARIF result.
struct SARIFResult {
    /// The finding.
    private let finding: Finding
    /// Its words.
    private let words: FindingWords
    /// What it knows beside the finding.
    private let setting: ReportSetting
    /// The position of its rule among the rules of the run.
    private let ruleIndex: Int
    /// Whether it is new in comparison with a baseline, and whether waivers were given.
    private let isNew: Bool, hasWaivers: Bool

    /// Prepares a result.
    init(_ finding: Finding, _ setting: ReportSetting, ruleIndex: Int, isNew: Bool, hasWaivers: Bool) {
        self.finding = finding
        self.setting = setting
        self.ruleIndex = ruleIndex
        self.isNew = isNew
        self.hasWaivers = hasWaivers
        words = FindingWords(finding, setting)
    }

    /// The kind of result: what is waived failed, and what is not due yet is told and no more.
    private var kind: String {
        switch finding.verdict {
        case .pass: "pass"
        case .fail, .waived: "fail"
        case .open: "open"
        case .review: "review"
        case .pending: "informational"
        case .inapplicable: "notApplicable"
        }
    }

    /// The level, which only a failure has (SARIF 3.27.10).
    private var level: String { kind == "fail" ? SARIFRules.level(of: finding.modality) : "none" }

    /// The object, all but the number of its fingerprint.
    var numberedLater: NumberedLater {
        var writer = JSONWriter()
        writer.open("{")
        writer.member("ruleId", words.rule.id)
        writer.member("ruleIndex", ruleIndex)
        writer.member("kind", kind)
        writer.member("level", level)
        if isNew { writer.member("baselineState", "new") }
        writer.object("message") {
            let text = ["\(words.subject): \(words.verdict): \(words.sentence)"] + words.details
            $0.member("text", text.joined(separator: "\n").withoutLinks)
        }
        writeLocations(on: &writer)
        writeSuppressions(on: &writer)
        writeProperties(on: &writer)
        writer.key("partialFingerprints")
        writer.open("{")
        writer.key("guijuFinding/v1")
        return NumberedLater(bytes: writer.bytes, fingerprint: setting.fingerprint(of: finding), ending: "}}")
    }

    /// Writes where it is, with the record and the element as logical locations, and the facts beside it.
    private func writeLocations(on writer: inout JSONWriter) {
        writer.key("locations")
        writer.open("[")
        if let place = words.place {
            writer.object {
                SARIFLocation.physical(place, on: &$0)
                writeLogicalLocations(on: &$0)
            }
        }
        writer.close("]")
        let facts = finding.facts.filter { $0.role == .duty && $0.place != nil && $0.place != words.place }
        let others = finding.group.map { $0.against.filter { $0.place != words.place } } ?? []
        if facts.isEmpty, others.isEmpty { return }
        writer.key("relatedLocations")
        writer.open("[")
        for fact in facts { related(fact.place, ReportPhrases.fact(fact, inFile: fact.place?.file)[setting.language], on: &writer) }
        for record in others { related(record.place, words.name(of: record), on: &writer) }
        writer.close("]")
    }

    /// Writes a place that matters too, with what stands there.
    private func related(_ place: Place?, _ text: String, on writer: inout JSONWriter) {
        guard let place else { return }
        writer.object {
            SARIFLocation.physical(place, on: &$0)
            $0.object("message") { $0.member("text", FindingWords.shown(text).withoutLinks) }
        }
    }

    /// Writes the record and the elements on the way, which have no line.
    private func writeLogicalLocations(on writer: inout JSONWriter) {
        guard let record = finding.record else { return }
        let kind = setting.book.records[record.kind]
        let name = FindingWords.shown(words.name(of: record))
        var path = "\(kind.name)/\(name)"
        writer.key("logicalLocations")
        writer.open("[")
        writer.object {
            $0.member("name", name)
            $0.member("fullyQualifiedName", path)
            $0.member("kind", "object")
        }
        for element in finding.element {
            let name = FindingWords.shown(element.key?.cut(to: FindingWords.mostOfName) ?? "#\(element.ordinal)")
            path += "/\(name)"
            writer.object {
                $0.member("name", name)
                $0.member("fullyQualifiedName", path)
                $0.member("kind", "element")
            }
        }
        writer.close("]")
    }

    /// Writes what excuses it. Either every result of a run has the member, empty where nothing does, or none has (SARIF 3.27.23).
    ///
    /// Nothing is said of its status: accepted is the default, and the schema that OASIS keeps calls the member otherwise than the standard.
    private func writeSuppressions(on writer: inout JSONWriter) {
        if !hasWaivers { return }
        writer.array("suppressions", [finding.waiver].compactMap(\.self)) { suppression($1, on: &$0) }
    }

    /// Writes a waiver as a suppression.
    private func suppression(_ waiver: Waiver, on writer: inout JSONWriter) {
        writer.object {
            $0.member("kind", "external")
            $0.member("justification", FindingWords.shown(ReportPhrases.waiver(waiver)[setting.language]))
            $0.object("location") { SARIFLocation.physical(waiver.place, on: &$0) }
            $0.object("properties") {
                $0.member("approver", FindingWords.shown(waiver.approver))
                $0.member("until", waiver.until.description)
            }
        }
    }

    /// Writes what SARIF has no member for.
    private func writeProperties(on writer: inout JSONWriter) {
        writer.object("properties") {
            $0.member("verdict", finding.verdict.rawValue)
            if let modality = finding.modality { $0.member("modality", modality.rawValue) }
            if let failure = finding.failure {
                $0.member("failure", failure.kind.rawValue)
                $0.member("limit", failure.level.rawValue)
            }
            if let obligor = finding.obligor { $0.member("obligor", FindingWords.shown(obligor)) }
            if let day = finding.due?.day.exact { $0.member("due", day.description) }
        }
    }
}

extension String {
    /// The text without what SARIF takes for links, `[text](target)` (3.11.6): a blank parts the brackets.
    var withoutLinks: String {
        guard utf8.contains(UInt8(ascii: "]")) else { return self }
        var result = UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in unicodeScalars {
            if last == "]", scalar == "(" { result.append(" ") }
            result.append(scalar)
            last = scalar
        }
        return String(result)
    }
}
