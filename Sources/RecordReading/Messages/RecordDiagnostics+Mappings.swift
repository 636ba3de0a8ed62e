import Diagnostics
import RecordModel
import Values

extension RecordDiagnostics {
    /// Several places that a mapping names for one field say different things.
    static func sourcesDiffer(_ said: [(written: String, place: Place)]) -> RecordMessage {
        let shown = said.prefix(3)
        let zh = shown.map { "“\($0.written.shown)”（\($0.place.inFile.zh)）" }.joined(separator: "、")
        let en = shown.map { "\"\($0.written.shown)\" (\($0.place.inFile.en))" }.joined(separator: ", ")
        return RecordMessage(
            "I140", .warning, zh: "有 \(said.count) 处可取，说法不一：\(zh)\(said.count > 3 ? " 等" : "")；不猜是哪一处",
            en: "\(said.count) places may be meant and do not agree: \(en)\(said.count > 3 ? ", …" : ""); which one is not guessed")
    }

    /// It is not known whether a place is meant, since what would tell it is not there.
    static func notKnownWhetherMeant(_ place: Place, missing: String?) -> RecordMessage {
        let (zh, en) = (
            missing.map { "没有写明“\($0.shown)”" } ?? "说法不一", missing.map { "no \"\($0.shown)\" is stated" } ?? "what tells it does not agree"
        )
        return RecordMessage(
            "I141", .warning, zh: "\(zh)，不知道该不该取这一处（\(place.inFile.zh)）",
            en: "\(en), so it is not known whether this is meant (\(place.inFile.en))")
    }

    /// A code that a mapping has no word for.
    static func noWordForCode(_ code: String, _ codes: [String], nearest: String?, _ mapping: String) -> RecordMessage {
        RecordMessage(
            "I142", .warning,
            zh: "映射“\(mapping)”没有写明代码“\(code.shown)”是什么；" + (nearest.map { "是否应为“\($0)”？" } ?? "写明的有：\(list(codes))"),
            en: "the mapping \"\(mapping)\" does not say what the code \"\(code.shown)\" means; "
                + (nearest.map { "did you mean \"\($0)\"?" } ?? "it knows \(list(codes))"))
    }

    /// An amount without a currency.
    static func noCurrency(_ written: String) -> RecordMessage {
        RecordMessage(
            "I143", .warning, zh: "“\(written.shown)”没有写明币种，不当作人民币元", en: "\"\(written.shown)\" has no currency, and is not taken for yuan")
    }

    /// What would tell the kind of a record is not there.
    static func kindNotDecided(_ kinds: [RecordKind], missing: String?) -> RecordMessage {
        let what = missing.map { Localized(zh: "没有写明“\($0.shown)”", en: "no \"\($0.shown)\" is stated") }
        return RecordMessage(
            "I144", zh: "\(what?.zh ?? "说法不一")，不知道这是不是\(kinds.map { "“\($0.label)”" }.joined(separator: "、"))；请补上，或用 --record 指明",
            en:
                "\(what?.en ?? "what tells it does not agree"), so it is not known whether this is \(kinds.map { "\"\($0.name)\"" }.joined(separator: " or ")); state it, or name the kind with --record"
        )
    }

    /// An input that tells a mapping and has nothing to read.
    static func nothingMapped(_ key: String) -> RecordMessage {
        RecordMessage(
            "I145", .warning, zh: "有“\(key.shown)”，但其中没有可读成记录的内容", en: "there is \"\(key.shown)\", but nothing in it that makes a record")
    }

    /// An input in which a mapping would look at more values than it may.
    static func tooMuchToLookAt() -> RecordMessage {
        RecordMessage(
            "I146", zh: "对照映射要查看的值超过上限，其余未读；请拆成较小的数据包，如每行一个 release",
            en:
                "the mapping would have to look at more values than it may, and the rest is not read; cut the input into smaller ones, such as one release a line"
        )
    }

    /// Several elements tell of one thing, and it is not known which is later.
    static func orderNotKnown(_ count: Int) -> RecordMessage {
        RecordMessage(
            "I147", .warning, zh: "有 \(count) 处说的是同一件事，但时间先后不明，没有合并，各读作一条记录；请写明各自的时间",
            en:
                "\(count) elements tell of one thing, but not in which order, so each is read as a record of its own; state the time of each"
        )
    }

    /// By which mapping an input is read.
    static func readByMapping(_ name: String, _ title: String) -> Localized {
        Localized(zh: "按映射“\(name)”（\(title)）读取", en: "read by the mapping \"\(name)\" (\(title))")
    }

    /// The kind that a mapping told, since somebody named it and the input has its headers.
    static func kindByMapping(_ name: String) -> Localized {
        Localized(zh: "记录类型由映射“\(name)”得出", en: "the kind of the records, told by the mapping \"\(name)\"")
    }
}
