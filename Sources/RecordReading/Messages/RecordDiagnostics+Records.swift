import Diagnostics
import RecordModel
import Values

extension RecordDiagnostics {
    /// A record that is not an object.
    static func notAnObject(written: String) -> RecordMessage {
        RecordMessage(
            "I050", zh: "一条记录应是对象 {…}，这里却是“\(written.shown)”", en: "a record should be an object {…}, and here stands \"\(written.shown)\"")
    }

    /// A record whose kind nobody tells.
    static func kindNotTold(_ kinds: RecordKinds) -> RecordMessage {
        let keys = kinds.flatMap(\.kindKeys).first ?? "record"
        let example = kinds.first?.label ?? ""
        return RecordMessage(
            "I051", zh: "没有说明是哪一类记录；请在记录里写 \"\(keys)\": \"\(example)\"，或用 --record 指明（可用：\(list(kinds.map(\.label)))）",
            en:
                "the record does not say its kind; write \"\(keys)\": \"\(example)\" in it, or name it with --record (known: \(list(kinds.map(\.name))))"
        )
    }

    /// A record of a kind that no rule book knows.
    static func unknownKind(_ written: String, nearest: String?, kinds: RecordKinds) -> RecordMessage {
        RecordMessage(
            "I052",
            zh: "不认识记录类型“\(written.shown)”；" + (nearest.map { "是否应为“\($0)”？也可" } ?? "可用：\(list(kinds.map(\.label)))；也可") + "用 --record 指明",
            en: "unknown kind of record \"\(written.shown)\"; "
                + (nearest.map { "did you mean \"\($0)\"? or " } ?? "known: \(list(kinds.map(\.name))); or ") + "name it with --record")
    }

    /// A record that is told to be of two kinds.
    static func kindConflict(_ one: String, _ other: String) -> RecordMessage {
        RecordMessage(
            "I053", zh: "记录自称是“\(one)”，又被指为“\(other)”；请只留一种",
            en: "the record is said to be \"\(one)\" and also \"\(other)\"; leave one of them")
    }

    /// A field given more than once; nobody can say which value counts.
    static func givenTwice(keys: [String], places: [Place]) -> RecordMessage {
        let shown = zip(keys, places).prefix(3)
        let zh = shown.map { "“\($0.shown)”（\($1.inFile.zh)）" }.joined(separator: "、")
        let en = shown.map { "\"\($0.shown)\" (\($1.inFile.en))" }.joined(separator: ", ")
        return RecordMessage(
            "I054", zh: "写了 \(keys.count) 次：\(zh)\(keys.count > 3 ? " 等" : "")；请只留一个",
            en: "given \(keys.count) times: \(en)\(keys.count > 3 ? ", …" : ""); leave one of them")
    }

    /// A key that names no field.
    static func unknownField(_ path: String, kind: String, nearest: String?) -> RecordMessage {
        RecordMessage(
            "I055", .warning, zh: "“\(kind)”没有字段“\(path.shown)”，未读" + (nearest.map { "；是否应为“\($0)”？" } ?? ""),
            en: "\"\(kind)\" has no field \"\(path.shown)\", which is not read" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    /// More unknown fields than are named.
    static func moreUnknownFields(_ limit: Int, in parent: String) -> RecordMessage {
        var message = RecordMessage(
            "I056", .warning, zh: "“\(parent.shown)”里的未知字段已列出 \(limit) 个，其余不再列出",
            en: "\(limit) unknown fields of \"\(parent.shown)\" were named; further ones are not")
        message.unknownField = InputProblem.UnknownField(parent: parent, key: nil)
        return message
    }

    /// More problems in one record than are told.
    static func moreProblems(_ count: Int) -> RecordMessage {
        RecordMessage("I057", zh: "这条记录还有 \(count) 处问题，未逐一列出", en: "this record has \(count) further problems, which are not listed")
    }

    /// A group that is not an object.
    static func notAGroup(_ found: Localized) -> RecordMessage {
        RecordMessage("I058", .warning, zh: "应是对象 {…}，却是\(found.zh)", en: "should be an object {…}, and is \(found.en)")
    }

    /// A list that is not an array.
    static func notAList(_ found: Localized) -> RecordMessage {
        RecordMessage("I059", .warning, zh: "应是由对象组成的数组 [{…}]，却是\(found.zh)", en: "should be an array of objects [{…}], and is \(found.en)")
    }

    /// An element of a list that is not an object.
    static func notAnElement(_ found: Localized) -> RecordMessage {
        RecordMessage(
            "I060", .warning, zh: "数组里的每一项应是对象 {…}，这一项却是\(found.zh)",
            en: "every element should be an object {…}, and this one is \(found.en)")
    }

    /// A column with the name of a group, which takes a column for each of its fields.
    static func columnOfGroup(_ header: String, fields: [String]) -> RecordMessage {
        let (shown, more) = (fields.prefix(4).map(\.shown), fields.count > 4)
        return RecordMessage(
            "I061", .warning, zh: "“\(header.shown)”要分几栏填写：\(list(shown))\(more ? " 等" : "")；这一列读不出来",
            en: "\"\(header.shown)\" takes several columns: \(list(shown))\(more ? ", …" : ""); this one cannot be read")
    }

    /// An object where a list is expected, read as a list of one.
    static func oneForList() -> Localized { Localized(zh: "单个对象，按只有一项的数组读取", en: "a single object, read as a list of one") }

    /// A few names in a row.
    static func list(_ names: [String]) -> String { names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "") }
}
