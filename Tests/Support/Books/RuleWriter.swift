internal import RecordModel
internal import Semantics

/// Writes rules about a kind of record: every form of the language occurs, and the types agree.
struct RuleWriter {
    /// Where chance comes from.
    var random: SeededGenerator
    /// The kind of record.
    let kind: RecordKind
    /// Where fields are found: the record, and the elements that variables stand for, under what is written in front of a field.
    var roots: [(prefix: String, fields: [Field])] = []
    /// What variables and columns stand for.
    var named: [(name: String, type: ValueType)] = []
    /// How many variables were named in the rule.
    var variables = 0
    /// The units of the periods that the duty has.
    var units: [String] = []
    /// Whether what is written now speaks of a group of records.
    var isOfGroup = false

    /// Starts with rules about a kind of record.
    init(random: SeededGenerator, kind: RecordKind) { (self.random, self.kind) = (random, kind) }

    /// A place where a value can be read.
    struct Path {
        /// What is written.
        var text: String
        /// The field.
        var field: Field
    }

    /// `true` once in so many times.
    mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

    /// A new name of a variable.
    mutating func newName() -> String {
        variables += 1
        return "x\(variables)"
    }

    /// Begins a rule.
    mutating func begin() {
        roots = [("", kind.fields)]
        (named, variables, units, isOfGroup) = ([], 0, [], false)
    }

    /// Does something with another root, the elements of a list, or without any.
    mutating func within<Result>(_ path: Path, as name: String, _ body: (inout RuleWriter) -> Result) -> Result {
        guard case .list(let fields) = path.field.type else { return body(&self) }
        roots.append((name + ".", fields))
        defer { roots.removeLast() }
        return body(&self)
    }

    /// The places at which something of a type can be read, those of the innermost element twice as often.
    func paths(_ isWanted: (Field) -> Bool) -> [Path] {
        let all = roots.map { root in RuleWriter.paths(root.prefix, root.fields).filter { isWanted($0.field) } }
        return all.flatMap { $0 } + (all.last.map { $0 } ?? [])
    }

    /// The fields within some, groups passed through.
    private static func paths(_ prefix: String, _ fields: [Field]) -> [Path] {
        fields.flatMap { field -> [Path] in
            let own = [Path(text: prefix + field.name, field: field)]
            if case .group(let inner) = field.type { return own + paths(prefix + field.name + ".", inner) }
            return own
        }
    }

    /// The lists that can be gone through.
    var lists: [Path] { paths { if case .list = $0.type { true } else { false } } }

    /// The types of which something can be said here by size.
    var quantityTypes: [ValueType] {
        let found = paths { RuleWriter.isQuantity($0.type) }.map { RuleWriter.type(of: $0.field.type) }
        return found + [.number(unit: nil), .money, .share] + ["日", "小时", "分钟", "月"].map { .number(unit: $0) }
    }

    /// Whether a field holds a quantity.
    private static func isQuantity(_ type: FieldType) -> Bool {
        switch type {
        case .money, .share, .number, .count: true
        default: false
        }
    }

    /// The type of what a field says; of a list or a group nothing that is compared.
    static func type(of field: FieldType) -> ValueType {
        switch field {
        case .text, .creditCode, .choice: .text
        case .boolean: .truth
        case .money: .money
        case .share: .share
        case .number(let unit), .count(let unit): .number(unit: unit)
        case .time: .time
        case .region: .region
        case .group(let fields): .group(fields)
        case .list(let fields): .list(fields)
        }
    }
}
