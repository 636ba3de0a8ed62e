import Diagnostics
import Glibc
import RecordModel
import Values

/// Every message that reading records can utter.
///
/// I001–I019 are about files, I020–I049 about JSON, I050–I069 about records and fields, I070–I099 about values.
enum RecordDiagnostics {}

// MARK: Files

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
            "I007", zh: "文件夹“\(path.shown)”里没有案卷文件（.json、.ndjson 或 .jsonl）",
            en: "the folder \"\(path.shown)\" holds no case file (.json, .ndjson or .jsonl)")
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

    /// An input in UTF-16.
    static func utf16() -> RecordMessage {
        RecordMessage("I013", zh: "文件是 UTF-16 编码；请另存为 UTF-8", en: "the file is in UTF-16; save it as UTF-8")
    }

    /// A byte order mark, which is harmless.
    static func byteOrderMark() -> Localized {
        Localized(zh: "文件开头的字节顺序标记，已略过", en: "a byte order mark at the start of the file, passed over")
    }
}

// MARK: JSON

extension RecordDiagnostics {
    /// A text that is not JSON; what it costs depends on how records lie in the input. `records` is how many were read before, when the rest
    /// of the file cannot be.
    static func syntax(
        _ reason: JSONError.Reason, in format: TextFormat = .single, isTerminated: Bool = true, records: Int? = nil
    ) -> RecordMessage {
        let message = reason == .endsTooSoon ? endsTooSoon(format, isTerminated: isTerminated) : syntax(reason)
        guard let records, !reason.isLimit else { return message }
        return RecordMessage(
            message.code, zh: message.text.zh + "；此前已读 \(records) 条记录，其余未读",
            en: message.text.en + "; \(recordsWere(records, "before ")) read, the rest of the file was not")
    }

    /// `1 record was`, `2 records were`, with a word before the verb.
    private static func recordsWere(_ count: Int, _ word: String = "") -> String {
        count == 1 ? "1 record \(word)was" : "\(count) records \(word)were"
    }

    /// A text that ends within a value.
    private static func endsTooSoon(_ format: TextFormat, isTerminated: Bool) -> RecordMessage {
        switch (format, isTerminated) {
        case (.lines, false):
            RecordMessage(
                "I020", zh: "最后一行没有写完；文件可能在复制或导出时被截断",
                en: "the last line breaks off; the file may have been cut when it was copied or exported")
        case (.lines, true):
            RecordMessage(
                "I021", zh: "这一行没有写完：缺少引号或括号；每条记录应完整地占一行", en: "the line ends before its record does: a quote or bracket is missing")
        case (.single, _), (.array, _):
            RecordMessage("I022", zh: "文件在此中断：缺少引号或括号", en: "the file breaks off here: a quote or bracket is missing")
        }
    }

    /// What is wrong with a text that is not JSON.
    private static func syntax(_ reason: JSONError.Reason) -> RecordMessage {
        switch reason {
        case .endsTooSoon: endsTooSoon(.single, isTerminated: false)
        case .unexpected(let scalar, let expected): unexpected(scalar, expected)
        case .moreFollows: RecordMessage("I024", zh: "记录已经结束，后面不应再有内容", en: "the record has ended, and nothing may follow it")
        case .trailingComma: RecordMessage("I025", zh: "右括号前多了一个逗号；请删去", en: "there is a comma before the closing bracket; remove it")
        case .wrongBracket(let scalar):
            RecordMessage("I026", zh: "括号不配对：这里不应是“\(scalar)”", en: "the brackets do not match: \"\(scalar)\" cannot close here")
        case .comment: RecordMessage("I027", zh: "JSON 里不能写注释；请删去", en: "JSON has no comments; remove it")
        case .wrongQuote(let scalar):
            RecordMessage("I028", zh: "JSON 的引号只能是英文直引号 \"，不能是“\(scalar)”", en: "JSON quotes are straight double quotes, not \(scalar)")
        case .foreignBlank(let scalar):
            RecordMessage(
                "I029", zh: "这里有一个 JSON 不认的空白字符 \(code(scalar))；请换成普通空格",
                en: "there is a blank that JSON does not know, \(code(scalar)); put a plain space")
        case .unknownWord(let word): unknownWord(word)
        case .leadingZero, .digitMissing, .numberStart: number(reason)
        case .unknownEscape, .badUnicodeEscape, .loneSurrogate, .controlCharacter: string(reason)
        case .notUTF8:
            RecordMessage(
                "I038", zh: "不是有效的 UTF-8；文件可能是 GBK 编码，请另存为 UTF-8", en: "this is not valid UTF-8; save the file as UTF-8 (it may be in GBK)")
        case .tooDeep(let limit): RecordMessage("I039", zh: "嵌套超过 \(limit) 层", en: "nested more than \(limit) levels deep")
        case .tooManyValues(let limit):
            RecordMessage("I040", zh: "一条记录里的值超过 \(limit) 个", en: "one record holds more than \(limit) values")
        }
    }

    /// A character that cannot stand where it stands.
    private static func unexpected(_ scalar: Unicode.Scalar, _ expected: JSONError.Expected) -> RecordMessage {
        let wanted: Localized =
            switch expected {
            case .value: Localized(zh: "一个值", en: "a value")
            case .valueOrBracket: Localized(zh: "一个值或“]”", en: "a value or \"]\"")
            case .key: Localized(zh: "用双引号括起的字段名", en: "a field name in double quotes")
            case .keyOrBrace: Localized(zh: "用双引号括起的字段名或“}”", en: "a field name in double quotes or \"}\"")
            case .colon: Localized(zh: "字段名后的冒号“:”", en: "the colon \":\" after the field name")
            case .commaOrBracket: Localized(zh: "逗号“,”或“]”", en: "a comma \",\" or \"]\"")
            case .commaOrBrace: Localized(zh: "逗号“,”或“}”", en: "a comma \",\" or \"}\"")
            }
        let found = Sanitizer.isHostile(scalar) || scalar == " " ? code(scalar) : "“\(scalar)”"
        let foundEn = Sanitizer.isHostile(scalar) || scalar == " " ? code(scalar) : "\"\(scalar)\""
        return RecordMessage("I023", zh: "这里应是\(wanted.zh)，却是\(found)", en: "here \(wanted.en) should stand, and not \(foundEn)")
    }

    /// A word that is no value.
    private static func unknownWord(_ word: String) -> RecordMessage {
        let nearest = ["NaN", "Infinity"].contains(word) ? nil : NearestName.nearest(to: word, among: ["true", "false", "null"])
        return RecordMessage(
            "I030", zh: "JSON 里没有“\(word.shown)”" + (nearest.map { "；是否应为 \($0)？" } ?? "；文字要用双引号括起，没有值就写 null"),
            en: "JSON knows no \"\(word.shown)\""
                + (nearest.map { "; did you mean \($0)?" } ?? "; put text in double quotes, and null where there is no value"))
    }

    /// A number that is not written as JSON numbers are.
    private static func number(_ reason: JSONError.Reason) -> RecordMessage {
        switch reason {
        case .leadingZero:
            RecordMessage("I031", zh: "数字前不能有多余的 0；编号请用双引号括起", en: "a number cannot begin with a needless zero; put codes in double quotes")
        case .numberStart(let scalar):
            RecordMessage("I033", zh: "数字不能以“\(scalar)”开头", en: "a number cannot begin with \"\(scalar)\"")
        default: RecordMessage("I032", zh: "数字没有写完：这里应是数字 0–9", en: "the number is not complete: a digit should stand here")
        }
    }

    /// A string that is not written as JSON strings are.
    private static func string(_ reason: JSONError.Reason) -> RecordMessage {
        switch reason {
        case .unknownEscape(let scalar):
            RecordMessage(
                "I034", zh: "没有“\\\(String(scalar).shown)”这种转义；反斜杠本身要写成 \\\\",
                en: "there is no escape \"\\\(String(scalar).shown)\"; a backslash itself is written \\\\")
        case .badUnicodeEscape: RecordMessage("I035", zh: "\\u 后面应有四位十六进制数字", en: "four hexadecimal digits should follow \\u")
        case .loneSurrogate:
            RecordMessage("I036", zh: "\\u 转义只有代理对的一半，不成字符", en: "the \\u escape is half of a surrogate pair and no character")
        case .controlCharacter(let byte):
            RecordMessage(
                "I037", zh: "文字里有未转义的控制字符 \(code(Unicode.Scalar(byte)))" + (byte == 0x0A ? "；换行要写成 \\n，也可能是少了引号" : ""),
                en: "there is a bare control character \(code(Unicode.Scalar(byte))) in the text"
                    + (byte == 0x0A ? "; a line break is written \\n, or a quote is missing" : ""))
        default: syntax(.notUTF8)
        }
    }

    /// A scalar by its number: `U+0007`.
    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// A record with more bytes than are kept.
    static func recordTooLarge(bytes: Int, limit: Int) -> RecordMessage {
        RecordMessage(
            "I041", zh: "这条记录有 \(bytes) 字节，超过上限 \(limit) 字节，已跳过",
            en: "this record has \(bytes) bytes, more than the limit of \(limit), and is skipped")
    }

    /// Something after the only record.
    static func moreAfterRecord() -> RecordMessage {
        RecordMessage(
            "I042", zh: "记录之后还有内容，未读；多条记录请写成数组，或每行一条",
            en: "more follows the record and is not read; write several records as an array, or one a line")
    }

    /// Something after the array.
    static func moreAfterArray(records: Int) -> RecordMessage {
        RecordMessage(
            "I043", zh: "数组之后还有内容，未读；已读 \(records) 条记录", en: "more follows the array and is not read; \(recordsWere(records)) read")
    }
}

// MARK: Records and fields

extension RecordDiagnostics {
    /// A record that is not an object.
    static func notAnObject(written: String) -> RecordMessage {
        RecordMessage(
            "I050", zh: "一条记录应是对象 {…}，这里却是“\(written.shown)”", en: "a record should be an object {…}, and here stands \"\(written.shown)\"")
    }

    /// A record whose kind nobody tells.
    static func kindNotTold(_ kinds: [RecordKind]) -> RecordMessage {
        let keys = kinds.flatMap(\.kindKeys).first ?? "record"
        let example = kinds.first?.label ?? ""
        return RecordMessage(
            "I051", zh: "没有说明是哪一类记录；请在记录里写 \"\(keys)\": \"\(example)\"，或用 --record 指明（可用：\(list(kinds.map(\.label)))）",
            en:
                "the record does not say its kind; write \"\(keys)\": \"\(example)\" in it, or name it with --record (known: \(list(kinds.map(\.name))))"
        )
    }

    /// A record of a kind that no rule book knows.
    static func unknownKind(_ written: String, nearest: String?, kinds: [RecordKind]) -> RecordMessage {
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
        let zh = shown.map { "“\($0.shown)”（第 \($1.line) 行第 \($1.column) 列）" }.joined(separator: "、")
        let en = shown.map { "\"\($0.shown)\" (line \($1.line), column \($1.column))" }.joined(separator: ", ")
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
        RecordMessage(
            "I056", .warning, zh: "“\(parent.shown)”里的未知字段已列出 \(limit) 个，其余不再列出",
            en: "\(limit) unknown fields of \"\(parent.shown)\" were named; further ones are not")
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

    /// An object where a list is expected, read as a list of one.
    static func oneForList() -> Localized { Localized(zh: "单个对象，按只有一项的数组读取", en: "a single object, read as a list of one") }

    /// A few names in a row.
    private static func list(_ names: [String]) -> String { names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "") }
}

// MARK: Values

extension RecordDiagnostics {
    /// A value of another type than the field's.
    static func wrongType(_ found: Localized, wanted: Localized) -> RecordMessage {
        RecordMessage("I070", .warning, zh: "应是\(wanted.zh)，却是\(found.zh)", en: "should be \(wanted.en), and is \(found.en)")
    }

    /// A sign that forms use for nothing.
    static func placeholder(_ written: String) -> RecordMessage {
        RecordMessage(
            "I071", .warning, zh: "“\(written.shown)”不是值；没有内容就留空或写 null",
            en: "\"\(written.shown)\" is no value; leave the field empty, or write null, where there is none")
    }

    /// A value longer than any of its type.
    static func tooLong(_ written: String, limit: Int) -> RecordMessage {
        RecordMessage(
            "I072", .warning, zh: "太长：“\(written.shown)”超过 \(limit) 个字符",
            en: "too long: \"\(written.shown)\" has more than \(limit) characters")
    }

    /// A number with more digits than can be kept.
    static func tooManyDigits(_ count: Int) -> RecordMessage {
        RecordMessage(
            "I073", .warning, zh: "数字有 \(count) 位，最多 \(ExactNumber.mostDigits) 位有效数字、\(ExactNumber.mostPlaces) 位小数",
            en:
                "a number of \(count) digits; at most \(ExactNumber.mostDigits) significant digits and \(ExactNumber.mostPlaces) places are kept"
        )
    }

    /// A number too large or too small to be kept exactly.
    static func numberOutOfRange(_ written: String) -> RecordMessage {
        RecordMessage(
            "I074", .warning, zh: "“\(written.shown)”太大或太小，无法精确保存", en: "\"\(written.shown)\" is too large or too small to be kept exactly")
    }

    /// A number that cannot be read.
    static func noNumber(_ written: String, _ fault: NumberScanner.Fault) -> RecordMessage {
        switch fault {
        case .notANumber:
            RecordMessage(
                "I075", .warning, zh: "“\(written.shown)”不是数字；请写成 1200 或 1,200.5",
                en: "\"\(written.shown)\" is not a number; write 1200 or 1,200.5")
        case .badGroups:
            RecordMessage(
                "I076", .warning, zh: "“\(written.shown)”里的逗号不是每三位一个；请检查是否漏了数字",
                en: "the commas in \"\(written.shown)\" do not stand every three digits; a digit may be missing")
        case .tooManyDigits(let count): tooManyDigits(count)
        case .outOfRange: numberOutOfRange(written)
        }
    }

    /// A unit that is not the field's.
    static func wrongUnit(_ written: String, found: String, wanted: String?) -> RecordMessage {
        RecordMessage(
            "I077", .warning, zh: "“\(written.shown)”的单位是“\(found.shown)”，" + (wanted.map { "这里要用“\($0)”" } ?? "这里只写数字，不带单位"),
            en: "\"\(written.shown)\" is in \"\(found.shown)\", "
                + (wanted.map { "and the field is in \"\($0)\"" } ?? "and the field takes a bare number"))
    }

    /// A count that is not whole, or less than zero.
    static func notACount(_ written: String) -> RecordMessage {
        RecordMessage(
            "I078", .warning, zh: "“\(written.shown)”不是个数；应是 0 或正整数",
            en: "\"\(written.shown)\" is not a count; it should be a whole number, 0 or more")
    }

    /// A text that is no share.
    static func notAShare(_ written: String) -> RecordMessage {
        RecordMessage(
            "I079", .warning, zh: "“\(written.shown)”不是比例；请写成 50% 或 0.5", en: "\"\(written.shown)\" is not a share; write 50% or 0.5")
    }

    /// A bare number beyond one, which can mean two shares.
    static func bareShare(_ written: String, _ number: ExactNumber) -> RecordMessage {
        let part = number.divided(by: ExactNumber(100))?.description ?? "0.5"
        let plain = HalfWidth.of(written)
        return RecordMessage(
            "I080", .warning, zh: "比例“\(written.shown)”含义不明；请写成“\(plain)%”或“\(part)”",
            en: "the share \"\(written.shown)\" is unclear; write \"\(plain)%\" or \"\(part)\"")
    }

    /// A text that is no amount of money.
    static func notMoney(_ written: String) -> RecordMessage {
        RecordMessage(
            "I081", .warning, zh: "“\(written.shown)”不是金额；请写成 1200000、1,200,000.50 或 120万元",
            en: "\"\(written.shown)\" is not an amount of money; write 1200000, 1,200,000.50 or 120万元")
    }

    /// An amount in Chinese numerals.
    static func chineseAmount(_ written: String) -> RecordMessage {
        RecordMessage(
            "I082", .warning, zh: "不读中文数字金额“\(written.shown)”；请写成阿拉伯数字，如 120万元",
            en: "amounts in Chinese numerals are not read: \"\(written.shown)\"; write digits, as in 120万元")
    }

    /// An amount in another currency.
    static func foreignCurrency(_ written: String, _ currency: String) -> RecordMessage {
        RecordMessage(
            "I083", .warning, zh: "“\(written.shown)”是外币（\(currency)）；请折算成人民币元",
            en: "\"\(written.shown)\" is in a foreign currency (\(currency)); write it in yuan")
    }

    /// An amount like 3万5.
    static func unclearAmount(_ written: String) -> RecordMessage {
        RecordMessage(
            "I084", .warning, zh: "金额“\(written.shown)”末尾的数字没有单位，含义不明",
            en: "the last digits of the amount \"\(written.shown)\" have no unit and are unclear")
    }

    /// An amount whose key has a unit and which has one of its own.
    static func moneyUnitTwice(_ written: String, unit: String) -> RecordMessage {
        RecordMessage(
            "I085", .warning, zh: "字段名注明单位“\(unit.shown)”，值“\(written.shown)”又带单位；请只留一个",
            en: "the field's name says \"\(unit.shown)\" and the value \"\(written.shown)\" has a unit too; leave one of them")
    }

    /// A value that is neither yes nor no.
    static func notYesOrNo(_ written: String) -> RecordMessage {
        RecordMessage(
            "I086", .warning, zh: "看不出“\(written.shown)”是“是”还是“否”；请写“是”或“否”",
            en: "\"\(written.shown)\" says neither yes nor no for certain; write 是 or 否, or true or false")
    }

    /// A value that is none of a field's words.
    static func notAChoice(_ written: String, words: [String], nearest: String?) -> RecordMessage {
        RecordMessage(
            "I087", .warning, zh: "“\(written.shown)”不在可选项里；" + (nearest.map { "是否应为“\($0)”？" } ?? "可选：\(list(words))"),
            en: "\"\(written.shown)\" is none of the words allowed; "
                + (nearest.map { "did you mean \"\($0)\"?" } ?? "allowed: \(list(words))"))
    }

    /// A place that the rule book does not know.
    static func unknownRegion(_ written: String, nearest: String?) -> RecordMessage {
        RecordMessage(
            "I088", .warning, zh: "不认识地区“\(written.shown)”" + (nearest.map { "；是否应为“\($0)”？" } ?? ""),
            en: "unknown region \"\(written.shown)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    /// A text that is no time that can be taken.
    static func notATime(_ written: String, _ fault: TimeFault) -> RecordMessage {
        let (code, text) = time(fault, written.shown)
        return RecordMessage(code, .warning, zh: text.zh, en: text.en)
    }

    /// Why a text is no time.
    private static func time(_ fault: TimeFault, _ written: String) -> (String, Localized) {
        switch fault {
        case .notADate:
            (
                "I089",
                Localized(
                    zh: "“\(written)”不是日期；请写成 2021-07-05，可加时间 09:30",
                    en: "\"\(written)\" is not a date; write 2021-07-05, with a time as 09:30 if there is one")
            )
        case .noSuchDay(let year, let month, _):
            (
                "I090",
                Localized(
                    zh: "没有“\(written)”这一天：\(year) 年 \(month) 月只有 \(Day.daysInMonth(year: year, month: month)) 天",
                    en: "there is no \"\(written)\": that month has \(Day.daysInMonth(year: year, month: month)) days")
            )
        case .noSuchMonth(let month):
            ("I090", Localized(zh: "“\(written)”：没有 \(month) 月", en: "\"\(written)\": there is no month \(month)"))
        case .yearTooEarly(let year):
            (
                "I091",
                Localized(
                    zh: "“\(written)”的年份 \(year) 早于 1900 年，应是笔误",
                    en: "the year \(year) of \"\(written)\" is before 1900, which must be a slip")
            )
        case .yearNotFirst(let days): ("I092", yearNotFirst(written, days))
        case .shortYear: ("I093", Localized(zh: "“\(written)”的年份要写四位", en: "the year of \"\(written)\" needs four digits"))
        case .sixDigits:
            (
                "I094",
                Localized(
                    zh: "“\(written)”可以是年月，也可以是两位年份的日期；请写成 2021-07 或 2021-07-05",
                    en: "\"\(written)\" can be a month or a date with a short year; write 2021-07 or 2021-07-05")
            )
        case .serialNumber:
            (
                "I095",
                Localized(
                    zh: "“\(written)”像电子表格的日期序号；请导出成 2021-07-05 的样子",
                    en: "\"\(written)\" looks like a spreadsheet's day number; export it as 2021-07-05")
            )
        case .timestamp:
            (
                "I096",
                Localized(zh: "“\(written)”像时间戳；请写成 2021-07-05 09:30", en: "\"\(written)\" looks like a timestamp; write 2021-07-05 09:30")
            )
        case .noSuchClock, .hour24, .unclearHour: ("I097", clock(fault, written))
        case .wrongWeekday(let weekday, let actual):
            (
                "I098",
                Localized(zh: "“\(written)”写的是\(weekday)，那天却是\(actual)", en: "\"\(written)\" says \(weekday), but that day is \(actual)")
            )
        }
    }

    /// Why a date whose year comes last is not taken.
    private static func yearNotFirst(_ written: String, _ days: [String]) -> Localized {
        if days.count > 1 {
            return Localized(
                zh: "“\(written)”可以是 \(days[0])，也可以是 \(days[1])；请把年份写在前面",
                en: "\"\(written)\" can be \(days[0]) or \(days[1]); write the year first")
        }
        return Localized(
            zh: "“\(written)”的年份要写在前面" + (days.first.map { "：\($0)" } ?? ""),
            en: "write the year of \"\(written)\" first" + (days.first.map { ": \($0)" } ?? ""))
    }

    /// Why a time of day is not taken.
    private static func clock(_ fault: TimeFault, _ written: String) -> Localized {
        switch fault {
        case .hour24:
            Localized(
                zh: "“\(written)”的 24:00 分不清属于哪一天；请写当天 23:59 或次日 00:00",
                en: "24:00 in \"\(written)\" ends one day and begins the next; write 23:59, or 00:00 of the next day")
        case .unclearHour:
            Localized(zh: "“\(written)”的钟点含义不明；请用 24 小时制", en: "the hour of \"\(written)\" is unclear; use the 24-hour clock")
        default: Localized(zh: "“\(written)”：没有这样的钟点", en: "\"\(written)\": there is no such time of day")
        }
    }

    /// A number in a text field.
    static func numberAsText() -> Localized { Localized(zh: "数字，按原样作文字", en: "a number, kept as text as it is written") }

    /// A time that was converted from another zone.
    static func zoneConverted() -> Localized { Localized(zh: "已换算为北京时间", en: "converted to the time of Asia/Shanghai") }

    /// Seconds that were dropped.
    static func secondsDropped() -> Localized { Localized(zh: "精确到分，秒已略去", en: "to the minute, seconds dropped") }

    /// A midnight that a database added to a day.
    static func midnightDropped() -> Localized {
        Localized(zh: "00:00:00 多是导出时补上的，只取日期", en: "00:00:00 is what exports add to a day; only the day is taken")
    }
}
