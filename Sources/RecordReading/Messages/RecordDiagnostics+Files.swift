import Diagnostics
import Glibc
import RecordModel
import Values

extension RecordDiagnostics {
    /// A path that cannot be opened or looked at.
    static func cannotOpen(_ path: String, _ failure: ReadFailure) -> RecordMessage {
        let path = path.shown
        return switch failure.number {
        case ENOENT, ENOTDIR:
            RecordMessage(
                "I001", zh: "找不到“\(path)”；请检查路径，或文件是否已被移走", en: "cannot find \"\(path)\"; check the path, or whether it was moved away")
        case EACCES, EPERM: RecordMessage("I002", zh: "没有读取“\(path)”的权限", en: "no permission to read \"\(path)\"")
        case ELOOP:
            RecordMessage("I003", zh: "“\(path)”的符号链接绕成了圈", en: "the symbolic links of \"\(path)\" run in a circle")
        default:
            RecordMessage(
                "I004", zh: "无法打开“\(path)”（系统错误 \(failure.number)：\(systemText(failure))）",
                en: "cannot open \"\(path)\" (system error \(failure.number): \(systemText(failure)))")
        }
    }

    /// An input that could be read only in part.
    static func readingFailed(_ failure: ReadFailure, records: Int) -> RecordMessage {
        if failure.number == EISDIR {
            return RecordMessage("I005", zh: "这是一个文件夹，不是文件", en: "this is a folder and not a file")
        }
        return RecordMessage(
            "I006", zh: "读到这里中断（系统错误 \(failure.number)：\(systemText(failure))）；此前已读 \(records) 条记录，其余未读",
            en:
                "reading stopped here (system error \(failure.number): \(systemText(failure))); \(recordsWere(records, "before ")) read, the rest was not"
        )
    }

    /// What the system calls an error.
    private static func systemText(_ failure: ReadFailure) -> String { String(cString: strerror(failure.number)) }

    /// A folder in which no case file lies.
    static func noCaseFiles(_ path: String) -> RecordMessage {
        RecordMessage(
            "I007", zh: "文件夹“\(path.shown)”里没有 .json、.ndjson、.jsonl、.csv、.tsv 或 .xlsx 文件",
            en: "the folder \"\(path.shown)\" holds no .json, .ndjson, .jsonl, .csv, .tsv or .xlsx file")
    }

    /// A spreadsheet in a folder, of a format that is not read.
    static func otherSpreadsheet(_ path: String) -> RecordMessage {
        RecordMessage(
            "I017", .warning, zh: "没有读“\(path.shown)”：这种格式的表格不读取；请在 Excel 或 WPS 中另存为 .xlsx 或 CSV",
            en: "\"\(path.shown)\" is not read: spreadsheets of this format are not; save it as .xlsx or CSV in Excel or WPS")
    }

    /// A link that leads back to a folder around it.
    static func folderLoop(_ path: String) -> RecordMessage {
        RecordMessage(
            "I008", .warning, zh: "“\(path.shown)”链接回上级文件夹，已跳过", en: "\"\(path.shown)\" leads back to a folder around it and is skipped")
    }

    /// Folders within folders without end.
    static func foldersTooDeep(_ path: String, _ limit: Int) -> RecordMessage {
        RecordMessage(
            "I009", zh: "“\(path.shown)”嵌套超过 \(limit) 层文件夹，未再深入",
            en: "\"\(path.shown)\" lies more than \(limit) folders deep and is not searched")
    }

    /// A pipe or device in a folder.
    static func notAFile(_ path: String) -> RecordMessage {
        RecordMessage(
            "I010", .warning, zh: "“\(path.shown)”不是普通文件，已跳过；如要读取，请直接写出它的路径",
            en: "\"\(path.shown)\" is not a regular file and is skipped; name it on the command line to read it")
    }

    /// An input without anything in it.
    static func emptyInput() -> RecordMessage {
        RecordMessage("I011", zh: "没有内容：至少应有一条 JSON 记录", en: "there is nothing in it: it should hold at least one JSON record")
    }

    /// An array without elements.
    static func emptyArray() -> RecordMessage {
        RecordMessage("I012", .warning, zh: "数组是空的，没有记录", en: "the array is empty and holds no record")
    }

    /// A file that was read already.
    static func readAlready(_ path: String) -> RecordMessage {
        RecordMessage(
            "I014", .warning, zh: "“\(path.shown)”已经读过（路径给了两次，或是同一文件的链接），不再重复检查",
            en: "\"\(path.shown)\" was read already (its path was given twice, or it is a link) and is not checked again")
    }

    /// A file that became longer while it was read.
    static func grewWhileRead(bytes: Int) -> RecordMessage {
        RecordMessage(
            "I015", .warning, zh: "文件在读取期间变长了：检查了打开时已有的 \(bytes) 字节，其余未读",
            en: "the file grew while it was read: the \(bytes) bytes that it had when it was opened were checked, the rest was not read")
    }

    /// A file that became shorter while it was read.
    static func shrankWhileRead(bytes: Int, of size: Int) -> RecordMessage {
        RecordMessage(
            "I016", zh: "文件在读取期间被截短：打开时有 \(size) 字节，只读到 \(bytes) 字节",
            en: "the file was cut short while it was read: of the \(size) bytes that it had when it was opened, \(bytes) were there")
    }

    /// An input in UTF-16.
    static func utf16() -> RecordMessage {
        RecordMessage("I013", zh: "文件是 UTF-16 编码；请另存为 UTF-8", en: "the file is in UTF-16; save it as UTF-8")
    }

    /// A byte order mark, which is harmless.
    static func byteOrderMark() -> Localized {
        Localized(zh: "文件开头的字节顺序标记，已略过", en: "a byte order mark at the start of the file, passed over")
    }
}
