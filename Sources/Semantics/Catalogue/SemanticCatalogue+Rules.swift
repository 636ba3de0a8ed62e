extension SemanticCatalogue {
    /// What is wrong with rules, examples and tables.
    static let rules: [Entry] = [
        entry(
            "C034", zh: "规则须有一项要求，或有一个留给人判断的问题。",
            en: "A rule needs a duty, or a question for a person.",
            wrong: "rule r \"…\" for tender { when urgent }", right: "rule r \"…\" for tender { when urgent  must openedOn be given }"),
        entry(
            "C035", zh: "一条规则只有一项要求，这样每个结论只对应一项。",
            en: "A rule has one duty, so that every finding is about one thing.",
            wrong: "must a\nshould b", right: "rule one-thing \"…\" … { must a }\nrule another \"…\" … { should b }"),
        entry(
            "C036", zh: "“statutory”给出同一事项的法定限度，所以要求须只对一个对象说一件事。",
            en: "\"statutory\" gives the law's limit on the same subject, so the duty must say one thing of one subject.",
            wrong: "must a and b is at most 5\nstatutory at most 9 citing law article 1",
            right: "must b be at most 5\nstatutory at most 9 citing law article 1"),
        entry(
            "C037", zh: "有施行期间的规则须知道按哪个日期判断适用哪一版：要求所起算的事件，或“judged by”，或记录的“dated by”。",
            en:
                "A rule that is in force for a time needs a date to judge it by: the event that its duty counts from, else \"judged by\", else the record's \"dated by\".",
            wrong: "in force from 2021-07-01\nmust urgent", right: "in force from 2021-07-01\njudged by noticeOn\nmust urgent"),
        entry(
            "C038", zh: "没有期限的要求无可中止。",
            en: "A duty without a period has nothing that could pause.",
            wrong: "must urgent\npauses from a to b", right: "must openedOn be within 20 days after noticeOn\npauses from a to b"),
        entry(
            "C039", zh: "延长的单位须与要求的期限相同，否则无法相加。",
            en: "A longer period must be in the unit of the duty's period, or they could not be added.",
            wrong: "must x be within 20 days after y\nextends by 1 month when z",
            right: "must x be within 20 days after y\nextends by 30 days when z"),
        entry(
            "C040", zh: "由字段说明谁应履行时，须用文字或地区字段。",
            en: "A field that names who must act is one of text or a region.",
            wrong: "obliges buyer", right: "obliges buyer.name"),
        entry(
            "C041", zh: "例子的截至日期须写到日。",
            en: "The as-of date of an example is a day.",
            wrong: "as of 2021-07", right: "as of 2021-07-31"),
        entry(
            "C042", zh: "例子或目标表中的值不合字段的类型。",
            en: "A value in an example or a table is not of its field's type.",
            wrong: "{ noticeOn \"7月1日\" }", right: "{ noticeOn 2021-07-01 }"),
        entry(
            "C043", zh: "目标表的每一行须与列数相同。", en: "Every row of a table has one cell a column.",
            wrong: "columns a, b\nrow r \"…\" { values 1 }", right: "columns a, b\nrow r \"…\" { values 1, 2 }"),
        entry(
            "C044", zh: "目标表没有一行，就没有一条规则。", en: "A table without a row stands for no rule.",
            wrong: "targets t \"…\" for r { columns a  … }", right: "targets t \"…\" for r { columns a  …  row x \"…\" { values 1 } }"),
        entry(
            "C045", zh: "列名不能重复，也不能与记录的字段同名。", en: "A column has a name of its own, which is no field's.",
            wrong: "columns value, value", right: "columns year, target"),
        entry(
            "C046", zh: "对多条记录的规则，例子是多条记录。", en: "An example of a rule over records is several records.",
            wrong: "example pass \"…\" { amount 1元 }", right: "example pass \"…\" { records [{ amount 1元 } { amount 2元 }] }"),
        entry(
            "C047", zh: "对多条记录的义务只能说由各记录得出的数量。", en: "A duty over records speaks of what is made from all of them.",
            wrong: "must amount be at most 5元", right: "must sum of amount be at most 5元"),
        entry(
            "C048", zh: "合计只能用在义务中，不能用在单条记录的条件里。",
            en: "What is made from all records is used in the duty, not in a condition on one record.",
            wrong: "when count is at least 3", right: "must count be at least 3"),
        entry(
            "C049", zh: "对多条记录的规则逐条看记录，不再逐项看记录中的列表。", en: "A rule over records looks at records, not at the elements of a list in each.",
            wrong: "for each bond in bonds", right: "must sum of (sum of b.amount for b in bonds) be at most 5万元"),
        entry(
            "C050", zh: "“must not a and b”可以有两种读法，须用括号说明否定到哪里为止。",
            en: "\"must not a and b\" can be read in two ways; brackets say how far the denial reaches.",
            wrong: "must not late and missing", right: "must not (late and missing)"),
        entry(
            "C051", zh: "每一档与所数的数量须同类、同单位。",
            en: "A step and the quantity that it is counted in must be of one type and unit.",
            wrong: "full steps of 1000 in (budget - 10亿元)", right: "full steps of 1000万元 in (budget - 10亿元)"),
        entry(
            "C052", zh: "每一档须大于零，否则数不出有几档。",
            en: "A step must be more than zero, or there is no telling how many there are.",
            wrong: "full steps of 0元 in budget", right: "full steps of 1000万元 in budget"),
        entry(
            "C053", zh: "由记录说明的期限，须是以日、工作日、月、年、小时等时间单位声明的数，或它的百分之几。",
            en: "A period that the record tells is a number declared in a unit of time, 日, 工作日, 月, 年 or 小时, or a percentage of one.",
            wrong: "closedOn is within budget after filedOn", right: "closedOn is within 50% of trialLimit after filedOn"),
        entry(
            "C054", zh: "名称、标题、责任主体、说明、问题、引文等供人阅读的文字不能为空。",
            en: "A text for people, such as a title, an obligor, a note, a question or a quotation, must say something.",
            wrong: "obliges \"\"", right: "obliges \"市财政局\""),
        entry(
            "C061", zh: "“unchecked”须写明是哪些要求，以及为什么没有案卷能判断。",
            en: "\"unchecked\" says which requirements it is about, and why no record can decide them.",
            wrong: "unchecked doc item 1 \"原文\" { requirement \"000-1-a\" }",
            right: "unchecked doc item 1 \"原文\" {\n  requirement \"000-1-a\"\n  because \"没有衡量标准\"\n}"),
        entry(
            "C062", zh: "一项要求或有规则，或声明为不检查，不能两者都是；只检查其一部分的，在规则的“note”中说明其余。",
            en:
                "A requirement has rules, or is declared unchecked, and not both. Of one that rules check in part, a \"note\" of the rule says what is left.",
            wrong: "rule r \"…\" … { requirement \"000-1-a\" … }\nunchecked … { requirement \"000-1-a\" … }",
            right: "rule r \"…\" … { requirement \"000-1-a\"  note \"…\" … }"),
        entry(
            "C063", zh: "一项要求只声明一次为不检查，这样只有一条理由。",
            en: "A requirement is declared unchecked once, so that there is one reason.",
            wrong: "requirement \"000-1-a\", \"000-1-a\"", right: "requirement \"000-1-a\""),
        entry(
            "C064", zh: "统一社会信用代码有 18 位，最后一位由前 17 位算出（GB 32100—2015）。例子里也要写对。",
            en:
                "A unified social credit code has 18 characters, the last of which is computed from the others (GB 32100—2015). An example needs a right one too.",
            wrong: "{ supplier \"91350100M000100Y34\" }", right: "{ supplier \"91350100M000100Y43\" }"),
    ]
}
