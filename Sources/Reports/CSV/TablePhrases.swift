internal import Syntax
internal import Values

/// The words of the table of findings.
enum TablePhrases {
    /// What stands above the columns; of a table that says what was found and what to do, three more.
    static func headers(isTold: Bool) -> [Localized] {
        isTold ? subject + [said, repair] + source + [cell] : subject + source
    }

    /// The columns about what was found, and about whom.
    private static let subject = [
        Localized(zh: "结论", en: "verdict"), Localized(zh: "约束力", en: "modality"), Localized(zh: "规则", en: "rule"),
        Localized(zh: "标题", en: "title"), Localized(zh: "记录种类", en: "kind"), Localized(zh: "记录", en: "record"),
        Localized(zh: "其中", en: "element"), Localized(zh: "责任主体", en: "obligor"),
    ]
    /// The columns about the clause and the place.
    private static let source = [
        Localized(zh: "文号", en: "document"), Localized(zh: "条款", en: "clause"), Localized(zh: "文件", en: "file"),
        Localized(zh: "行", en: "line"),
    ]
    /// The column of what is said.
    private static let said = Localized(zh: "说明", en: "what is said")
    /// The column of what to do.
    private static let repair = Localized(zh: "怎么办", en: "what to do")
    /// The column of the cell of a spreadsheet in which to look.
    private static let cell = Localized(zh: "单元格", en: "cell")

    /// A row of what could not be read.
    static let unreadable = Localized(zh: "读不出来", en: "unreadable")
    /// A row of what deserves a look in the input.
    static let warning = Localized(zh: "警告", en: "warning")
    /// A row of a waiver that has expired.
    static let expiredWaiver = Localized(zh: "豁免已到期", en: "waiver expired")
    /// A row of a waiver that excused nothing.
    static let unusedWaiver = Localized(zh: "豁免没有用到", en: "waiver unused")
    /// A row of what is gone from the baseline.
    static let gone = Localized(zh: "基线中已不再出现", en: "gone from the baseline")
    /// A row of what the baseline knew.
    static let baseline = Localized(zh: "基线", en: "baseline")

    /// How binding a duty is.
    static func modality(_ modality: Modality) -> Localized {
        switch modality {
        case .must: Localized(zh: "应当", en: "must")
        case .should: Localized(zh: "力争", en: "should")
        case .encouraged: Localized(zh: "鼓励", en: "encouraged")
        }
    }
}
