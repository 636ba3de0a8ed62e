extension SyntaxCatalogue {
    /// The characters of a file.
    static let characters: [Entry] = [
        entry(
            "S000", zh: "规则文件最多 1 GiB（1073741824 字节）。更大的文件不读。",
            en: "a rule file has at most 1 GiB (1073741824 bytes). A larger one is not read."),
        entry(
            "S001", zh: "规则文件须为 UTF-8 编码。此处的字节不是，多半是文件以 GBK 或 UTF-16 保存，请另存为 UTF-8。",
            en: "rule files are UTF-8. These bytes are not; most likely the file was saved as GBK or UTF-16. Save it as UTF-8."),
        entry(
            "S002", zh: "文件中有 NUL、ESC 之类的控制字符，看不见却可能改变终端的显示。删除它；文本中确需时写作 \\u{1b} 的样子。",
            en:
                "the file has a control character such as NUL or ESC, which is not seen but can change what a terminal shows. Delete it, or write it like \\u{1b} in a text that needs it."
        ),
        entry(
            "S003", zh: "文件中有看不见的字符，例如反转文字方向的 U+202E，读者所见可能因此与机器所读不同。删除它；文本中确需时写作 \\u{202e} 的样子。",
            en:
                "the file has an invisible character, for instance U+202E, which turns the direction of the text around, so that people could see something else than the machine reads. Delete it, or write it like \\u{202e} in a text that needs it."
        ),
        entry(
            "S004", zh: "引号之外只用规则语言自己的字符。全角标点要换成半角；分号、@ 等没有用处。",
            en:
                "outside of quotation marks only the characters of the rule language are used. Full-width punctuation has to be plain; there is no use for semicolons, @ and the like.",
            wrong: "region 郑州市；", right: "region 郑州市", in: .document),
        entry(
            "S005", zh: "文本以双引号开始，在同一行内以双引号结束。", en: "a text begins with a quotation mark and ends with one on the same line.",
            wrong: "title \"优化营商环境工作方案", right: "title \"优化营商环境工作方案\"", in: .document),
        entry(
            "S006", zh: "文本中反斜杠之后只可写 \"、\\、n、t 或 u{…}。", en: "in a text a backslash stands before \", \\, n, t or u{…} only.",
            wrong: "note \"附件\\目录\"", right: "note \"附件\\\\目录\"", in: .document),
        entry(
            "S007", zh: "\\u{…} 中是一个字符的编码，1 至 8 位十六进制数，最大 10ffff，不含 d800 至 dfff。",
            en: "\\u{…} holds the number of a character in 1 to 8 hexadecimal digits, at most 10ffff and not d800 to dfff.",
            wrong: "note \"\\u{110000}\"", right: "note \"\\u{4e2d}\"", in: .document),
        entry(
            "S008", zh: "排版只应改变空白、换行和可有可无的逗号。工具发现排版后的文件会说别的话，因此没有改动文件。这是工具的错误，请连同文件一起报告。",
            en:
                "formatting may change blanks, line breaks and needless commas only. The tool found that the formatted file would say something else, and left it as it is. This is a mistake of the tool; please report it with the file."
        ),
        entry(
            "S009", zh: "一个文件最多列出 200 处错误。先改正已列出的，再运行一次。",
            en: "of one file at most 200 errors are listed. Mend those first and run again."),
    ]
}
