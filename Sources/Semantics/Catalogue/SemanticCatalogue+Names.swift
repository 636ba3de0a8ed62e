extension SemanticCatalogue {
    /// What is wrong with names.
    static let names: [Entry] = [
        entry(
            "C001", zh: "同一名称声明了两次：文件、记录、计算方法、规则（含目标表的行）各自不得重名，同一层字段的名称、标签和别名不得相同，地区名和别名不得相同。改名，或删去一个。",
            en:
                "A name is declared twice. Documents, records, counting profiles and rules (with the rows of tables) each have names of their own; fields of one level share no name, label or alias, and no two regions share one. Rename one of them or remove it.",
            wrong: "budget \"预算\" money\nprice \"预算\" money", right: "budget \"预算\" money\nprice \"成交价\" money"),
        entry(
            "C002", zh: "引用的文件没有声明。文件在任何一个规则文件中声明均可。",
            en: "The document that is cited or replaced is declared nowhere. It may be declared in any rule file, before or after its use.",
            wrong: "cite zz-2023 item 1", right: "document zz-2023 \"郑政文〔2023〕62号\" { }\ncite zz-2023 item 1"),
        entry(
            "C003", zh: "地区不在地区树中。用全名或已声明的别名，或把它加进地区树。",
            en: "The region is not in the tree of regions. Use its name or a declared alias, or add it to the tree.",
            wrong: "region 金水", right: "region 金水区"),
        entry(
            "C004", zh: "期间计算方法没有声明。",
            en: "The counting profile is declared nowhere. \"civil-code\" is always there.",
            wrong: "counts by working", right: "counting working \"工作日\" { days are working days }\ncounts by working"),
        entry(
            "C005", zh: "规则或目标表所检查的记录没有声明。",
            en: "The kind of record that a rule or a table looks at is declared nowhere.",
            wrong: "rule r \"…\" for tendr { … }", right: "rule r \"…\" for tender { … }"),
        entry(
            "C006", zh: "记录、组或列表没有这个字段，此处也没有同名的变量。规则中用字段名，不用中文标签；组内的字段写全路径。",
            en:
                "The record, group or list has no such field, and no variable above has that name. Rules use a field's name, not its label; a field within a group is reached by its path.",
            wrong: "when level is \"市级\"", right: "when buyer.level is \"市级\""),
        entry(
            "C007", zh: "“.”之后取字段，前面须是一组字段或列表的一个元素。列表须先逐一取得元素。",
            en: "A dot reaches into a group, or into one element of a list. The elements of a list must be gone through first.",
            wrong: "must bonds.amount be at most 5万元", right: "for each bond in bonds\nmust bond.amount be at most 5万元"),
        entry(
            "C008", zh: "变量只在命名它的那一行之后可用。",
            en: "A variable can be used only below the line that names it.",
            wrong: "when bond.late\nfor each bond in bonds", right: "for each bond in bonds\nwhen bond.late"),
        entry(
            "C009", zh: "变量与字段或另一变量同名，读者会弄错所指。换一个名称。",
            en:
                "A variable has the name of a field or of another variable in reach, and readers would mistake one for the other. Choose another name.",
            wrong: "let budget = 5万元", right: "let limit = 5万元"),
        entry(
            "C010", zh: "只能写一次的一项写了两次。",
            en: "Something that may stand once stands twice.",
            wrong: "region 郑州市\nregion 安阳市", right: "region 郑州市"),
    ]
}
