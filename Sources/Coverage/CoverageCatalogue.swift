public import Values

/// What `explain` tells of the codes about inventories.
public enum CoverageCatalogue {
    /// The explanations in the order of their codes.
    public static let entries: [(code: String, text: Localized)] = [
        entry(
            "V001", zh: "清单的每一行须有 id、document（没有文号时用 title）、kind、checkable、clause、quote；note 可以不写。",
            en:
                "A line of an inventory states id, document (or title, where a document has no number), kind, checkable, clause and quote; note may lack."
        ),
        entry("V002", zh: "两项要求用了同一编号，规则写了它就不知道指哪一项。", en: "Two requirements share an id, and a rule that names it could mean either."),
        entry(
            "V003", zh: "文件里没有一项要求，所以没有可以比较的。", en: "The file lists no requirement, so there is nothing to compare the rules with."),
        entry(
            "V004", zh: "规则或“unchecked”写了清单里没有的编号：写错了，或者给的清单不全。",
            en:
                "A rule, or an \"unchecked\" declaration, names an id that the inventory lacks: it is misspelt, or the inventory is not whole."
        ),
    ]

    /// Makes an entry.
    private static func entry(_ code: String, zh: String, en: String) -> (code: String, text: Localized) {
        (code, Localized(zh: zh, en: en))
    }
}
