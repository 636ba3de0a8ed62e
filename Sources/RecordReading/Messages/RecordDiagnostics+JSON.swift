import Diagnostics
import RecordModel
import Values

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
    static func recordsWere(_ count: Int, _ word: String = "") -> String {
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
            "I041", zh: "这条记录有 \(bytes) 字节，超过上限 \(limit) 字节，已跳过；含许多记录的数据包请拆开，每行一条",
            en:
                "this record has \(bytes) bytes, more than the limit of \(limit), and is skipped; cut a package of many records up, one a line"
        )
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
