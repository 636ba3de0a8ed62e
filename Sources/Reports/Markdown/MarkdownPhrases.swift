internal import Findings
internal import Values

/// The words of a report in Markdown.
enum MarkdownPhrases {
    /// What stands above everything: how the run ended.
    static func heading(_ closing: Closing) -> Localized {
        switch closing.exit {
        case 0: Localized(zh: "规矩：没有不合规", en: "guiju: nothing failed")
        case 1: Localized(zh: "规矩：有不合规", en: "guiju: duties are broken")
        case 2: Localized(zh: "规矩：有待定或未达到的目标", en: "guiju: something is open, or a target was missed")
        default: Localized(zh: "规矩：没有检查完", en: "guiju: not everything was checked")
        }
    }

    /// The columns of the tables.
    static let columns = [
        Localized(zh: "记录", en: "record"), Localized(zh: "规则", en: "rule"), Localized(zh: "说明", en: "what is said"),
        Localized(zh: "依据", en: "clause"), Localized(zh: "位置", en: "place"),
    ]

    /// Above what could not be read.
    static let errors = Localized(zh: "读不出来的输入", en: "Input that could not be read")
    /// Above what deserves a look in the input.
    static let warnings = Localized(zh: "输入中的警告", en: "Warnings about the input")
    /// Above waivers that excused nothing.
    static let waivers = Localized(zh: "豁免", en: "Waivers")
    /// Above what came of the comparison with a baseline.
    static let baseline = Localized(zh: "基线", en: "Baseline")
}
