import RecordModel

extension Mutator {
    /// Other events from which could be counted by mistake: those beside an event of which the rule itself speaks, and the first beside it of
    /// which it does not.
    func events(insteadOf event: Term) -> [Term] {
        guard event.type == .time, case .field(let root, let path, let field) = event.kind, let position = path.last else { return [] }
        let others = siblings(of: path, from: root).enumerated().filter { $0.offset != position && $0.element.type == .time }
        let terms = others.map { Term(.field(root, path: path.dropLast() + [$0.offset], $0.element), type: .time, range: event.range) }
        let named = terms.filter { term in isNamed(term) }
        let unnamed = terms.first { term in !isNamed(term) && sort(of: term) == field.blank } ?? terms.first { !isNamed($0) }
        return named + (unnamed.map { [$0] } ?? [])
    }

    /// What a blank of a field means: that of an act is that it has not happened.
    private func sort(of term: Term) -> Field.Blank? { if case .field(_, _, let field) = term.kind { field.blank } else { nil } }

    /// Whether the rule speaks of a field.
    private func isNamed(_ term: Term) -> Bool {
        var found = false
        for whole in rule.terms { whole.forEachPart { found = found || $0.kind == term.kind } }
        return found
    }

    /// The fields beside the one at the end of a path.
    private func siblings(of path: [Int], from root: Term.Root) -> [Field] {
        var fields: [Field] =
            switch root {
            case .record: book.records[rule.record].fields
            case .element(let slot, _): elements[slot] ?? []
            }
        for position in path.dropLast() {
            guard fields.indices.contains(position) else { return [] }
            fields = ValueType(fields[position].type).fields
        }
        return fields
    }
}
