public import Findings
public import RecordModel
internal import Semantics
internal import Syntax
internal import Values

extension Explainer {
    /// Adds what a record says to the rules over many records among some; returns whether one of them is about it, or may be.
    @discardableResult
    public func add(_ record: CaseRecord, ordinal: Int, rules: some Sequence<Int>, to totals: inout GroupTotals) -> Bool {
        var isWanted = false
        for index in rules where evaluator.book.rules.subject(of: index).record == record.kind {
            let rule = rule(index)
            guard let groups = rule.groups else { continue }
            let start = CaseEvaluation(rule, record: record, ordinal: ordinal, isTold: false)
            for state in start.walk({ state, _ in state }) where state.applies != .no {
                isWanted = true
                totals.update(rule: index, quantities: groups.quantities.count) { totals in state.contribute(to: &totals, groups) }
            }
        }
        return isWanted
    }
}

extension Evaluator {
    /// Adds what a record says to the rules over many records among some; returns whether one of them is about it, or may be.
    ///
    /// Who adds many records keeps an `Explainer`.
    @discardableResult
    public func add(_ record: CaseRecord, ordinal: Int, rules: some Sequence<Int>, to totals: inout GroupTotals) -> Bool {
        Explainer(self).add(record, ordinal: ordinal, rules: rules, to: &totals)
    }

    /// Returns what the rules over many records say of a run, by rule and then by group.
    public func findings(of totals: GroupTotals) -> [Finding] {
        totals.rules.keys.sorted().flatMap { index -> [Finding] in
            guard let rule = totals.rules[index], case .over(let groupings, _) = book.rules[index].scope else { return [] }
            var groups = rule.groups
            // When not one record can be placed, what they say together is all that is known.
            if groups.isEmpty { groups[groupings.map { _ in "" }] = GroupState(quantities: rule.unplaced.tallies.count) }
            return groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { key in
                guard var state = groups[key] else { return nil }
                if state.spelling.isEmpty { state.spell(key) }
                state.mergeDoubtful(rule.unplaced)
                return conclude(rule: index, state, groupings)
            }
        }
    }

    /// Returns what a rule over many records says of these alone.
    public func findings(rule: Int, records: [CaseRecord]) -> [Finding] {
        var totals = GroupTotals()
        let explainer = Explainer(self)
        for (offset, record) in records.enumerated() { explainer.add(record, ordinal: offset + 1, rules: [rule], to: &totals) }
        return findings(of: totals)
    }

    /// Judges the duty of a rule on a group.
    private func conclude(rule index: Int, _ state: GroupState, _ groupings: [Rule.Grouping]) -> Finding {
        let rule = book.rules[index]
        let nowhere = Place(file: "", line: 0, column: 0, byteOffset: 0, pointer: "")
        let record = CaseRecord(kind: rule.record, facts: [], place: nowhere)
        var evaluation = CaseEvaluation(AskedRule(index, of: self), record: record, ordinal: 0, isTold: true)
        guard case .over(_, let quantities) = rule.scope else { preconditionFailure("the rule looks at single records") }
        evaluation.overall = zip(quantities, state.tallies).map { made, tally in
            var result = tally.result(made.kind, called: evaluation.readBack.phrase(made), place: nowhere)
            if !result.number.isExact { result.lacking = result.lacking.adding(state.sortedLacking) }
            return result
        }
        let keys = zip(groupings, state.spelling).map { GroupReference.Key(label: evaluation.readBack.phrase($0), value: $1) }
        let group = GroupReference(
            kind: rule.record, keys: keys, records: state.records, doubtful: state.doubtful, against: state.worst.map(\.record),
            againstCount: state.againstCount)
        var finding = Finding(
            rule: index, verdict: .open, modality: rule.duty?.modality, subject: .group(group), duty: evaluation.readBack.duty(of: rule))
        evaluation.judge(&finding)
        finding.lacking = finding.lacking.map { Lacking(reason: $0.reason, label: $0.label, path: $0.path, detail: $0.detail, place: nil) }
        finding.derivation = evaluation.derivation
        finding.assumptions = evaluation.asked.assumptions
        if case .named(let name)? = rule.obligor {
            finding.obligor = name
        } else {
            finding.obligor = state.obligor.flatMap { $0.isEmpty ? nil : $0 }
        }
        return finding
    }
}

extension GroupState {
    /// What is lacking, each with the number of records, in an order that does not depend on that of the records.
    fileprivate var sortedLacking: [Lacking] {
        lacking.sorted { ($0.key.path, $0.key.reason.rawValue, $0.key.label.zh) < ($1.key.path, $1.key.reason.rawValue, $1.key.label.zh) }
            .map { fact, count in
                Lacking(
                    reason: fact.reason, label: fact.label, path: fact.path, detail: EvaluationPhrases.inRecords(count),
                    place: nil)
            }
    }
}

extension CaseEvaluation {
    /// Brings what the record says to its group.
    fileprivate func contribute(to totals: inout GroupTotals.RuleGroups, _ groups: AskedGroups) {
        var state = self
        let places = groups.groupings.map { state.place(in: $0) }
        let entries = groups.quantities.map { state.entry($0) }
        let written = places.compactMap(\.value)
        let lacks = lacking.adding(places.flatMap(\.lacking))
        let obligor = state.obligor()
        func add(to group: inout GroupState) {
            group.add(entries, of: reference, isCertain: applies == .yes, lacking: lacks, blame: groups.blame)
            group.name(obligor)
            if written.count == places.count { group.spell(written) }
        }
        if written.count == places.count {
            // Texts that are compared as one are one group.
            add(to: &totals.groups[written.map(HalfWidth.of), default: GroupState(quantities: entries.count)])
        } else {
            add(to: &totals.unplaced)
        }
    }

    /// The value that a grouping has in the record; nil when it is not known well enough.
    private mutating func place(in grouping: AskedGroups.Grouping) -> (value: String?, lacking: [Lacking]) {
        let evaluated = evaluate(grouping.asked)
        guard grouping.part != .value else {
            switch evaluated.value {
            case .unknown, .truth(.unknown), .list: return (nil, evaluated.lacking)
            case .time(let span): return (span.days.exact?.description, evaluated.lacking)
            default: return (shown(evaluated, as: grouping.asked.type).zh, [])
            }
        }
        let parts = evaluated.time?.days.map { $0.part(grouping.part) }
        guard let part = parts?.exact else { return (nil, evaluated.lacking) }
        return (part, [])
    }

    /// What the record brings to a quantity.
    private mutating func entry(_ made: AskedGroups.Quantity) -> GroupEntry {
        let filter = made.filter.map { evaluate($0) }
        let selected = applies.and(filter?.truth ?? .yes)
        let quantity = selected == .no ? nil : made.value.map { evaluate($0) }
        return GroupEntry(selected: selected, meant: filter?.truth ?? .yes, evaluated: quantity, lacking: filter?.lacking ?? [])
    }
}

extension Day {
    /// The part of a date that records are grouped by.
    fileprivate func part(_ part: RuleDeclaration.Grouping.Part) -> String {
        switch part {
        case .value: description
        case .year: String(year)
        case .quarter: "\(year)-Q\((month + 2) / 3)"
        case .month: String(description.dropLast(3))
        }
    }
}
