internal import Syntax
internal import Values

/// The words of the table of findings.
enum TablePhrases {
    /// What stands above the columns.
    static let headers = [
        Localized(zh: "结论", en: "verdict"), Localized(zh: "约束力", en: "modality"), Localized(zh: "规则", en: "rule"),
        Localized(zh: "标题", en: "title"), Localized(zh: "记录种类", en: "kind"), Localized(zh: "记录", en: "record"),
        Localized(zh: "其中", en: "element"), Localized(zh: "责任主体", en: "obligor"), Localized(zh: "文号", en: "document"),
        Localized(zh: "条款", en: "clause"), Localized(zh: "文件", en: "file"), Localized(zh: "行", en: "line"),
    ]

    /// How binding a duty is.
    static func modality(_ modality: Modality) -> Localized {
        switch modality {
        case .must: Localized(zh: "应当", en: "must")
        case .should: Localized(zh: "力争", en: "should")
        case .encouraged: Localized(zh: "鼓励", en: "encouraged")
        }
    }
}
