internal import Findings
internal import RecordModel
internal import Semantics
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// The value of a field, with what is lacking when it is not fully known.
    mutating func value(of field: Field, at path: [Int], from root: Term.Root, _ asked: Asked) -> Evaluated {
        let start = self.start(root)
        let (fact, called) = found(field, at: path, from: root, start, asked)
        note(fact, field, called)
        return value(of: fact, as: field, called: called, place: fact.place ?? start.place)
    }

    /// A fact that cannot decide because it is too coarse, where it stands when the term is a field, else at the record.
    func tooCoarse(_ asked: Asked, _ detail: Localized) -> Lacking {
        guard case .field(let root, let path, let field) = asked.kind else {
            return Lacking(reason: .tooCoarse, label: asked.words, path: "", detail: detail, place: record.place)
        }
        let start = self.start(root)
        let (fact, called) = found(field, at: path, from: root, start, asked)
        return Lacking(reason: .tooCoarse, label: called.name, path: called.path, detail: detail, place: fact.place ?? start.place)
    }

    /// Where a path starts: the facts of the record, or of the element that a variable stands for.
    private typealias Start = (facts: [Fact], fields: [Field], place: Place)

    /// Where a path starts: in the record, or in the element that a variable stands for.
    private func start(_ root: Term.Root) -> Start {
        guard case .element(let slot, _) = root else { return (record.facts, kind.fields, record.place) }
        guard case .element(let element, let fields) = slots[slot] else { return ([], [], record.place) }
        return (element.facts, fields, element.place)
    }

    /// The fact at the end of a path, and what it is called; one is missing that starts nowhere.
    private func found(_ field: Field, at path: [Int], from root: Term.Root, _ start: Start, _ asked: Asked) -> (Fact, Called) {
        guard let fact = follow(path, in: start.facts) else { return (.missing, Called(field, within: [], from: root)) }
        return (fact, asked.called(field, at: path, from: root, in: start.fields))
    }

    /// Goes down a path to its fact; nil where there are no facts.
    private func follow(_ path: [Int], in facts: [Fact]) -> Fact? {
        var facts = facts
        for position in path.dropLast() {
            guard facts.indices.contains(position) else { return nil }
            // In a group that is blank everything is blank; in one that is absent everything is absent.
            guard case .group(let inner) = facts[position].value else { return Fact(.missing, at: facts[position].place) }
            facts = inner
        }
        return path.last.flatMap { facts.indices.contains($0) ? facts[$0] : nil }
    }

    /// Writes down that a fact was looked at.
    private mutating func note(_ fact: Fact, _ field: Field, _ called: Called) {
        guard tells else { return }
        let value =
            fact.value.shown(in: evaluator.book.regions, as: ValueType(field.type))
            ?? EvaluationPhrases.blank(field, isAbsent: fact.place == nil)
        if let position = facts.firstIndex(where: { $0.path == called.path && $0.place == fact.place }) {
            if role == .duty { facts[position].role = .duty }
        } else {
            facts.append(
                UsedFact(label: called.name.zh, path: called.path, value: value, written: fact.written, place: fact.place, role: role))
        }
        if case .list = field.type { return }
        details.append(.value(called.name, value))
    }

    /// What a fact says, by what its field means.
    private func value(of fact: Fact, as field: Field, called: Called, place: Place) -> Evaluated {
        func lack(_ reason: Lacking.Reason, _ detail: Localized? = nil) -> [Lacking] {
            [Lacking(reason: reason, label: called.name, path: called.path, detail: detail, place: place)]
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
