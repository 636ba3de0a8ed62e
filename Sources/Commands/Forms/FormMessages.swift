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

    /// How many kinds of record there are.
    static func kinds(_ count: Int) -> Localized {
        Localized(zh: "共 \(count) 种记录", en: "\(counted(count, "kind")) of record")
    }
}
