import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks a rule, which may be a row of a table, and keeps it when its name is new and its kind of record known.
    mutating func check(_ declaration: RuleDeclaration, table: Name?) {
        let isNew = declare(declaration.name, in: \.ruleNames)
        let record = recordPosition(declaration.scope.record)
        context = Context(record: record.map { records[$0] })
        context.later = declaration.items.laterNames
        let (profile, isAssumed) = profile(of: declaration)
        context.profile = profile
        var groupings: [Rule.Grouping] = []
        if case .over(_, let declared) = declaration.scope { groupings = self.groupings(declared) }
        var draft = RuleDraft()
        for item in declaration.items { take(item, into: &draft) }
        let statutory = statutory(of: draft)
        checkWhole(draft, declaration)
        let judgedBy = judgedBy(draft, declaration)
        let examples = record.map { self.examples(of: draft, kind: $0) } ?? []
        guard isNew, let record else { return }
        let scope = context.isOver ? Rule.Scope.over(groupings, context.aggregates) : .each
        keep(
            declaration, draft, statutory, Rule.Counting(profile: profile, isAssumed: isAssumed), judgedBy: judgedBy, record: record,
            scope: scope, examples: examples)
        rules[rules.count - 1].table = table?.text
        rules[rules.count - 1].tableRange = table?.range
        rules[rules.count - 1].regionRange = draft.once.places["region"]
        rules[rules.count - 1].forceRange = draft.once.places["in force"]
    }

    /// Returns the position of a kind of record; nil when there is none, which is reported.
    mutating func recordPosition(_ name: Name) -> Int? {
        if let position = recordNames.find(name.text) { return position }
        if !name.text.isEmpty { report(.unknownRecord(name, among: recordNames.names)) }
        return nil
    }

    /// Returns the profile of a rule: its own, else that of the document it cites first, else the Civil Code's.
    private mutating func profile(of declaration: RuleDeclaration) -> (position: Int, isAssumed: Bool) {
        for case .counts(let name) in declaration.items {
            if let position = profile(named: name) { return (position, false) }
        }
        for case .cite(let citation) in declaration.items { return profile(ofDocument: citation.document.text) }
        return (assumedProfile(), true)
    }

    /// Returns the profile of a document, else the Civil Code's.
    private mutating func profile(ofDocument name: String) -> (position: Int, isAssumed: Bool) {
        if let profile = documentNames.find(name).flatMap({ documents[$0].profile }) { return (profile, false) }
        return (assumedProfile(), true)
    }

    /// Checks what a rule over records groups them by.
    private mutating func groupings(_ groupings: [RuleDeclaration.Grouping]) -> [Rule.Grouping] {
        context.isOver = true
        return groupings.map { grouping in
            let term = pathTerm(grouping.path)
            if grouping.part != .value { requireTime(term, .groupingNeedsDate) }
            return Rule.Grouping(part: grouping.part, term: term)
        }
    }

    /// Checks the legal limit on the subject of the duty, counted as its own statute counts.
    private mutating func statutory(of draft: RuleDraft) -> Rule.Statutory? {
        guard let (predicate, citing, range, variables) = draft.statutory else { return nil }
        let cited = citation(citing)
        guard let subject = draft.dutySubject else {
            if draft.duty?.condition.type != .wrong { report(.statutoryNeedsRelation(at: range, duty: draft.duty?.range)) }
            return nil
        }
        let (outer, profile) = (context.variables, context.profile)
        defer { (context.variables, context.profile) = (outer, profile) }
        context.variables = variables
        context.profile = self.profile(ofDocument: citing.document.text).position
        if context.isOver { context.level = .group }
        defer { context.level = .record }
        let condition = test(subject, predicate, range)
        return cited.map { Rule.Statutory(condition: condition, citation: $0) }
    }

    /// Keeps a checked rule.
    private mutating func keep(
        _ declaration: RuleDeclaration, _ draft: RuleDraft, _ statutory: Rule.Statutory?, _ counting: Rule.Counting, judgedBy: Term?,
        record: Int, scope: Rule.Scope, examples: [Example]
    ) {
        let document = draft.citations.first.map { documents[$0.document] }
        let force = draft.force ?? document?.force
        let duty = draft.duty.map { Rule.Duty(modality: $0.modality, condition: $0.condition, statutory: statutory) }
        rules.append(
            Rule(
                id: declaration.name.text, title: words(declaration.title), record: record, scope: scope,
                citations: draft.citations, requirements: draft.requirements, region: draft.region ?? document?.region,
                regionField: records[record].regionField(at: declaration.name.range), obligor: draft.obligor, force: force,
                judgedBy: force == nil ? nil : judgedBy, profile: counting.profile, profileIsAssumed: counting.isAssumed,
                notes: draft.notes,
                steps: draft.steps, duty: duty, pauses: draft.pauses.map(\.0),
                extensions: draft.extensions.map(\.0), review: draft.review, examples: examples, slots: context.slots,
                range: declaration.range, nameRange: declaration.name.range))
    }
}

extension Rule {
    /// How the periods of a rule are counted, and whether anybody said so.
    struct Counting {
        /// The profile, as a position in the rule book.
        var profile: Int
        /// Whether nobody said so.
        var isAssumed: Bool
    }
}

extension RecordKind {
    /// The first field at the top that is a place.
    func regionField(at range: SourceRange) -> Term? {
        guard let position = fields.firstIndex(where: { $0.type == .region }) else { return nil }
        return Term(.field(.record, path: [position], fields[position]), type: .region, range: range)
    }
}

extension [RuleItem] {
    /// The variables that the items of a rule name, with their places; the first of each name.
    var laterNames: [String: SourceRange] {
        var result: [String: SourceRange] = [:]
        for item in self {
            switch item {
            case .binding(let name, _), .forEach(let name, _, _): result[name.text] = result[name.text] ?? name.range
            default: break
            }
        }
        return result
    }
}
