internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The rules that have results, in the order in which they first came, and the documents that they cite.
struct SARIFRules {
    /// The rules, as positions in the rule book.
    private var rules: [Int] = []
    /// The position of each among them.
    private var indices: [Int: Int] = [:]

    /// Creates a list of no rules.
    init() {}

    /// The position of a rule among those of the run.
    mutating func index(of rule: Int) -> Int {
        if let index = indices[rule] { return index }
        indices[rule] = rules.count
        rules.append(rule)
        return rules.count - 1
    }

    /// The level of what is so binding.
    static func level(of modality: Modality?) -> String {
        switch modality {
        case .must?: "error"
        case .should?: "warning"
        case .encouraged?, nil: "note"
        }
    }

    /// Writes the members `tool` and `taxonomies`.
    func write(_ setting: ReportSetting, engine: String, on writer: inout JSONWriter) {
        let version = engine.split(separator: " ").last.map(String.init) ?? engine
        let rules = rules.map { setting.book.rules[$0] }
        let taxonomies = SARIFTaxonomies(rules, setting)
        writer.object("tool") {
            $0.object("driver") {
                $0.member("name", "guiju")
                $0.member("fullName", "Guiju 规矩")
                $0.member("version", version)
                $0.member("semanticVersion", version)
                $0.member("language", setting.language.rawValue)
                taxonomies.writeSupported(on: &$0)
                $0.key("rules")
                $0.open("[")
                for rule in rules {
                    $0.newLine()
                    write(rule, taxonomies, setting, on: &$0)
                }
                $0.close("]")
            }
        }
        writer.newLine()
        taxonomies.write(on: &writer)
    }

    /// Writes a rule: its title, what it says read back, its clauses in full as help, how binding it is, and where it is in the documents.
    private func write(_ rule: Rule, _ taxonomies: SARIFTaxonomies, _ setting: ReportSetting, on writer: inout JSONWriter) {
        let help = SARIFHelp(rule, setting)
        writer.object {
            $0.member("id", rule.id)
            $0.member("name", rule.title)
            $0.object("shortDescription") { $0.member("text", rule.title.withoutLinks) }
            $0.object("fullDescription") { $0.member("text", help.sentence.withoutLinks) }
            $0.object("help") {
                $0.member("text", help.text.withoutLinks)
                $0.member("markdown", help.markdown)
            }
            $0.object("defaultConfiguration") { $0.member("level", Self.level(of: rule.duty?.modality)) }
            taxonomies.writeRelationships(of: rule, on: &$0)
            $0.object("properties") {
                if let modality = rule.duty?.modality { $0.member("modality", modality.rawValue) }
                $0.member("record", setting.book.records[rule.record].name)
                $0.array("requirements", rule.requirements) { $0.string($1.id) }
                $0.array("tags", [setting.book.records[rule.record].name]) { $0.string($1) }
            }
        }
    }
}
