internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

extension Lowering {
    /// Returns the node of a term.
    mutating func lower(_ term: Term) -> Int {
        switch term.kind {
        case .constant(let constant): return lower(constant)
        case .field(let root, let path, let field): return lower(field, at: path, from: root)
        case .variable(let slot, _):
            if case .node(let node) = binding(slot) { return node }
            return nothing(Shape(term.type), Mark.unknown)
        case .not(let inner):
            let node = truth(inner)
            return add(.not(node), nodes[node].frame, .truth)
        case .and(let left, let right): return join(truth(left), truth(right), .truth) { .and($0, $1) }
        case .or(let left, let right): return join(truth(left), truth(right), .truth) { .or($0, $1) }
        case .compare(let left, let comparison, let right):
            return compare(lower(left), comparison, lower(right), isTime: left.type == .time)
        case .between(let subject, let low, let high): return between(subject, low, high)
        case .oneOf(let subject, let constants): return oneOf(subject, constants)
        case .given(let inner):
            let node = lower(inner)
            return add(.given(node), nodes[node].frame, .truth)
        case .inRegion(let subject, let place):
            let node = lower(subject)
            guard nodes[node].shape == .code else { return undecided(node, node) }
            return add(.within(node, place: place.index), nodes[node].frame, .truth)
        case .period(let test): return period(test)
        case .contains(let text, let part): return texts(.contains, lower(text), lower(part))
        case .startsWith(let text, let part): return texts(.startsWith, lower(text), lower(part))
        case .quantified(let quantifier, let slot, let list, let filter, let body):
            return quantified(quantifier, slot, list, filter, body)
        case .aggregate(let kind, let slot, let list, let filter, let value): return aggregate(kind, slot, list, filter, value)
        case .overall: return nothing(Shape(term.type), Mark.unknown)
        case .elapsed(let unit, let from, let to): return join(time(from), time(to), .number) { .elapsed(unit, $0, $1) }
        case .yearOf(let inner):
            let node = time(inner)
            return add(.year(node), nodes[node].frame, .number)
        case .fullSteps(let step, let whole): return join(number(step), number(whole), .number) { .fullSteps(of: $0, in: $1) }
        case .negative(let inner):
            return join(add(.number(.zero), Frame.anywhere, .number), number(inner), .number) { .arithmetic(.subtract, $0, $1) }
        case .arithmetic(let sign, let left, let right): return join(number(left), number(right), .number) { .arithmetic(sign, $0, $1) }
        case .share(let part, let whole): return join(number(part), number(whole), .number) { .arithmetic(.divide, $0, $1) }
        }
    }

    /// Returns the node of a condition.
    mutating func truth(_ term: Term) -> Int { shaped(lower(term), .truth) }

    /// Returns the node of a quantity.
    mutating func number(_ term: Term) -> Int { shaped(lower(term), .number) }

    /// Returns the node of a time.
    mutating func time(_ term: Term) -> Int { shaped(lower(term), .time) }

    /// Returns a node, or, where its values are of another shape, one that knows nothing but what it lacks.
    private mutating func shaped(_ node: Int, _ shape: Shape) -> Int {
        nodes[node].shape == shape ? node : add(.unknown(node), nodes[node].frame, shape)
    }

    /// Returns what a variable stands for.
    func binding(_ slot: Int) -> Binding { slots.indices.contains(slot) ? slots[slot] : .nothing }

    /// Returns the node of a value that the rule names.
    private mutating func lower(_ constant: Term.Constant) -> Int {
        switch constant {
        case .text(let text): add(.text(text), Frame.anywhere, .text)
        case .boolean(let flag): add(.truth(Logic.known(flag)), Frame.anywhere, .truth)
        case .number(let number): add(.number(number), Frame.anywhere, .number)
        case .time(let time): add(.time(time), Frame.anywhere, .time)
        case .region(let region): add(.place(region.index), Frame.anywhere, .code)
        }
    }

    /// Returns the node of which nothing is known but marks.
    private mutating func nothing(_ shape: Shape, _ marks: UInt8) -> Int {
        add(.nothing(shape == .truth ? Mark.either | marks & (Mark.lacks | Mark.none) : marks), Frame.anywhere, shape)
    }

    /// Returns the node of a field.
    private mutating func lower(_ field: Field, at path: [Int], from root: Term.Root) -> Int {
        var (frame, prefix) = (Frame.records, [Int]())
        if case .element(let slot, _) = root {
            // Of an element that no loop has come to, everything is absent.
            guard case .element(let entered) = binding(slot) else {
                return nothing(Shape(ValueType(field.type)), Meaning(of: field, asOf: nil).absent)
            }
            (frame, prefix) = (entered, frames[entered].path)
        }
        let wish = want(field, at: prefix + path)
        return add(.field(wish), frame, Shape(ValueType(field.type)))
    }

    /// Returns the node that compares two others.
    mutating func compare(_ left: Int, _ comparison: Term.Comparison, _ right: Int, isTime: Bool) -> Int {
        switch (nodes[left].shape, nodes[right].shape) {
        case (.time, .time): return join(left, right, .truth) { .compareTimes($0, comparison, $1) }
        case (.number, .number):
            if !isTime, case .arithmetic(.divide, let part, let whole) = nodes[left].operation {
                return quotient(part, whole, comparison, right)
            }
            return join(left, right, .truth) { .compareNumbers($0, comparison, $1) }
        case (.truth, .truth) where comparison == .equal: return join(left, right, .truth) { .sameTruths($0, $1) }
        case (.code, .code) where comparison == .equal: return join(left, right, .truth) { .samePlaces($0, $1) }
        case (.text, .text) where comparison == .equal: return texts(.equal, left, right)
        default: return undecided(left, right)
        }
    }

    /// Returns the node that compares a quotient, without dividing, with a number.
    private mutating func quotient(_ part: Int, _ whole: Int, _ comparison: Term.Comparison, _ limit: Int) -> Int {
        let frame = deepest([part, whole, limit].map { nodes[$0].frame })
        let operation = Operation.compareQuotient(carry(part, to: frame), carry(whole, to: frame), comparison, carry(limit, to: frame))
        return add(operation, frame, .truth)
    }

    /// Returns the node of two values that say nothing of each other.
    private mutating func undecided(_ left: Int, _ right: Int) -> Int { join(left, right, .truth) { .undecided($0, $1) } }

    /// Returns the node that holds when a value lies between two others.
    private mutating func between(_ subject: Term, _ low: Term, _ high: Term) -> Int {
        let (middle, isTime) = (lower(subject), subject.type == .time)
        let least = compare(middle, .atLeast, lower(low), isTime: isTime)
        let most = compare(middle, .atMost, lower(high), isTime: isTime)
        return join(least, most, .truth) { .and($0, $1) }
    }

    /// Returns the node that holds when a value is one of several.
    private mutating func oneOf(_ subject: Term, _ constants: [Term.Constant]) -> Int {
        let node = lower(subject)
        if nodes[node].shape == .text, field(of: node) != nil {
            let words = constants.compactMap { if case .text(let text) = $0 { HalfWidth.of(text) } else { nil } }
            if words.count == constants.count { return textIs(.equal, node, words) }
        }
        let same = constants.map { constant in compare(node, .equal, lower(constant), isTime: subject.type == .time) }
        guard let first = same.first else { return add(.truth(Mark.no), Frame.anywhere, .truth) }
        return same.dropFirst().reduce(first) { join($0, $1, .truth) { .or($0, $1) } }
    }

    /// Returns the node of a test of two texts.
    private mutating func texts(_ relation: Operation.TextRelation, _ left: Int, _ right: Int) -> Int {
        guard nodes[left].shape == .text, nodes[right].shape == .text else { return undecided(left, right) }
        if field(of: left) != nil, case .text(let text) = nodes[right].operation { return textIs(relation, left, [HalfWidth.of(text)]) }
        if relation == .equal, field(of: right) != nil, case .text(let text) = nodes[left].operation {
            return textIs(relation, right, [HalfWidth.of(text)])
        }
        return join(left, right, .truth) { .texts(relation, $0, $1) }
    }

    /// Returns the node of a test of a field against texts that the rule names.
    private mutating func textIs(_ relation: Operation.TextRelation, _ node: Int, _ words: [String]) -> Int {
        let wish = source(of: node).wish
        if relation == .equal, case .text = wishes[wish].field.type { want(words, of: wish) }
        return add(.textIs(relation, node, words), nodes[node].frame, .truth)
    }
}

extension Shape {
    /// How the values of a type lie.
    init(_ type: ValueType) {
        switch type {
        case .truth, .wrong: self = .truth
        case .text: self = .text
        case .time: self = .time
        case .region: self = .code
        case .money, .share, .number: self = .number
        case .list: self = .list
        case .group: self = .group
        }
    }
}
