extension SemanticCatalogue {
    /// What is most likely wrong.
    static let lint: [Entry] = [
        entry(
            "L001", zh: "每条规则都应说明依据哪份文件的哪一处。",
            en: "Every rule should cite the clause it encodes.",
            wrong: "rule r \"…\" for tender { must urgent }", right: "rule r \"…\" for tender { cite doc item 1 \"原文\"  must urgent }"),
        entry(
            "L002", zh: "例子说明规则如何判断，并由“guiju test”检验；每条规则都应有。",
            en: "Examples show how a rule judges, and \"guiju test\" checks them; every rule should have some.",
            wrong: "rule r \"…\" for tender { … must urgent }", right: "example pass \"…\" { urgent yes }"),
        entry(
            "L003", zh: "要求应有合规和不合规两面的例子；只由人判断的规则应有应得“review”的例子。",
            en:
                "A duty should have an example that keeps it and one that breaks it; a rule that only a person can judge, one whose verdict is review.",
            wrong: "example pass \"…\" { urgent yes }", right: "example pass \"…\" { urgent yes }\nexample fail \"…\" { urgent no }"),
        entry(
            "L004", zh: "首要依据应引原文，以便与规则对照。",
            en: "The principal citation should quote the clause, so that the rule can be compared with it.",
            wrong: "cite doc item 1", right: "cite doc item 1 \"原文\""),
        entry(
            "L005", zh: "引文在该文件的原文中找不到。除空白和只标页码的行外须逐字相同；按印发的文号在原文中找到该文件。",
            en:
                "The quotation is not in the text of its document. It must be the source's own words, blanks and lines that only number a page aside; the text is known by the printed number in it.",
            wrong: "cite doc item 1 \"20日内\"", right: "cite doc item 1 \"二十日内\""),
        entry(
            "L006", zh: "所给的原文中没有这份文件的文号，所以没有核对它的引文。",
            en: "None of the given texts holds the document's number, so its quotations were not checked.",
            wrong: "guiju lint", right: "guiju lint --sources 原文目录"),
        entry(
            "L007", zh: "条件不可能成立，规则或其一部分永远不起作用。",
            en: "The condition can never hold, so the rule or a part of it never works.",
            wrong: "when budget is more than 5元 and budget is less than 3元", right: "when budget is more than 3元 and budget is less than 5元"
        ),
        entry(
            "L008", zh: "条件总是成立，写了等于没写；作为要求则永远不会违反。",
            en: "The condition always holds: it says nothing, and as a duty it can never be broken.",
            wrong: "when bidders is at least 0 家", right: "when bidders is at least 1 家"),
        entry(
            "L009", zh: "两条规则对同一记录的同一事项要求不同，而地区、时间和条件有重叠。两条都会判断，不会自动取舍。来源确实不一致的，在“note”中写出另一规则的名称，就只作提示。对多条记录的规则，须所取的记录、分组和地区相同才是同一事项。",
            en:
                "Two rules set different limits on one subject of one record, and their regions, times and conditions overlap. Both are checked; neither is preferred silently. Where the sources do disagree, a \"note\" that names the other rule makes it a mere note. Rules over many records speak of one subject only if their records, groups and region are the same.",
            wrong: "rule a … within 5 days after noticeOn\nrule b … within 3 days after noticeOn",
            right: "rule a … { in force until 2022-12-31 … }\nrule b … { in force from 2023-01-01 … }"),
        entry(
            "L010", zh: "要求比它所依附的法定限度更宽：守住要求仍可能违法。只在任何日历下都更宽时才报告。",
            en:
                "The limit is weaker than the law's on which it stands: whoever keeps it may still break the law. It is reported only if that is so under every calendar.",
            wrong: "must x be within 40 days after y\nstatutory within 30 days after y citing law article 1",
            right: "must x be within 20 days after y\nstatutory within 30 days after y citing law article 1"),
        entry(
            "L011", zh: "没有规则用到这个字段。",
            en: "No rule reads the field.",
            wrong: "record tender \"…\" { …  colour \"颜色\" text }", right: "record tender \"…\" { … }"),
        entry(
            "L012", zh: "没有规则或目标表检查这种记录。",
            en: "No rule or table looks at the kind of record.",
            wrong: "record invoice \"发票\" { … }", right: "rule r \"…\" for invoice { … }"),
        entry(
            "L013", zh: "没有规则或计算方法引用这份文件，也没有文件取代它。",
            en: "No rule or counting profile cites the document, and none replaces it.",
            wrong: "document doc-2 \"…\" { }", right: "cite doc-2 item 1 \"原文\""),
        entry(
            "L014", zh: "没有文件或规则采用这种期间计算方法。",
            en: "No document or rule counts by the profile.",
            wrong: "counting working \"…\" { … }", right: "document d \"…\" { counts by working }"),
        entry(
            "L015", zh: "变量没有用到：或是多余，或是写错了该用它的地方。",
            en: "Nothing reads the variable: it is needless, or another name stands where it was meant.",
            wrong: "let limit = 5万元\nmust budget be at most 6万元", right: "let limit = 5万元\nmust budget be at most limit"),
        entry(
            "L016", zh: "用到这个字段的规则都得不出结论：其条件永不成立。",
            en: "The rules that read the field can give no verdict: their conditions never hold.",
            wrong: "when urgent and urgent is no\nmust budget be at least 5万元",
            right: "when urgent\nmust budget be at least 5万元"),
    ]
}
