extension SyntaxCatalogue {
    /// How words are put together.
    static let structure: [Entry] = [
        entry(
            "S020", zh: "语法在此处要的是别的东西；消息说明要的是什么，并在有相近的词时给出。语言的说明列出全部语法。",
            en:
                "the grammar wants something else here; the message says what, and the nearest word if there is one. The page on the language has the whole grammar.",
            wrong: "cite gpl-2014 artcle 46", right: "cite gpl-2014 article 46", in: .rule),
        entry(
            "S021", zh: "前一项已经完整，此处却还有东西。一行写一项；两个条件之间写 and 或 or。",
            en: "the item before is complete, and yet there is more. Write one item a line, and and or or between two conditions.",
            wrong: "must signed published", right: "must signed and published", in: .rule),
        entry(
            "S022", zh: "花括号打开后没有关闭。消息指出打开之处；缺的“}”应在下一项或下一声明之前。",
            en:
                "a brace was opened and not closed. The message shows where it was opened; the missing } belongs before the next item or declaration.",
            wrong: "regions 郑州市 {\n  金水区", right: "regions 郑州市 {\n  金水区\n}", in: .file),
        entry(
            "S023", zh: "这个右花括号没有对应的左花括号，多半是前面多关闭了一次。",
            en: "this closing brace closes nothing; most likely something before was closed once too often.",
            wrong: "regions 郑州市 { 金水区 }\n}", right: "regions 郑州市 { 金水区 }", in: .file),
        entry(
            "S024", zh: "圆括号打开后没有关闭。", en: "a bracket was opened and not closed.",
            wrong: "when (urgent or small and electronic", right: "when (urgent or small) and electronic", in: .rule),
        entry(
            "S025", zh: "花括号、方括号、圆括号最多嵌套 200 层。", en: "braces, square and round brackets nest at most 200 deep."),
        entry(
            "S026", zh: "一项中最多 500 个运算（and、or、not、比较、加减乘除、of 等）。用 let 给一部分取名，或分成几条规则。",
            en:
                "one item has at most 500 operators (and, or, not, comparisons, sums, of and the like). Name a part with let, or make several rules."
        ),
        entry(
            "S027", zh: "同一件事写了两次。", en: "the same thing is said twice.",
            wrong: "id \"项目编号\" text key key", right: "id \"项目编号\" text key", in: .record),
    ]
}
