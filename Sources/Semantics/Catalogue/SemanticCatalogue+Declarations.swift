extension SemanticCatalogue {
    /// What is wrong with declarations.
    static let declarations: [Entry] = [
        entry(
            "C011", zh: "施行期间的末日早于首日。",
            en: "The last day in force lies before the first.",
            wrong: "in force from 2022-01-01 until 2021-12-31", right: "in force from 2021-01-01 until 2021-12-31"),
        entry(
            "C012", zh: "“key”是报告中称呼一条记录或一个元素所用的字段，每层只能有一个。",
            en: "A \"key\" names the record or the element in reports, so one level has one.",
            wrong: "id \"编号\" text key\nname \"名称\" text key", right: "id \"编号\" text key\nname \"名称\" text"),
        entry(
            "C013", zh: "一组字段或列表不能作“key”。",
            en: "A group or a list cannot be the \"key\".",
            wrong: "buyer \"采购人\" group { … } key", right: "id \"编号\" text key"),
        entry(
            "C014", zh: "“event”空白已表示尚未发生，不能再表示没有。",
            en: "A blank \"event\" means that it has not happened yet, so it cannot also mean that there is none.",
            wrong: "agreedOn \"约定日\" event optional", right: "agreedOn \"约定日\" date optional"),
    ]
}
