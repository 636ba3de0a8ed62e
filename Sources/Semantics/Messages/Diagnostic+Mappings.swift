import Diagnostics
import RecordModel
import Syntax
import Values

extension Diagnostic {
    /// A field within a list is given a source without going through elements.
    static func listNeedsLoop(_ name: Name, at range: SourceRange) -> Diagnostic {
        error(
            "C065", zh: "“\(name.text)”是列表，要写明逐一取自哪里", en: "\"\(name.text)\" is a list, and it has to be said what its elements are",
            at: range,
            help: Localized(zh: "写作 \(name.text) for each x in … { … }", en: "write \(name.text) for each x in … { … }"))
    }

    /// Elements are gone through for a field that is no list.
    static func notAList(_ path: Path, at range: SourceRange) -> Diagnostic {
        let name = path.names.map(\.text).joined(separator: ".")
        return error(
            "C065", zh: "“\(name)”不是列表，没有元素可逐一填写", en: "\"\(name)\" is no list, and has no elements", at: range,
            help: Localized(zh: "写作 \(name) from x.y for x in …", en: "write \(name) from x.y for x in …"))
    }

    /// A group or a list is given one value.
    static func manyFields(_ path: Path, _ field: Field) -> Diagnostic {
        let name = path.names.map(\.text).joined(separator: ".")
        let isList = if case .list = field.type { true } else { false }
        return error(
            "C065", zh: "“\(name)”是一组字段，不是一个值", en: "\"\(name)\" holds fields, and is not one value", at: path.range,
            help: isList
                ? Localized(zh: "写作 \(name) for each x in … { … }", en: "write \(name) for each x in … { … }")
                : Localized(zh: "写明其中的字段，如 \(name).… from …", en: "name a field within it, as in \(name).… from …"))
    }

    /// A way begins with what is no variable.
    static func unknownVariable(_ name: Name, among names: [String]) -> Diagnostic {
        error(
            "C066", zh: "此处没有变量“\(name.text)”", en: "there is no variable \"\(name.text)\" here", at: name.range,
            help: nearest(to: name.text, among: names)
                ?? Localized(
                    zh: "输入中的键名或列名写在引号中：\"\(name.text)\"", en: "a key or header of the input stands in quotation marks: \"\(name.text)\""))
    }

    /// A code stands for what its field cannot be.
    static func codeOfOtherType(_ field: Field, at range: SourceRange) -> Diagnostic {
        let expected = field.type == .boolean ? Localized(zh: "是或否", en: "yes or no") : field.type.valueType.words
        return error(
            "C067", zh: "“\(field.name)”应为\(expected.zh)，代码不能换成这样的值", en: "\"\(field.name)\" takes \(expected.en), and no code means this",
            at: range,
            help: Localized(
                zh: "文本、选项和地区写在引号中，是或否写 yes、no；其他字段不用代码",
                en: "texts, choices and regions stand in quotation marks, truth is yes or no; other fields have no codes"))
    }

    /// A condition asks what a mapping cannot tell.
    static func conditionOfMapping(at range: SourceRange) -> Diagnostic {
        error(
            "C068", zh: "映射的条件只比较输入中写着什么", en: "a condition of a mapping compares what stands in the input, and nothing else", at: range,
            help: Localized(
                zh: "可写 x.y is \"…\"、is one of \"…\", \"…\"、is yes、is z.w、is given、contains \"…\"，用 and、or、not 相连",
                en: "write x.y is \"…\", is one of \"…\", \"…\", is yes, is z.w, is given or contains \"…\", joined by and, or and not"))
    }

    /// A mapping that does not say how it is recognised does more than give columns names.
    static func mappingNotTold(at range: SourceRange) -> Diagnostic {
        error(
            "C069", zh: "没有“told by”的映射只给列取名，这里不止于此",
            en: "a mapping without \"told by\" gives columns names, and this is more than that", at: range,
            help: Localized(
                zh: "写明输入有哪个成员时适用，如 told by \"releases\"；否则只写 字段 from \"列名\"",
                en: "say by which member input is recognised, as in told by \"releases\"; or write no more than field from \"header\""))
    }

    /// Something that is no money has a currency.
    static func currencyOfNoMoney(_ field: Field, at range: SourceRange) -> Diagnostic {
        error(
            "C070", zh: "“\(field.name)”不是金额，没有币种", en: "\"\(field.name)\" is no money, and has no currency", at: range)
    }

    /// A file of mappings declares something else.
    static func onlyMappings(at range: SourceRange) -> Diagnostic {
        error(
            "C071", zh: "映射文件只能有“mapping”", en: "a file of mappings declares nothing but mappings", at: range,
            help: Localized(zh: "其他声明放在规则文件中，用 --rules 给出", en: "put other declarations into a rule file, and name it with --rules"))
    }
}
