import Diagnostics
import RecordModel
import Syntax

extension Checker {
    /// Resolves names joined by dots: a variable or a field of the record, then fields within it.
    mutating func pathTerm(_ path: Path) -> Term {
        guard let first = path.names.first, !path.names.contains(where: \.text.isEmpty) else { return wrong(path.range) }
        if context.level == .group {
            report(.needsAggregate(at: path.range))
            return wrong(path.range)
        }
        if let variable = context.variable(first.text) { return term(of: variable, path) }
        guard let record = context.record else { return wrong(path.range) }
        guard record.fields.contains(where: { $0.name == first.text }) else {
            report(unknown(first, in: record))
            return wrong(path.range)
        }
        return walk(path.names[...], from: .record, at: [], fields: record.fields, path.range)
    }

    /// Resolves a way that starts at a variable.
    private mutating func term(of variable: Variable, _ path: Path) -> Term {
        let rest = path.names.dropFirst()
        guard let bound = variable.bound else {
            guard let fields = variable.fields else { return wrong(path.range) }
            if rest.isEmpty { return named(variable, .group(fields), path.range) }
            return walk(rest, from: .element(slot: variable.slot, name: variable.name.text), at: [], fields: fields, path.range)
        }
        if rest.isEmpty || bound.type == .wrong { return named(variable, bound.type, path.range) }
        switch (bound.kind, bound.type) {
        case (.field(let root, let way, _), .group(let fields)): return walk(rest, from: root, at: way, fields: fields, path.range)
        case (.variable(let slot, let name), .group(let fields)):
            return walk(rest, from: .element(slot: slot, name: name), at: [], fields: fields, path.range)
        default:
            report(.nothingWithin(variable.name, bound.type, at: path.range))
            return wrong(path.range)
        }
    }

    /// The term of a variable by itself.
    private func named(_ variable: Variable, _ type: ValueType, _ range: SourceRange) -> Term {
        Term(.variable(slot: variable.slot, name: variable.name.text), type: type, range: range)
    }

    /// Follows names through groups.
    private mutating func walk(
        _ names: ArraySlice<Name>, from root: Term.Root, at start: [Int], fields: [Field], _ range: SourceRange
    ) -> Term {
        var (way, fields, current) = (start, fields, Field?.none)
        for (offset, name) in names.enumerated() {
            guard let position = fields.firstIndex(where: { $0.name == name.text }) else {
                report(.unknownField(name, among: fields))
                return wrong(range)
            }
            let field = fields[position]
            way.append(position)
            current = field
            if offset + 1 == names.count { break }
            guard case .group(let inner) = field.type else {
                report(.nothingWithin(name, field.type.valueType, at: range))
                return wrong(range)
            }
            fields = inner
        }
        guard let current, !unreadFields.contains(current.range) else { return wrong(range) }
        return Term(.field(root, path: way, current), type: current.type.valueType, range: range)
    }

    /// The report that a name is neither a variable nor a field.
    private func unknown(_ name: Name, in record: RecordKind) -> Diagnostic {
        if let later = context.later[name.text] { return .usedBeforeNamed(name, later: later) }
        if let way = record.fields.way(to: name.text) { return .fieldIsDeeper(name, way: way, of: record) }
        return .unknownName(name, in: record, variables: context.variables.map(\.name.text))
    }

    /// A term that was reported as wrong.
    func wrong(_ range: SourceRange) -> Term { Term(.constant(.boolean(false)), type: .wrong, range: range) }

    /// Gives a name to a variable that the statements below can see; reports a name that is taken.
    mutating func introduce(_ name: Name, bound: Term? = nil, fields: [Field]? = nil) -> Int {
        if let other = context.variable(name.text) {
            report(.hidesVariable(name, other: other.name.range))
        } else if let field = context.record?.fields.first(where: { $0.name == name.text }) {
            report(.hidesField(name, field: field))
        }
        let slot = context.slots
        context.slots += 1
        context.later[name.text] = nil
        context.variables.append(Variable(name: name, slot: slot, bound: bound, fields: fields))
        return slot
    }
}

extension [Field] {
    /// The way through groups to a field with a name, which does not stand at the top; the first there is.
    func way(to name: String) -> [String]? {
        for field in self {
            guard case .group(let inner) = field.type else { continue }
            if inner.contains(where: { $0.name == name }) { return [field.name, name] }
            if let way = inner.way(to: name) { return [field.name] + way }
        }
        return nil
    }
}
