extension SyntaxCatalogue {
    /// Words and values.
    static let words: [Entry] = [
        entry(
            "S010", zh: "日历上没有这一天或这一时刻。", en: "no calendar has this day, or no clock this time.",
            wrong: "issued 2023-02-30", right: "issued 2023-02-28", in: .document),
        entry(
            "S011", zh: "日期写作 2021-07、2021-07-01 或 2021-07-01T09:30，月、日、时、分各两位。",
            en: "dates are written 2021-07, 2021-07-01 or 2021-07-01T09:30, with two digits for month, day, hour and minute.",
            wrong: "issued 2021-7-1", right: "issued 2021-07-01", in: .document),
        entry(
            "S012", zh: "数字须能精确保存，因此有效数字最多 30 位，小数最多 38 位。",
            en: "numbers are kept exactly, so that they have at most 30 significant digits and 38 places after the point.",
            wrong: "must amount be at most 1234567890123456789012345678901", right: "must amount be at most 123456789012345678901234567890",
            in: .rule),
        entry(
            "S013", zh: "条款编号、期间、天数是整数。小时以下的期间用 minutes。",
            en: "numbers of places, periods and days are whole. A part of an hour is said in minutes.",
            wrong: "must repliedOn be within 1.5 hours after askedOn", right: "must repliedOn be within 90 minutes after askedOn", in: .rule
        ),
        entry(
            "S014", zh: "保留字不能作字段、变量、规则、文件的名称。语言的说明列出全部保留字；换一个名称，或加一个字。",
            en: "reserved words cannot name fields, variables, rules or documents. The page on the language lists them; take another name.",
            wrong: "let share = 50%", right: "let reservedShare = 50%", in: .rule),
        entry(
            "S015", zh: "标题、名称、引文等文本写在双引号中。", en: "titles, labels, quotations and other texts stand in quotation marks.",
            wrong: "title 优化营商环境工作方案", right: "title \"优化营商环境工作方案\"", in: .document),
        entry(
            "S016", zh: "是写作 yes，否写作 no。", en: "truth is written yes, its opposite no.", wrong: "when paid is true",
            right: "when paid is yes", in: .rule),
        entry(
            "S017", zh: "比较和逻辑用词语写：is at least（>=）、is at most（<=）、is more than（>）、is less than（<）、is（==）、is not（!=）、and、or、not。",
            en:
                "comparison and logic are written in words: is at least (>=), is at most (<=), is more than (>), is less than (<), is (==), is not (!=), and, or, not.",
            wrong: "when amount >= 5万元", right: "when amount is at least 5万元", in: .rule),
        entry(
            "S018", zh: "比较只有四种说法：at least 以上、at most 以下（含本数），more than 超过、less than 不满（不含本数）；相等只写 is。",
            en:
                "there are four words of comparison: at least and at most, which include the number, more than and less than, which do not. Equality is just is.",
            wrong: "when amount is greater than 5万元", right: "when amount is more than 5万元", in: .rule),
        entry(
            "S019", zh: "主语和比较之间写 is、are 或 be。", en: "is, are or be stands between a subject and what is said of it.",
            wrong: "must signedOn within 2 working days after awardOn", right: "must signedOn be within 2 working days after awardOn",
            in: .rule),
    ]
}
