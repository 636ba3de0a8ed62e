internal import Columns
internal import Plan
internal import RecordModel
internal import Semantics
internal import Syntax

/// The plan of the rules about one kind of record, with the columns that totals need beside it; shared by all threads.
struct KindPlan: Sendable {
    /// The plan.
    let plan: Plan
    /// The column of the record's place; nil when it has none.
    let region: Int?
    /// The column of the date that dates the record.
    let date: Int?
    /// The column of the text that names the record; nil when nothing does, or something else than a text.
    let key: Int?
    /// Whether a field names the record.
    let hasKey: Bool
    /// The column of every field, in the order of `RecordKind.slots`.
    let slots: [Int]
    /// The column of the group directly around every field; -1 where there is none.
    let groups: [Int]
    /// What there is to know of every rule of the plan.
    let rules: [RuleFacts]

    /// Whether a column tells where or when records lie.
    var tellsPart: Bool { region != nil || date != nil }

    /// What is counted with the verdicts of a rule.
    struct RuleFacts: Sendable {
        /// What people call it.
        var id: String
        /// How binding its duty is.
        var modality: Modality?
        /// Who must act, where the rule itself says so.
        var obligor: String?
        /// Whether what fails can be late, so that it must be explained to be totalled.
        var canBeLate: Bool
        /// The fields that the rule looks at, with those by which findings and totals name a record.
        var fields: FieldSelection
    }

    /// Lowers the rules among some about a kind of record; nil when its columns cannot be laid out.
    init?(_ book: RuleBook, rules chosen: [Int], kind: Int) {
        let (record, slots) = (book.records[kind], book.records[kind].slots)
        let region = record.fields.firstIndex { $0.type == .region }.map { [$0] }
        let key = record.fields.firstIndex(where: \.isKey)
        let keyPath = key.flatMap { record.fields[$0].type == .text ? [$0] : nil }
        let wanted = [region, record.datedBy, keyPath].compactMap { $0 }.map { WantedField($0) }
        guard let plan = Plan(book, rules: chosen, kind: kind, and: wanted + WantedField.states(of: record)) else { return nil }
        let layout = plan.layout
        self.plan = plan
        self.region = region.flatMap(layout.column)
        date = record.datedBy.flatMap(layout.column)
        self.key = keyPath.flatMap(layout.column)
        hasKey = key != nil
        self.slots = slots.compactMap { layout.column(at: $0.path) }
        groups = slots.map { slot in
            let around = layout.column(at: Array(slot.path.dropLast()))
            return around.flatMap { layout.columns[$0].storage == .group ? $0 : nil } ?? -1
        }
        let selections = FieldSelections(record, slots)
        rules = plan.rules.map { position in
            let rule = book.rules[position]
            var obligor = String?.none
            if case .named(let name)? = rule.obligor { obligor = name }
            return RuleFacts(
                id: rule.id, modality: rule.duty?.modality, obligor: obligor, canBeLate: rule.dutySpeaksOfTime,
                fields: selections.fields(of: rule))
        }
        guard self.slots.count == slots.count else { return nil }
    }
}

extension Rule {
    /// Whether a time stands in what must be, or in something that is named before: nothing else can come late.
    fileprivate var dutySpeaksOfTime: Bool {
        var terms = [duty?.condition, duty?.statutory?.condition].compactMap(\.self)
        for case .bind(_, _, let term) in steps { terms.append(term) }
        return terms.contains { $0.factsNamed.contains { $0.type == .time } }
    }
}
