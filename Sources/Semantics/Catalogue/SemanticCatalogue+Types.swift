extension SemanticCatalogue {
    /// What is wrong with types, units and calculations.
    static let types: [Entry] = [
        entry(
            "C015", zh: "期限、先后、间隔、年份、分组、版本日期和中止期间都须用日期。",
            en: "Periods, before and after, time between, years, groups by year, dates of versions and pauses need dates.",
            wrong: "must budget be within 5 days after noticeOn", right: "must signedOn be within 5 days after noticeOn"),
        entry(
            "C016", zh: "“when”“unless”“where”和要求须是能判断真假的条件。是非字段单独就是条件，其他字段须说明与什么比较。",
            en:
                "\"when\", \"unless\", \"where\" and duties need a condition. A yes-or-no field is one by itself; any other must be compared with something.",
            wrong: "when budget", right: "when budget is at least 5万元"),
        entry(
            "C017", zh: "求和、平均、取负只能用于数量。",
            en: "Only quantities can be summed, averaged or negated.",
            wrong: "sum of b.refundedOn for b in bonds", right: "sum of b.amount for b in bonds"),
        entry(
            "C018", zh: "“contains”“starts with”两边须为文字。",
            en: "\"contains\" and \"starts with\" take text on both sides.",
            wrong: "budget contains \"5\"", right: "name contains \"公司\""),
        entry(
            "C019", zh: "“for each”、量词和汇总须用于列表。",
            en: "\"for each\", quantifiers and aggregates go through a list.",
            wrong: "for each b in buyer", right: "for each b in bonds"),
        entry(
            "C020", zh: "“in”说明一个地区在另一地区之内。列举几个值用“one of”。",
            en: "\"in\" says that a region lies within another. Use \"one of\" to list values.",
            wrong: "method is in 公开招标", right: "method is one of \"公开招标\", \"询价\""),
        entry(
            "C021", zh: "“given”问一个字段有没有值，只能用于字段。",
            en: "\"given\" asks whether a field has a value, so it stands on a field.",
            wrong: "(budget * 2) is given", right: "budget is given"),
        entry(
            "C022", zh: "两种不同的事物不能比较，例如日期与数、金额与面积、比例与数。",
            en: "Things of different types cannot be compared: dates with numbers, money with areas, shares with numbers.",
            wrong: "budget / total is at most 5%", right: "budget as a share of total is at most 5%"),
        entry(
            "C023", zh: "文字、地区、是非没有大小。",
            en: "Text, regions and truths have no order.",
            wrong: "method is more than \"询价\"", right: "method is \"询价\""),
        entry(
            "C024", zh: "一组字段或列表不能整个与别的比较，须写明其中的字段。",
            en: "A group or a list cannot be compared as a whole; name one of its fields.",
            wrong: "buyer is \"市图书馆\"", right: "buyer.name is \"市图书馆\""),
        entry(
            "C025", zh: "数只能在同一单位下比较。“万”“百万”“千万”“亿”可加在单位前；没有单位的字段只能与不带单位的数比较。",
            en:
                "Numbers are compared only in one unit. 万, 百万, 千万 and 亿 may stand before it; a field without a unit is compared with plain numbers only.",
            wrong: "area is at least 5 亩", right: "area is at least 3333 平方米"),
        entry(
            "C026", zh: "金额必须带单位，比例必须带百分号，以免弄错数量级。例子中的金额可不带单位，即为元。",
            en:
                "An amount of money needs its unit and a share its percent sign, lest orders of magnitude be mistaken. In the facts of examples a bare amount is yuan.",
            wrong: "rate is at most 0.5", right: "rate is at most 50%"),
        entry(
            "C027", zh: "选择字段只能取声明过的词。",
            en: "A choice takes only the words it was declared with.",
            wrong: "method is \"公开找标\"", right: "method is \"公开招标\""),
        entry(
            "C028", zh: "文字须加引号；不加引号的是字段、变量，或与地区比较时的地区名。",
            en: "Text stands in quotation marks; without them a word is a field, a variable or, beside a region, a region.",
            wrong: "method is 公开招标", right: "method is \"公开招标\""),
        entry(
            "C029", zh: "两种类型之间没有这种运算。日期不能加减。",
            en: "There is no such operation between the two types. Dates cannot be added or subtracted.",
            wrong: "openedOn - noticeOn is at most 5", right: "days from noticeOn to openedOn is at most 5 日"),
        entry(
            "C030", zh: "求比例的部分与整体须同类、同单位。",
            en: "The part and the whole of a share must be of one type and unit.",
            wrong: "budget as a share of area", right: "budget as a share of total"),
        entry(
            "C031", zh: "除数写成了零。",
            en: "The divisor was written as zero.",
            wrong: "budget / 0", right: "budget / 2"),
        entry(
            "C032", zh: "数的位数过多，无法精确表示。",
            en: "The number has more digits than can be kept exactly.",
            wrong: "rate is at most 0.00000000000000000000000000000000000001%", right: "rate is at most 0.01%"),
        entry(
            "C033", zh: "不写列表的汇总是对一次运行的全部记录而言，只能用在“over”规则中。",
            en: "An aggregate without a list is one of all records of a run, so it stands only in a rule \"over\" records.",
            wrong: "must count be at least 1", right: "must (count of b in bonds) be at least 1"),
    ]
}
