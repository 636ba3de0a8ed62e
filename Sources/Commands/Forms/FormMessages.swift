import Diagnostics
import Values

/// Everything that can be said about empty tables and about what columns mean, each message with its code.
enum FormMessages {
    /// A file that is there already.
    static func fileThere(_ path: String) -> Diagnostic {
        Diagnostic(
            "U110", .error, Localized(zh: "“\(path)” 已经存在", en: "\"\(path)\" is there already"),
            help: Localized(zh: "换个地方，或用 --overwrite 取而代之", en: "choose another place, or replace it with --overwrite"))
    }

    /// The files of an empty table that were written.
    static func templateWritten(_ columns: Int, _ table: String, _ guide: String) -> Localized {
        Localized(
            zh: "写好 \(table)（\(columns) 列）和 \(guide)", en: "\(table) (\(counted(columns, "column"))) and \(guide) are written")
    }

    /// An input whose columns are like the fields of several kinds.
    static func kindUndecided(_ kinds: [String]) -> Diagnostic {
        let list = kinds.joined(separator: ", ")
        return Diagnostic(
            "U111", .error, Localized(zh: "看不出是哪种记录：\(list)", en: "the kind of record cannot be told: \(list)"),
            help: Localized(zh: "用 --record 写明", en: "name it with --record"))
    }

    /// An input none of whose columns is like a field.
    static func noKind(_ file: String) -> Diagnostic {
        Diagnostic(
            "U112", .error,
            Localized(zh: "“\(file)” 没有一列像任何记录的字段", en: "no column of \"\(file)\" is like a field of any record"),
            help: Localized(zh: "guiju template 列出有哪些记录", en: "guiju template lists the kinds of record"))
    }

    /// A proposal without a field.
    static func nothingToMap() -> Diagnostic {
        Diagnostic("U113", .error, Localized(zh: "没有写映射：没有一列能确定", en: "no mapping is written: no column is certain"))
    }

    /// A mapping that was written.
    static func mappingWritten(_ path: String) -> Localized {
        Localized(
            zh: "映射写在 \(path)；逐行确认后：guiju check --mapping \(path)",
            en: "the mapping is in \(path); once every line is confirmed: guiju check --mapping \(path)")
    }

    /// How many kinds of record there are.
    static func kinds(_ count: Int) -> Localized {
        Localized(zh: "共 \(count) 种记录", en: "\(counted(count, "kind")) of record")
    }
}
