internal import Findings
internal import RecordModel
internal import Semantics
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// The value of a field, with what is lacking when it is not fully known.
    mutating func value(of field: Field, at path: [Int], from root: Term.Root) -> Evaluated {
        let start = self.start(root)
        let (fact, groups) = follow(path, in: start.facts, declared: start.fields)
        let dotted = (start.name + groups.map(\.name) + [field.name]).joined(separator: ".")
        let name = Words.name(of: field, within: groups, from: start.name.first)
        note(fact, field, name, dotted)
        return value(of: fact, as: field, called: name, path: dotted, place: fact.place ?? start.place)
    }

    /// A fact that cannot decide because it is too coarse, where it stands when the term is a field, else at the record.
    func tooCoarse(_ term: Term, _ detail: Localized) -> Lacking {
        guard case .field(let root, let path, let field) = term.kind else {
            return Lacking(reason: .tooCoarse, label: readBack.phrase(term), path: "", detail: detail, place: record.place)
        }
        let start = self.start(root)
        let (fact, groups) = follow(path, in: start.facts, declared: start.fields)
        return Lacking(
            reason: .tooCoarse, label: Words.name(of: field, within: groups, from: start.name.first),
            path: (start.name + groups.map(\.name) + [field.name]).joined(separator: "."), detail: detail, place: fact.place ?? start.place)
    }

    /// Where a path starts: in the record, or in the element that a variable stands for.
    private func start(_ root: Term.Root) -> (facts: [Fact], fields: [Field], place: Place, name: [String]) {
        guard case .element(let slot, let name) = root else { return (record.facts, kind.fields, record.place, []) }
        guard case .element(let element, let fields) = slots[slot] else { return ([], [], record.place, [name]) }
        return (element.facts, fields, element.place, [name])
    }

    /// Goes down a path to its fact, and tells the groups on the way; a group that is not there has no facts.
    private func follow(_ path: [Int], in facts: [Fact], declared: [Field]) -> (Fact, [Field]) {
        guard let position = path.first, facts.indices.contains(position) else { return (.missing, []) }
        guard path.count > 1, declared.indices.contains(position) else { return (facts[position], []) }
        let group = declared[position]
        // In a group that is blank everything is blank; in one that is absent everything is absent.
        let fields = ValueType(group.type).fields
        var inner = Array(repeating: Fact(.missing, at: facts[position].place), count: fields.count)
        if case .group(let found) = facts[position].value { inner = found }
        let (fact, groups) = follow(Array(path.dropFirst()), in: inner, declared: fields)
        return (fact, [group] + groups)
    }

    /// Writes down that a fact was looked at.
    private mutating func note(_ fact: Fact, _ field: Field, _ name: Localized, _ path: String) {
        guard !isWithinList else { return }
        let value =
            fact.value.shown(in: evaluator.book.regions, as: ValueType(field.type))
            ?? EvaluationPhrases.blank(field, isAbsent: fact.place == nil)
        let used = UsedFact(label: name.zh, path: path, value: value, written: fact.written, place: fact.place, role: role)
        if let position = facts.firstIndex(where: { $0.path == path && $0.place == fact.place }) {
            if role == .duty { facts[position].role = .duty }
        } else {
            facts.append(used)
        }
        if case .list = field.type { return }
        details.append(.value(name, value))
    }

    /// What a fact says, by what its field means.
    private func value(of fact: Fact, as field: Field, called name: Localized, path: String, place: Place) -> Evaluated {
        func lack(_ reason: Lacking.Reason, _ detail: Localized? = nil) -> [Lacking] {
            [Lacking(reason: reason, label: name, path: path, detail: detail, place: place)]
        }
        switch fact.value {
        case .missing where fact.place == nil && field.blank == .notYet:
            // A key that is not there says nothing of the act: only a blank says that it has not happened.
            return Evaluated(.unknown, lacking: lack(.absent, nil))
        case .missing: return blank(field, lack)
        case .unreadable(let why): return Evaluated(unknown(field), lacking: lack(.unreadable, why))
        case .text(let text): return Evaluated(.text(text))
        case .boolean(let flag): return Evaluated(.truth(Truth(flag)))
        case .number(let number): return Evaluated(.number(Bounds(exactly: number)))
        case .region(let region): return Evaluated(.region(region))
        case .list(let elements): return Evaluated(.list(elements))
        case .group: return Evaluated(.unknown)
        case .time(let time):
            return Evaluated(.time(TimeSpan(time)), lacking: time.isExactDay ? [] : lack(.tooCoarse, EvaluationPhrases.onlyKnown(to: time)))
        }
    }

    /// What is known of a value that nobody knows: a count is at least nothing.
    private func unknown(_ field: Field) -> Value {
        if case .count = field.type { .number(Bounds(lower: .zero, upper: nil)) } else { .unknown }
    }

    /// What a blank says: not known, that there is none, or that the act has not happened.
    private func blank(_ field: Field, _ lack: (Lacking.Reason, Localized?) -> [Lacking]) -> Evaluated {
        switch field.blank {
        case .notKnown: return Evaluated(unknown(field), lacking: lack(.missing, nil))
        case .none:
            if case .list = field.type { return Evaluated(.list([])) }
            return Evaluated(.none, lacking: lack(.none, nil))
        case .notYet:
            guard let asOf = evaluator.asOf else { return Evaluated(.unknown, lacking: lack(.missing, EvaluationPhrases.noAsOf)) }
            return Evaluated(.time(TimeSpan(notBefore: asOf)), lacking: lack(.notYet, nil))
        }
    }
}

extension FactValue {
    /// The value in words; nil when nothing readable is there.
    func shown(in regions: RegionTree, as type: ValueType = .text) -> Localized? {
        switch self {
        case .missing: nil
        case .unreadable(let why): why
        case .text(let text): Localized(same: text)
        case .boolean(let flag): Words.answer(flag)
        case .number(let number): Words.number(number, as: type)
        case .time(let time): Localized(same: time.description)
        case .region(let region): Localized(same: regions[region].name)
        case .group: nil
        case .list(let elements): EvaluationPhrases.items(elements.count)
        }
    }
}
