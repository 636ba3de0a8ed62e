internal import RecordModel
internal import Syntax
public import Values

/// Says terms and rules as sentences made from labels, for someone who cannot read the language.
///
/// The sentences are to be compared with the quotation: they say what the rule does, not what the clause says.
public struct ReadBack: Sendable {
    /// What variables stand for, by their slot.
    private let bound: [Int: Bound]
    /// The places that it names.
    private let regions: RegionTree
    /// The fields of the record.
    private let fields: [Field]
    /// What the records are called.
    let record: Localized
    /// The sources that rules cite.
    let documents: [Document]

    /// What a variable stands for.
    private enum Bound: Sendable {
        /// A quantity with a name.
        case quantity(Term)
        /// An element of a list.
        case element(of: Term)
    }

    /// Prepares to say the terms of one rule; O(steps).
    public init(of rule: Rule, in book: RuleBook) {
        var bound: [Int: Bound] = [:]
        for step in rule.steps {
            switch step {
            case .bind(let slot, _, let term): bound[slot] = .quantity(term)
            case .forEach(let slot, _, let list, _): bound[slot] = .element(of: list)
            case .when, .unless: break
            }
        }
        self.bound = bound
        regions = book.regions
        documents = book.documents
        fields = book.records[rule.record].fields
        record = Localized(zh: book.records[rule.record].label, en: book.records[rule.record].name)
    }

    /// Says a quantity or a condition.
    public func phrase(_ term: Term) -> Localized {
        switch term.kind {
        case .constant(let constant): phrase(constant, as: term.type)
        case .field, .variable: term.type == .truth ? relation(term, verb: .plain) : noun(term)
        case .not(let inner): negation(of: inner)
        case .and(let left, let right): joined(left, right, zh: "，且", en: " and ")
        case .or(let left, let right): joined(left, right, zh: "，或者", en: " or ")
        case .quantified(let quantifier, _, let list, let filter, let body): quantified(quantifier, list, filter, body)
        case .aggregate(let kind, _, let list, let filter, let value): aggregate(kind, list, filter, value)
        case .overall(_, let made): phrase(made)
        case .elapsed(let unit, let from, let to): elapsed(unit, from, to)
        case .yearOf(let inner): phrase(inner).wrapped(zh: ("", "所在年份"), en: ("the year of ", ""))
        case .fullSteps(let step, let whole):
            Localized(
                zh: "\(operand(whole).zh)中每满\(operand(step).zh)的个数",
                en: "the number of full steps of \(operand(step).en) in \(operand(whole).en)")
        case .negative(let inner): phrase(inner).wrapped(zh: ("负", ""), en: ("minus ", ""))
        case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right)
        case .share(let part, let whole):
            Localized(zh: "\(phrase(part).zh)占\(phrase(whole).zh)的比例", en: "\(phrase(part).en) as a share of \(phrase(whole).en)")
        default: relation(term, verb: .plain)
        }
    }

    /// Says a value written in the rule.
    public func phrase(_ constant: Term.Constant, as type: ValueType) -> Localized {
        switch constant {
        case .text(let text): Localized(zh: "“\(text)”", en: "“\(text)”")
        case .boolean(let value): Words.answer(value)
        case .number(let value): Words.number(value, as: type)
        case .time(let time): Localized(zh: Words.chinese(time), en: time.description)
        case .region(let region): Localized(same: place(region))
        }
    }

    /// Says a quantity, or names a fact without saying whether it is so.
    func noun(_ term: Term) -> Localized {
        switch term.kind {
        case .field(let root, let path, let field): name(of: field, at: path, from: root)
        case .variable(let slot, let name): if case .quantity(let bound)? = bound[slot] { noun(bound) } else { Localized(same: name) }
        default: phrase(term)
        }
    }

    /// Names a field with the groups around it.
    private func name(of field: Field, at path: [Int], from root: Term.Root) -> Localized {
        var declared = fields
        var variable: String?
        if case .element(let slot, let name) = root {
            variable = name
            declared = if case .element(let list)? = bound[slot] { list.type.fields } else { [] }
        }
        var groups: [Field] = []
        for position in path.dropLast() where declared.indices.contains(position) {
            groups.append(declared[position])
            declared = ValueType(declared[position].type).fields
        }
        let words = Words.name(of: field, within: groups, from: variable)
        // Fields are quoted, so that the end of a label is seen; questions become statements and lists stand for their elements.
        if case .list = field.type { return words }
        return field.type == .boolean ? words : words.wrapped(zh: ("“", "”"), en: ("", ""))
    }

    /// Says two conditions in a row; an alternative within a conjunction is bracketed.
    private func joined(_ left: Term, _ right: Term, zh: String, en: String) -> Localized {
        let (one, two) = (bracketed(left, beside: zh), bracketed(right, beside: zh))
        return Localized(zh: one.zh + zh + two.zh, en: one.en + en + two.en)
    }

    /// Says a condition, in brackets when it joins others in the other way.
    func bracketed(_ term: Term, beside word: String) -> Localized {
        switch term.kind {
        case .or where word == "，且": phrase(term).wrapped(zh: ("（", "）"), en: ("(", ")"))
        case .and where word != "，且": phrase(term).wrapped(zh: ("（", "）"), en: ("(", ")"))
        default: phrase(term)
        }
    }

    /// Says that every, some or no element is so.
    private func quantified(_ quantifier: Expression.Quantifier, _ list: Term, _ filter: Term?, _ body: Term) -> Localized {
        let elements = selected(list, filter)
        return switch quantifier {
        case .all: Localized(zh: "每一项\(elements.zh)均满足\(phrase(body).zh)", en: "every one of \(elements.en) has \(phrase(body).en)")
        case .any: Localized(zh: "至少有一项\(elements.zh)满足\(phrase(body).zh)", en: "at least one of \(elements.en) has \(phrase(body).en)")
        case .none: Localized(zh: "没有一项\(elements.zh)满足\(phrase(body).zh)", en: "none of \(elements.en) has \(phrase(body).en)")
        }
    }

    /// Says the elements of a list that are meant.
    public func selected(_ list: Term, _ filter: Term?) -> Localized {
        let name = phrase(list)
        guard let filter else { return name }
        return Localized(zh: "（\(phrase(filter).zh)的）\(name.zh)", en: "\(name.en) (where \(phrase(filter).en))")
    }

    /// Says a quantity made from a list.
    private func aggregate(_ kind: Aggregate.Kind, _ list: Term, _ filter: Term?, _ value: Term?) -> Localized {
        let elements = selected(list, filter)
        let what = value.map(noun) ?? Localized(same: "")
        return switch kind {
        case .count: Localized(zh: "\(elements.zh)的项数", en: "the number of \(elements.en)")
        case .sum: Localized(zh: "各项\(elements.zh)的\(what.zh)合计", en: "the sum of \(what.en) over \(elements.en)")
        case .average: Localized(zh: "各项\(elements.zh)的\(what.zh)平均值", en: "the average of \(what.en) over \(elements.en)")
        case .minimum: Localized(zh: "各项\(elements.zh)的\(what.zh)最小值", en: "the least \(what.en) of \(elements.en)")
        case .maximum: Localized(zh: "各项\(elements.zh)的\(what.zh)最大值", en: "the greatest \(what.en) of \(elements.en)")
        case .share: Localized(zh: "\(elements.zh)所占项数比例", en: "the share of \(elements.en)")
        case .only: Localized(zh: "\(elements.zh)的\(figure(value).zh)", en: "the \(figure(value).en) of the one of \(elements.en)")
        }
    }

    /// Says what is taken of the one record or element that is meant.
    private func figure(_ value: Term?) -> Localized { value.map(operand) ?? Localized(same: "") }

    /// Says a quantity made from the records of a group.
    public func phrase(_ made: Rule.OverAggregate) -> Localized {
        let which = made.filter.map(phrase).map { Localized(zh: "（\($0.zh)的）", en: " where \($0.en)") } ?? Localized(same: "")
        let records = Localized(zh: which.zh + record.zh, en: "\(record.en) records\(which.en)")
        let what = made.value.map(noun) ?? Localized(same: "")
        return switch made.kind {
        case .count: Localized(zh: "\(records.zh)的件数", en: "the number of \(records.en)")
        case .share: Localized(zh: "\(records.zh)所占件数比例", en: "the share of \(records.en)")
        case .only:
            Localized(
                zh: "\(records.zh)的\(figure(made.value).zh)", en: "the \(figure(made.value).en) of the one \(record.en) record\(which.en)")
        case .sum: Localized(zh: "各\(records.zh)的\(what.zh)合计", en: "the sum of \(what.en) over \(records.en)")
        case .average: Localized(zh: "各\(records.zh)的\(what.zh)平均值", en: "the average of \(what.en) over \(records.en)")
        case .minimum: Localized(zh: "各\(records.zh)的\(what.zh)最小值", en: "the least \(what.en) of \(records.en)")
        case .maximum: Localized(zh: "各\(records.zh)的\(what.zh)最大值", en: "the greatest \(what.en) of \(records.en)")
        }
    }

    /// Says what records are grouped by.
    public func phrase(_ grouping: Rule.Grouping) -> Localized {
        let name = noun(grouping.term)
        return switch grouping.part {
        case .value: name
        case .year: Localized(zh: "\(name.zh)所在年份", en: "year of \(name.en)")
        case .quarter: Localized(zh: "\(name.zh)所在季度", en: "quarter of \(name.en)")
        case .month: Localized(zh: "\(name.zh)所在月份", en: "month of \(name.en)")
        }
    }

    /// Says the time between two dates.
    private func elapsed(_ unit: Expression.ElapsedUnit, _ from: Term, _ to: Term) -> Localized {
        let words: Localized =
            switch unit {
            case .days: Localized(zh: "天数", en: "days")
            case .workingDays: Localized(zh: "工作日数", en: "working days")
            case .calendarDays: Localized(zh: "自然日数", en: "calendar days")
            case .hours: Localized(zh: "小时数", en: "hours")
            case .minutes: Localized(zh: "分钟数", en: "minutes")
            case .months: Localized(zh: "月数", en: "months")
            }
        let (start, end) = (phrase(from), phrase(to))
        return Localized(zh: "\(start.zh)至\(end.zh)的\(words.zh)", en: "the \(words.en) from \(start.en) to \(end.en)")
    }

    /// Says a sum, a difference, a product or a quotient.
    private func arithmetic(_ sign: Expression.Operator, _ left: Term, _ right: Term) -> Localized {
        if sign == .multiply, case .constant(.number) = left.kind, left.type == .share {
            return Localized(zh: "\(phrase(right).zh)的\(phrase(left).zh)", en: "\(phrase(left).en) of \(phrase(right).en)")
        }
        let (one, two) = (operand(left), operand(right))
        return switch sign {
        case .add: Localized(zh: "\(one.zh)加\(two.zh)", en: "\(one.en) plus \(two.en)")
        case .subtract: Localized(zh: "\(one.zh)减\(two.zh)", en: "\(one.en) minus \(two.en)")
        case .multiply: Localized(zh: "\(one.zh)乘以\(two.zh)", en: "\(one.en) times \(two.en)")
        case .divide: Localized(zh: "\(one.zh)除以\(two.zh)", en: "\(one.en) divided by \(two.en)")
        }
    }

    /// Says an operand, in brackets when it is itself an operation.
    func operand(_ term: Term) -> Localized {
        guard case .arithmetic = term.kind else { return phrase(term) }
        return phrase(term).wrapped(zh: ("（", "）"), en: ("(", ")"))
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
