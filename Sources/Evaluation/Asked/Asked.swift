internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// A term of a rule made ready to be asked of one record after another: with its words, which are the same for all of them.
///
/// Words are made when they are first needed, so that what is never told costs nothing. Not for several threads at once.
final class Asked {
    /// The term.
    let term: Term
    /// What it is, made of terms that are ready too.
    let kind: Kind
    /// Says it in words.
    private let readBack: ReadBack

    /// The term in words.
    private(set) lazy var words = readBack.phrase(term)
    /// What the field is called that the term names; nil until somebody looks at it.
    private var called: Called?

    /// The forms of a term, as `Term.Kind` has them.
    enum Kind {
        case constant(Value)
        case field(Term.Root, path: [Int], Field)
        case variable(slot: Int)
        case not(Asked)
        case and(Asked, Asked)
        case or(Asked, Asked)
        case compare(Asked, Term.Comparison, Asked)
        case between(Asked, Asked, Asked)
        case oneOf(Asked, [Value])
        case given(Asked)
        case inRegion(Asked, RegionTree.ID)
        case period(AskedPeriod)
        case contains(Asked, Asked)
        case startsWith(Asked, Asked)
        case quantified(Expression.Quantifier, AskedList, body: Asked)
        case aggregate(Aggregate.Kind, AskedList, value: Asked?)
        case overall(Int)
        case elapsed(Expression.ElapsedUnit, from: Asked, to: Asked)
        case yearOf(Asked)
        case fullSteps(of: Asked, in: Asked)
        case negative(Asked)
        case arithmetic(Expression.Operator, Asked, Asked)
        case share(part: Asked, whole: Asked)
    }

    /// Makes a term ready.
    init(_ term: Term, by readBack: ReadBack) {
        self.term = term
        self.readBack = readBack
        func ready(_ inner: Term) -> Asked { Asked(inner, by: readBack) }
        kind =
            switch term.kind {
            case .constant(let constant): .constant(Value(constant))
            case .field(let root, let path, let field): .field(root, path: path, field)
            case .variable(let slot, _): .variable(slot: slot)
            case .not(let inner): .not(ready(inner))
            case .and(let left, let right): .and(ready(left), ready(right))
            case .or(let left, let right): .or(ready(left), ready(right))
            case .compare(let left, let comparison, let right): .compare(ready(left), comparison, ready(right))
            case .between(let subject, let low, let high): .between(ready(subject), ready(low), ready(high))
            case .oneOf(let subject, let constants): .oneOf(ready(subject), constants.map(Value.init))
            case .given(let subject): .given(ready(subject))
            case .inRegion(let subject, let region): .inRegion(ready(subject), region)
            case .period(let test): .period(AskedPeriod(test, by: readBack))
            case .contains(let text, let part): .contains(ready(text), ready(part))
            case .startsWith(let text, let part): .startsWith(ready(text), ready(part))
            case .quantified(let quantifier, let slot, let list, let filter, let body):
                .quantified(quantifier, AskedList(list, slot: slot, where: filter, by: readBack), body: ready(body))
            case .aggregate(let made, let slot, let list, let filter, let value):
                .aggregate(made, AskedList(list, slot: slot, where: filter, by: readBack), value: value.map(ready))
            case .overall(let index, _): .overall(index)
            case .elapsed(let unit, let from, let to): .elapsed(unit, from: ready(from), to: ready(to))
            case .yearOf(let inner): .yearOf(ready(inner))
            case .fullSteps(let step, let whole): .fullSteps(of: ready(step), in: ready(whole))
            case .negative(let inner): .negative(ready(inner))
            case .arithmetic(let sign, let left, let right): .arithmetic(sign, ready(left), ready(right))
            case .share(let part, let whole): .share(part: ready(part), whole: ready(whole))
            }
    }

    /// The type of its value.
    var type: ValueType { term.type }

    /// Whether the term's value stands in the record or in the rule, or is shown where it is made, so that it needs no showing again.
    var isShown: Bool {
        switch kind {
        case .field, .constant, .overall, .fullSteps: true
        default: false
        }
    }

    /// What the field is called that the term names and a path leads to, from fields that are declared where it starts.
    func called(_ field: Field, at path: [Int], from root: Term.Root, in declared: [Field]) -> Called {
        if let called { return called }
        let made = Called(field, within: Called.groups(on: path, in: declared), from: root)
        called = made
        return made
    }
}

/// What a field is called, with the groups around it.
struct Called {
    /// Its name in words.
    let name: Localized
    /// Its name in rules: `bond.refundedOn`.
    let path: String

    /// Names a field within groups.
    init(_ field: Field, within groups: [Field], from root: Term.Root) {
        let variable: String? = if case .element(_, let name) = root { name } else { nil }
        name = Words.name(of: field, within: groups, from: variable)
        path = ((variable.map { [$0] } ?? []) + groups.map(\.name) + [field.name]).joined(separator: ".")
    }

    /// The groups on the way that a path goes.
    fileprivate static func groups(on path: [Int], in declared: [Field]) -> [Field] {
        var (groups, declared) = ([Field](), declared)
        for position in path.dropLast() where declared.indices.contains(position) {
            groups.append(declared[position])
            declared = ValueType(declared[position].type).fields
        }
        return groups
    }
}

extension Value {
    /// The value of a constant.
    fileprivate init(_ constant: Term.Constant) {
        switch constant {
        case .text(let text): self = .text(text)
        case .boolean(let flag): self = .truth(Truth(flag))
        case .number(let number): self = .number(Bounds(exactly: number))
        case .time(let time): self = .time(TimeSpan(time))
        case .region(let region): self = .region(region)
        }
    }
}
