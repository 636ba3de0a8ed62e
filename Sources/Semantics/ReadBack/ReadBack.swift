internal import RecordModel
internal import Syntax
public import Values

/// Says terms and rules as sentences made from labels, for someone who cannot read the language.
///
/// The sentences are to be compared with the quotation: they say what the rule does, not what the clause says.
public struct ReadBack: Sendable {
    /// What variables stand for, by their slot.
    private var bound: [Int: Bound]
    /// The variable of the innermost list that is gone through: whose fields need no owner.
    private var innermost: Int?
    /// The places that it names.
    private let regions: RegionTree
    /// The fields of the record.
    private let fields: [Field]
    /// What the records are called.
    let record: Localized
    /// The sources that rules cite.
    let documents: LazyTable<Document>

    /// What a variable stands for.
    private enum Bound: Sendable {
        /// A quantity with a name.
        case quantity(Term)
        /// An element of a list, which the rule looks at by itself or which a condition goes through.
        case element(of: Term, isLookedAt: Bool)
    }

    /// Prepares to say the terms of one rule; O(steps).
    public init(of rule: Rule, in book: RuleBook) {
        var bound: [Int: Bound] = [:]
        var innermost: Int?
        for step in rule.steps {
            switch step {
            case .bind(let slot, _, let term): bound[slot] = .quantity(term)
            case .forEach(let slot, _, let list, _):
                bound[slot] = .element(of: list, isLookedAt: true)
                innermost = slot
            case .when, .unless: break
            }
        }
        self.bound = bound
        self.innermost = innermost
        regions = book.regions
        documents = book.documents
        fields = book.records[rule.record].fields
        record = Localized(zh: book.records[rule.record].label, en: book.records[rule.record].name)
    }

    /// The same, for what is said of each element of a list.
    func within(_ slot: Int, _ list: Term) -> ReadBack {
        var inner = self
        inner.bound[slot] = .element(of: list, isLookedAt: false)
        inner.innermost = slot
        return inner
    }

    /// What a term stands for: what a name of the rule was given, or the term itself.
    func underlying(_ term: Term) -> Term {
        if case .variable(let slot, _) = term.kind, case .quantity(let made)? = bound[slot] { underlying(made) } else { term }
    }

    /// Says a quantity or a condition.
    public func phrase(_ term: Term) -> Localized {
        let term = underlying(term)
        return switch term.kind {
        case .constant(let constant): phrase(constant, as: term.type)
        case .field, .variable: term.type == .truth ? relation(term, verb: .plain) : noun(term)
        case .not(let inner): negation(of: inner)
        case .and: conjunction(of: term)
        case .or: alternative(of: term)
        case .quantified(let quantifier, let slot, let list, let filter, let body): quantified(quantifier, slot, list, filter, body)
        case .aggregate(let kind, let slot, let list, let filter, let value): aggregate(kind, slot, list, filter, value)
        case .overall(_, let made): phrase(made)
        case .elapsed(let unit, let from, let to): elapsed(unit, from, to)
        case .yearOf(let inner): phrase(inner).wrapped(zh: ("", "所在年份"), en: ("the year of ", ""))
        case .fullSteps(let step, let whole): fullSteps(of: step, in: whole)
        case .negative(let inner): operand(inner).wrapped(zh: ("负", ""), en: ("minus ", ""))
        case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right)
        case .share(let part, let whole):
            Localized(zh: "\(operand(part).zh)占\(operand(whole).zh)的比例", en: "\(operand(part).en) as a share of \(operand(whole).en)")
        default: relation(term, verb: .plain)
        }
    }

    /// Says a value written in the rule.
    public func phrase(_ constant: Term.Constant, as type: ValueType) -> Localized {
        switch constant {
        case .text(let text): Localized(same: Words.quoted(text))
        case .boolean(let value): Words.answer(value)
        case .number(let value): Words.number(value, as: type)
        case .time(let time): Localized(zh: Words.chinese(time), en: time.description)
        case .region(let region): Localized(same: place(region))
        }
    }

    /// Says a quantity, or names a fact without saying whether it is so.
    func noun(_ term: Term) -> Localized {
        switch underlying(term).kind {
        case .field(let root, let path, let field): name(of: field, at: path, from: root)
        case .variable(_, let name): Localized(same: name)
        default: phrase(term)
        }
    }

    /// Names a field with the groups around it, and whose it is where that is not plain.
    private func name(of field: Field, at path: [Int], from root: Term.Root) -> Localized {
        var declared = fields
        var variable: String?
        if case .element(let slot, let name) = root {
            variable = name
            declared = element(slot)?.list.type.fields ?? []
        }
        var groups: [Field] = []
        for position in path.dropLast() where declared.indices.contains(position) {
            groups.append(declared[position])
            declared = ValueType(declared[position].type).fields
        }
        let words = Words.name(of: field, within: groups, from: variable)
        // Fields are quoted, so that the end of a label is seen; questions become statements and lists stand for their elements.
        if case .list = field.type { return words }
        return Localized(zh: owner(of: field, root) + (field.type == .boolean ? words.zh : Words.quoted(words.zh)), en: words.en)
    }

    /// The list whose element a variable is, and whether the rule looks at each of them by itself; nil for another variable.
    private func element(_ slot: Int) -> (list: Term, isLookedAt: Bool)? {
        if case .element(let list, let isLookedAt)? = bound[slot] { (list, isLookedAt) } else { nil }
    }

    /// Whose a field is, in Chinese: said of an element beside the innermost one, and of the record where an element has a field of that name.
    private func owner(of field: Field, _ root: Term.Root) -> String {
        guard let innermost, let inner = element(innermost) else { return "" }
        switch root {
        case .record:
            let isAlike = inner.list.type.fields.contains { $0.label == field.label }
            return isAlike ? "\(record.zh)的" : ""
        case .element(let slot, _):
            guard slot != innermost, let outer = element(slot), case .field(_, _, let list) = outer.list.kind else { return "" }
            return "\(outer.isLookedAt ? "所查" : "前述")\(list.label)的"
        }
    }

    /// Says a place.
    func place(_ id: RegionTree.ID) -> String { regions[id].name }
}

extension Localized {
    /// The words with others around them.
    func wrapped(zh: (String, String), en: (String, String)) -> Localized {
        Localized(zh: zh.0 + self.zh + zh.1, en: en.0 + self.en + en.1)
    }
}

extension Words {
    /// A time as Chinese texts write it: `2021年7月1日`, `2021年7月1日9时30分`, `2021年7月`.
    public static func chinese(_ time: CivilTime) -> String {
        let day = time.earliest.day
        return switch time.precision {
        case .year: "\(day.year)年"
        case .month: "\(day.year)年\(day.month)月"
        case .day: chinese(day)
        case .minute: "\(chinese(day))\(time.earliest.minuteOfDay / 60)时\(time.earliest.minuteOfDay % 60)分"
        }
    }

    /// A day as Chinese texts write it: `2021年7月1日`.
    public static func chinese(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.dayOfMonth)日" }
}
