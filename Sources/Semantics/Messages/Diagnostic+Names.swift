import Diagnostics
import RecordModel
import Syntax
import Values

extension Diagnostic {
    /// A name stands for two things.
    static func declaredTwice(_ name: Name, first: SourceRange) -> Diagnostic {
        error("C001", zh: "“\(name.text)”重复声明", en: "\"\(name.text)\" is declared twice", at: name.range, [.first(first)])
    }

    /// No document has the name.
    static func unknownDocument(_ name: Name, among names: [String]) -> Diagnostic {
        error(
            "C002", zh: "没有名为“\(name.text)”的文件", en: "there is no document \"\(name.text)\"", at: name.range,
            help: nearest(to: name.text, among: names)
                ?? Localized(zh: "先用“document \(name.text) \"文号\" { … }”声明", en: "declare it: document \(name.text) \"number\" { … }"))
    }

    /// No place has the name.
    static func unknownRegion(_ name: String, at range: SourceRange, among names: [String]) -> Diagnostic {
        error(
            "C003", zh: "没有名为“\(name)”的地区", en: "there is no region \"\(name)\"", at: range,
            help: nearest(to: name, among: names) ?? Localized(zh: "先在地区树中声明", en: "declare it in the tree of regions"))
    }

    /// No counting profile has the name.
    static func unknownProfile(_ name: Name, among names: [String]) -> Diagnostic {
        error(
            "C004", zh: "没有名为“\(name.text)”的期间计算方法", en: "there is no counting profile \"\(name.text)\"", at: name.range,
            help: choice(of: names, nearestTo: name.text))
    }

    /// No kind of record has the name.
    static func unknownRecord(_ name: Name, among names: [String]) -> Diagnostic {
        error(
            "C005", zh: "没有名为“\(name.text)”的记录", en: "there is no record \"\(name.text)\"", at: name.range,
            help: choice(of: names, nearestTo: name.text))
    }

    /// A name is neither a variable nor a field.
    static func unknownName(_ name: Name, in record: RecordKind, variables: [String]) -> Diagnostic {
        let help = written(name, labels: record.fields) ?? choice(of: variables + record.fields.map(\.name), nearestTo: name.text)
        return error(
            "C006", zh: "记录“\(record.name)”没有字段“\(name.text)”，此处也没有这个变量",
            en: "record \"\(record.name)\" has no field \"\(name.text)\", and no variable here has that name", at: name.range, help: help)
    }

    /// A field lies within a group.
    static func fieldIsDeeper(_ name: Name, way: [String], of record: RecordKind) -> Diagnostic {
        let path = way.joined(separator: ".")
        return error(
            "C006", zh: "记录“\(record.name)”的顶层没有字段“\(name.text)”", en: "record \"\(record.name)\" has no field \"\(name.text)\" at its top",
            at: name.range, help: Localized(zh: "应写“\(path)”", en: "write \"\(path)\""), fix: Fix(replacing: name.range, with: path))
    }

    /// A group, a list or a record has no such field.
    static func unknownField(_ name: Name, among fields: [Field]) -> Diagnostic {
        error(
            "C006", zh: "没有字段“\(name.text)”", en: "there is no field \"\(name.text)\" here", at: name.range,
            help: written(name, labels: fields) ?? choice(of: fields.map(\.name), nearestTo: name.text))
    }

    /// The help for a label that stands where a name must.
    private static func written(_ name: Name, labels fields: [Field]) -> Localized? {
        fields.first { $0.labels.contains(name.text) }.map { field in
            Localized(zh: "规则中用字段名“\(field.name)”", en: "rules call it \"\(field.name)\"")
        }
    }

    /// A way leads into something that has nothing within.
    static func nothingWithin(_ name: Name, _ type: ValueType, at range: SourceRange) -> Diagnostic {
        let isList = if case .list = type { true } else { false }
        return error(
            "C007", zh: "“\(name.text)”是\(type.words.zh)，不能用“.”取其中的字段",
            en: "\"\(name.text)\" is \(type.words.en), with no field to reach by a dot",
            at: range,
            help: isList
                ? Localized(
                    zh: "列表的元素用“for each x in \(name.text)”或“all x in \(name.text) satisfy ( … )”逐一取得",
                    en: "reach the elements of a list with \"for each x in \(name.text)\" or \"all x in \(name.text) satisfy ( … )\"") : nil
        )
    }

    /// A variable is used above the line that names it.
    static func usedBeforeNamed(_ name: Name, later: SourceRange) -> Diagnostic {
        error(
            "C008", zh: "“\(name.text)”在命名之前使用", en: "\"\(name.text)\" is used before it is named", at: name.range,
            [Label(later, Localized(zh: "在此命名", en: "named here"))],
            help: Localized(zh: "把这一行移到命名的那一行之后", en: "move this line below the one that names it"))
    }

    /// A variable has the name of another.
    static func hidesVariable(_ name: Name, other: SourceRange) -> Diagnostic {
        error(
            "C009", zh: "变量“\(name.text)”遮住了同名的变量", en: "the variable \"\(name.text)\" hides another of that name", at: name.range,
            [.first(other)], help: Localized(zh: "换一个名称", en: "choose another name"))
    }

    /// A variable has the name of a field.
    static func hidesField(_ name: Name, field: Field) -> Diagnostic {
        error(
            "C009", zh: "变量“\(name.text)”遮住了同名的字段", en: "the variable \"\(name.text)\" hides the field of that name", at: name.range,
            [Label(field.range, Localized(zh: "字段在此", en: "the field is here"))],
            help: Localized(zh: "换一个名称", en: "choose another name"))
    }

    /// Something that may stand once stands twice.
    static func givenTwice(_ what: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
        error("C010", zh: "“\(what)”写了两次", en: "\"\(what)\" is given twice", at: range, [.first(first)])
    }
}
