import Diagnostics
import RecordModel
import Syntax

/// What the lines of a mapping can see.
struct MappingScope {
    /// The variables, in the order of their numbers; the first is the input as a whole.
    var variables = [Name("input", SourceRange(source: -1, start: 0, end: 0))]
    /// Which fields were given a source, and where.
    var once = OnceOnly()
    /// Whether the mapping gives columns further names and nothing else.
    var isFlat = false
}

extension Checker {
    /// Checks what is gone through, and names its element, which the lines below can see.
    mutating func loop(_ loop: MappingLoop, _ scope: inout MappingScope) -> Mapping.Loop {
        let sources = loop.sources.compactMap { source($0, scope) }
        if let other = scope.variables.first(where: { $0.text == loop.name.text }), !loop.name.text.isEmpty {
            report(.hidesVariable(loop.name, other: other.range.source < 0 ? loop.name.range : other.range))
        }
        scope.variables.append(loop.name)
        var merging: Mapping.Merging?
        if let written = loop.merging, let key = source(written.key, scope), let order = source(written.order, scope) {
            merging = Mapping.Merging(key: key, order: order)
        }
        return Mapping.Loop(sources: sources, merging: merging, condition: loop.condition.flatMap { condition($0, scope) })
    }

    /// Checks where a value comes from.
    mutating func origin(_ origin: MappingOrigin, for target: Field, _ scope: inout MappingScope) -> RecordModel.MappedField.Origin {
        let depth = scope.variables.count
        defer { scope.variables.removeLast(scope.variables.count - depth) }
        let loops = origin.loops.map { loop($0, &scope) }
        if let currency = origin.currency, target.type != .money { report(.currencyOfNoMoney(target, at: currency.range)) }
        return RecordModel.MappedField.Origin(
            source: source(origin.source, scope) ?? Mapping.Source(variable: 0, keys: []),
            currency: origin.currency.flatMap { source($0, scope) }, loops: loops,
            condition: origin.condition.flatMap { condition($0, scope) })
    }

    /// Resolves a way into the input; nil when it begins with no variable, which is reported.
    private mutating func source(_ path: SourcePath, _ scope: MappingScope) -> Mapping.Source? {
        let keys = path.steps.map(\.text)
        guard case .name(let name)? = path.steps.first else { return Mapping.Source(variable: 0, keys: keys) }
        guard let variable = scope.variables.lastIndex(where: { $0.text == name.text }) else {
            if !name.text.isEmpty { report(.unknownVariable(name, among: scope.variables.map(\.text))) }
            return nil
        }
        return Mapping.Source(variable: variable, keys: Array(keys.dropFirst()))
    }

    /// Checks a condition; nil when it asks what a mapping cannot, which is reported.
    private mutating func condition(_ expression: Expression, _ scope: MappingScope) -> Mapping.Condition? {
        switch expression {
        case .missing: return nil
        case .parenthesized(let inner, _): return condition(inner, scope)
        case .not(let inner, _): return condition(inner, scope).map { .not($0) }
        case .and(let left, let right):
            guard let left = condition(left, scope), let right = condition(right, scope) else { return nil }
            return .all([left, right])
        case .or(let left, let right):
            guard let left = condition(left, scope), let right = condition(right, scope) else { return nil }
            return .any([left, right])
        case .contains(.path(let path), .literal(.text(let text))):
            return source(SourcePath(path), scope).map { .contains($0, text.value) }
        case .relation(.path(let path), _, let negated, let predicate, let range):
            guard let subject = source(SourcePath(path), scope) else { return nil }
            guard let condition = relation(of: subject, predicate, scope) else {
                report(.conditionOfMapping(at: range))
                return nil
            }
            return negated ? .not(condition) : condition
        default:
            report(.conditionOfMapping(at: expression.range))
            return nil
        }
    }

    /// Checks what is said of what a way leads to; nil when a mapping cannot tell it.
    private mutating func relation(of subject: Mapping.Source, _ predicate: Predicate, _ scope: MappingScope) -> Mapping.Condition? {
        switch predicate {
        case .given: return .isGiven(subject)
        case .equal(.literal(.text(let text))): return .isOne(subject, of: [text.value])
        case .equal(.literal(.boolean(let value, _))): return .isTruth(subject, value)
        case .equal(.path(let path)): return source(SourcePath(path), scope).map { .isSame(subject, $0) }
        case .oneOf(let literals):
            let texts = literals.compactMap { if case .text(let text) = $0 { text.value } else { nil } }
            return texts.count == literals.count ? .isOne(subject, of: texts) : nil
        default: return nil
        }
    }

    /// Checks what codes mean.
    mutating func codes(_ words: MappingWords, for target: Field) -> [RecordModel.MappedField.Code] {
        var once = OnceOnly()
        return words.pairs.compactMap { pair in
            guard isFirst(pair.code.value, pair.code.range, &once) else { return nil }
            switch (pair.word, target.type) {
            case (.boolean(let value, _), .boolean):
                return RecordModel.MappedField.Code(code: pair.code.value, word: value ? "true" : "false")
            case (.text(let word), .choice(let choices)):
                if !choices.contains(word.value) { report(.notAChoice(word.value, choices, at: word.range)) }
                return RecordModel.MappedField.Code(code: pair.code.value, word: word.value)
            case (.text(let word), .text), (.text(let word), .region):
                return RecordModel.MappedField.Code(code: pair.code.value, word: word.value)
            default:
                report(.codeOfOtherType(target, at: pair.word.range))
                return nil
            }
        }
    }
}

extension SourcePath {
    /// The way that a path in a condition is.
    fileprivate init(_ path: Path) { self.init(path.names.map { .name($0) }, path.range) }
}
