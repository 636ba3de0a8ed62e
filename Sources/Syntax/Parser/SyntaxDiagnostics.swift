import Diagnostics
import Values

/// Everything that can be wrong with the form of a rule file: S00x about characters, S01x about words and values, S02x about structure.
extension Diagnostic {
    /// The file has more bytes than can be read.
    static func fileTooLarge(_ range: SourceRange, limit: Int) -> Diagnostic {
        Diagnostic(
            "S000", .error, Localized(zh: "规则文件超过\(limit)字节", en: "the rule file has more than \(limit) bytes"), at: Label(range))
    }

    /// Bytes that are not UTF-8.
    static func notUTF8(_ byte: UInt8, _ range: SourceRange) -> Diagnostic {
        let digits = String(byte, radix: 16, uppercase: true)
        return Diagnostic(
            "S001", .error, Localized(zh: "此处不是 UTF-8 编码（字节 \(digits)）", en: "these bytes are not UTF-8 (byte \(digits))"),
            at: Label(range),
            help: Localized(zh: "把文件另存为 UTF-8 编码", en: "save the file as UTF-8"))
    }

    /// A control character, such as NUL.
    static func controlCharacter(_ byte: UInt8, _ range: SourceRange) -> Diagnostic {
        let code = "U+" + String(0x10000 + UInt32(byte), radix: 16, uppercase: true).dropFirst()
        return Diagnostic(
            "S002", .error, Localized(zh: "此处有控制字符 \(code)", en: "there is a control character \(code) here"), at: Label(range),
            help: Localized(
                zh: "删除它；文本中确需时写作 \\u{\(String(byte, radix: 16))}",
                en: "delete it, or write \\u{\(String(byte, radix: 16))} in a text that needs it"),
            fix: Fix(replacing: range, with: ""))
    }

    /// A character that is not seen but changes what is.
    static func hiddenCharacter(_ scalar: UInt32, _ range: SourceRange) -> Diagnostic {
        let code = "U+" + String(0x10000 + scalar, radix: 16, uppercase: true).dropFirst()
        return Diagnostic(
            "S003", .error, Localized(zh: "此处有看不见的字符 \(code)", en: "there is an invisible character \(code) here"), at: Label(range),
            help: Localized(
                zh: "删除它；文本中确需时写作 \\u{\(String(scalar, radix: 16))}",
                en: "delete it, or write \\u{\(String(scalar, radix: 16))} in a text that needs it"),
            fix: Fix(replacing: range, with: ""))
    }

    /// A character that the language has no use for outside of texts.
    static func strayCharacter(_ range: SourceRange, _ bytes: [UInt8]) -> Diagnostic {
        let written = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
        let plain = FullWidth.plain(written)
        return Diagnostic(
            "S004", .error, Localized(zh: "规则语言不使用字符“\(written)”", en: "the rule language does not use the character \"\(written)\""),
            at: Label(range),
            help: plain.map { Localized(zh: "写作半角的 \($0)", en: "write \($0)") }, fix: plain.map { Fix(replacing: range, with: $0) })
    }

    /// A text in quotation marks of Chinese typography.
    static func foreignQuotationMarks(_ range: SourceRange, _ bytes: [UInt8]) -> Diagnostic {
        let inner = bytes[(range.start + FullWidth.markLength)..<(range.end - FullWidth.markLength)]
        let quoted = Escapes.quoted(String(decoding: inner, as: UTF8.self))
        return Diagnostic(
            "S004", .error, Localized(zh: "文本应写在半角双引号中", en: "texts stand in plain quotation marks"), at: Label(range),
            help: Localized(zh: "写作 \(quoted.clipped)", en: "write \(quoted.clipped)"), fix: Fix(replacing: range, with: quoted))
    }

    /// A text whose closing quotation mark is missing.
    static func unclosedText(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S005", .error, Localized(zh: "文本没有右引号", en: "this text has no closing quotation mark"), at: Label(range),
            help: Localized(
                zh: "文本在同一行内以 \" 结束；换行写作 \\n，引号写作 \\\"",
                en: "a text ends with \" on its line; write \\n for a line break and \\\" for a quotation mark"))
    }

    /// A backslash before a character that it means nothing with.
    static func unknownEscape(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S006", .error, Localized(zh: "反斜杠后的字符没有含义", en: "the backslash means nothing before this character"), at: Label(range),
            help: Localized(
                zh: "可写 \\\"、\\\\、\\n、\\t、\\u{…}；反斜杠本身写作 \\\\", en: "write \\\", \\\\, \\n, \\t or \\u{…}; a backslash itself is \\\\"))
    }

    /// `\u{…}` that names no character.
    static func badScalarEscape(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S007", .error, Localized(zh: "没有这个编码的字符", en: "there is no character of this number"), at: Label(range),
            help: Localized(
                zh: "写作 \\u{4e2d} 的样子，花括号内是 1 至 8 位十六进制数", en: "write it like \\u{4e2d}, with 1 to 8 hexadecimal digits in the braces"))
    }

    /// The formatter met something that it would not keep.
    static func wouldChange(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S008", .error,
            Localized(zh: "从此处起排版会改变文件的含义，因此未排版", en: "formatting would change what the file says from here on, so it was left as it is"),
            at: Label(range))
    }

    /// More errors than are worth reading.
    static func tooManyErrors(_ limit: Int) -> Diagnostic {
        Diagnostic("S009", .error, Localized(zh: "错误超过\(limit)处，其余未列出", en: "there are more than \(limit) errors; the rest is not listed"))
    }
}

extension Diagnostic {
    /// A date that no calendar has.
    static func impossibleDate(_ written: String, _ problem: Localized, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S010", .error, Localized(zh: "没有“\(written.clipped)”这一天", en: "there is no date \"\(written.clipped)\""),
            at: Label(range, problem))
    }

    /// A date whose numbers lack a zero.
    static func dateNotPadded(_ written: String, canonical: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S011", .error,
            Localized(
                zh: "日期“\(written.clipped)”的月、日、时、分应各写两位",
                en: "the date \"\(written.clipped)\" needs two digits for each number after the year"),
            at: Label(range), help: Localized(zh: "写作 \(canonical)", en: "write \(canonical)"), fix: Fix(replacing: range, with: canonical))
    }

    /// A number with more digits than are kept exactly.
    static func numberTooLong(digits: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic("S012", .error, Localized(zh: "数字超过\(digits)位", en: "this number has more than \(digits) digits"), at: Label(range))
    }

    /// A fraction, or a number too large, where a whole number is wanted.
    static func notWhole(_ written: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S013", .error,
            Localized(
                zh: "此处应为不太大的整数，而写的是“\(written.clipped)”", en: "expected a whole number of a moderate size, found \"\(written.clipped)\""),
            at: Label(range))
    }

    /// A reserved word where a name is wanted.
    static func reservedWord(_ word: String, _ what: Expectation, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S014", .error,
            Localized(
                zh: "“\(word)”是保留字，不能用作名称；此处应为\(what.words.zh)",
                en: "\"\(word)\" is a reserved word and cannot be a name; expected \(what.words.en)"),
            at: Label(range))
    }

    /// A text without its quotation marks.
    static func lacksQuotationMarks(_ written: String, _ what: Expectation, at range: SourceRange) -> Diagnostic {
        let (quoted, shown) = ("\"\(written)\"", "\"\(written.clipped)\"")
        return Diagnostic(
            "S015", .error,
            Localized(zh: "此处应为\(what.words.zh)，而“\(written.clipped)”没有引号", en: "expected \(what.words.en), but \(shown) has none"),
            at: Label(range),
            help: Localized(zh: "写作 \(shown)", en: "write \(shown)"), fix: Fix(replacing: range, with: quoted))
    }

    /// `true` and `false`, which are `yes` and `no` here.
    static func foreignBoolean(_ written: String, _ word: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S016", .error, Localized(zh: "是与否写作 yes 和 no，不写“\(written)”", en: "truth is written yes or no, not \"\(written)\""),
            at: Label(range),
            help: Localized(zh: "写作 \(word)", en: "write \(word)"), fix: Fix(replacing: range, with: word))
    }

    /// An operator of other languages.
    static func foreignOperator(_ written: String, at range: SourceRange) -> Diagnostic {
        let words = ForeignOperator.words(for: written)
        return Diagnostic(
            "S017", .error, Localized(zh: "规则语言不使用“\(written.clipped)”", en: "the rule language has no \"\(written.clipped)\""),
            at: Label(range),
            help: words.map { Localized(zh: "写作 \($0)", en: "write \($0)") }, fix: words.map { Fix(replacing: range, with: $0) })
    }

    /// `greater than` and its like.
    static func comparisonWord(_ written: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S018", .error, Localized(zh: "比较不用“\(written.clipped)”一词", en: "\"\(written.clipped)\" is no word of comparison"),
            at: Label(range),
            help: Localized(
                zh: "写作 is more than、is less than、is at least、is at most，相等写作 is",
                en: "write is more than, is less than, is at least or is at most; equality is just is"))
    }

    /// A comparison without its verb.
    static func lacksVerb(_ word: String, at range: SourceRange) -> Diagnostic {
        let start = SourceRange(source: range.source, start: range.start, end: range.start)
        return Diagnostic(
            "S019", .error, Localized(zh: "“\(word)”之前缺 is、are 或 be", en: "\"\(word)\" needs is, are or be before it"), at: Label(range),
            help: Localized(zh: "写作 is \(word) …", en: "write is \(word) …"), fix: Fix(replacing: start, with: "is "))
    }
}

extension Diagnostic {
    /// Something else than the grammar wants.
    static func expected(_ what: Expectation, found: Localized, at range: SourceRange, nearest: String?) -> Diagnostic {
        Diagnostic(
            "S020", .error, Localized(zh: "此处应为\(what.words.zh)，而写的是\(found.zh)", en: "expected \(what.words.en), found \(found.en)"),
            at: Label(range),
            help: nearest.map { Localized(zh: "是否要写 \($0)", en: "did you mean \($0)") })
    }

    /// Something behind an item that is complete.
    static func unexpected(_ found: Localized, _ next: Expectation, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S021", .error, Localized(zh: "\(found.zh)不能接在这里", en: "\(found.en) does not belong here"), at: Label(range),
            help: Localized(zh: "前一项已完整；其后可写\(next.words.zh)", en: "the item before it is complete; what may follow is \(next.words.en)"))
    }

    /// A block without its closing brace.
    static func unclosedBlock(opening: SourceRange, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S022", .error, Localized(zh: "缺右花括号“}”", en: "a closing \"}\" is missing"),
            at: Label(range, Localized(zh: "到此仍未关闭", en: "still open here")),
            secondary: [Label(opening, Localized(zh: "在此打开", en: "opened here"))])
    }

    /// A closing brace that closes nothing.
    static func strayBrace(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S023", .error, Localized(zh: "右花括号“}”没有对应的“{”", en: "this \"}\" closes nothing"), at: Label(range),
            fix: Fix(replacing: range, with: ""))
    }

    /// A bracket that is not closed.
    static func unclosedBracket(opening: SourceRange, found: Localized, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S024", .error, Localized(zh: "此处应为右括号“)”，而写的是\(found.zh)", en: "expected \")\", found \(found.en)"), at: Label(range),
            secondary: [Label(opening, Localized(zh: "在此打开", en: "opened here"))])
    }

    /// Braces or brackets too deep in one another.
    static func nestedTooDeep(limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S025", .error, Localized(zh: "括号嵌套超过\(limit)层", en: "braces and brackets nest more than \(limit) deep"), at: Label(range))
    }

    /// More operators than one item may have.
    static func tooManyOperators(limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "S026", .error, Localized(zh: "一项中的运算超过\(limit)个", en: "one item has more than \(limit) operators"), at: Label(range),
            help: Localized(zh: "用 let 拆分，或分成几条规则", en: "split it with let, or into several rules"))
    }

    /// The same thing said twice.
    static func saidTwice(_ word: String, at range: SourceRange) -> Diagnostic {
        Diagnostic("S027", .error, Localized(zh: "“\(word)”写了两次", en: "\"\(word)\" is said twice"), at: Label(range), fix: nil)
    }
}

extension String {
    /// The beginning of the text, as much of it as a message shows; O(1).
    var clipped: String {
        let shown = unicodeScalars.prefix(60)
        return shown.endIndex == unicodeScalars.endIndex ? self : String(String.UnicodeScalarView(shown)) + "…"
    }
}
