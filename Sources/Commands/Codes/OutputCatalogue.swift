import Values

/// What `explain` tells of the codes of files of reports and of baselines.
enum OutputCatalogue {
    /// The explanations in the order of their codes.
    static let entries: [(code: String, text: Localized)] = [
        entry(
            "U080", zh: "--output 的值是格式、等号和文件，例如 --output junit=guiju.xml；可多次给出。",
            en: "The value of --output is a format, an equals sign and a file, as --output junit=guiju.xml; it may be given several times."),
        entry("U081", zh: "每份报告写入自己的文件。", en: "Each report has a file of its own."),
        entry("U082", zh: "标准输出上的报告由 --format 决定，只有一份。", en: "The one report on standard output is chosen by --format."),
        entry(
            "U083", zh: "基线由 guiju baseline 写成，每行一项结论。看不懂的基线不知道会隐去什么，所以不继续检查。",
            en:
                "A baseline is written by guiju baseline, a line a finding. With one that is not understood nobody would know what it hides, so "
                + "nothing is checked."),
        entry(
            "U084", zh: "有输入读不出来，或什么都没有检查时，基线会不完整，所以不写。",
            en: "When input cannot be read, or nothing was checked, a baseline would be incomplete; so none is written."),
    ]

    /// Makes an entry.
    private static func entry(_ code: String, zh: String, en: String) -> (code: String, text: Localized) {
        (code, Localized(zh: zh, en: en))
    }
}
