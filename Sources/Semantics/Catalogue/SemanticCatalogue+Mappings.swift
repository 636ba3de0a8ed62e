extension SemanticCatalogue {
    /// What is wrong with mappings.
    static let mappings: [Entry] = [
        entry(
            "C065", zh: "映射把值放进记录的字段：一个值放进一个字段，列表由逐一取得的元素填写，一组字段要写明其中哪一个。",
            en:
                "A mapping puts values into the fields of a record: one value into one field, elements that are gone through into a list, and of a group it names the field.",
            wrong: "bonds.bidder from release.bids.name", right: "bonds for each b in release.bids { bidder from b.name }"),
        entry(
            "C066", zh: "来源从一个变量开始，或从引号中的键名、列名开始；input 是整个输入。",
            en: "A source begins with a variable, or with a key or header in quotation marks; input is the input as a whole.",
            wrong: "id from ocid", right: "id from \"ocid\""),
        entry(
            "C067", zh: "“as”把代码换成字段的词：文本、选项、地区，或者 yes、no。",
            en: "\"as\" puts codes into the words of the field: a text, a choice, a region, or yes and no.",
            wrong: "budget from x.size as { \"big\" is \"100万元\" }", right: "method from x.kind as { \"open\" is \"公开招标\" }"),
        entry(
            "C068", zh: "映射的条件只看输入中写着什么：等于一段文字、几段之一、是或否、另一处的内容，有没有，含不含。",
            en:
                "A condition of a mapping looks only at what stands in the input: whether it is a text, one of several, yes or no, or what stands elsewhere, whether there is anything, and what a list contains.",
            wrong: "… where a.amount is at least 5", right: "… where a.status is \"active\""),
        entry(
            "C069", zh: "没有“told by”的映射由人用 --mapping 指定，只给列取别的名称；要改变形状或换词，须写明凭什么认出这种输入。",
            en:
                "A mapping without \"told by\" is named by a person with --mapping and gives columns further names; what changes form or words has to say how such input is recognised.",
            wrong: "mapping m \"…\" to tender {\n  for each r in \"releases\"\n  …\n}",
            right: "mapping m \"…\" to tender {\n  told by \"releases\"\n  for each r in \"releases\"\n  …\n}"),
        entry(
            "C070", zh: "“in”写明金额的币种，其他字段没有币种。", en: "\"in\" names the currency of an amount; other fields have none.",
            wrong: "name from x.title in x.currency", right: "budget from x.amount in x.currency"),
        entry(
            "C071", zh: "--mapping 的文件只说列和字段怎样对应；规则、记录种类等放在 --rules 的文件里。",
            en:
                "The file of --mapping says which column is which field; rules, kinds of record and the rest belong into a file of --rules.",
            wrong: "rule r \"…\" for tender { … }", right: "mapping m \"我的台账\" to tender { id from \"项目编码\" }"),
    ]
}
