import Values

extension CommandPage {
    /// `guiju baseline`.
    static let baseline = CommandPage(
        summary: Localized(zh: "记下已知的结论，以后只报告新的", en: "write down what is known, so that later checks report what is new"),
        forms: ["baseline PATH… --output FILE"],
        operands: .cases,
        flags: [.output, .rules, .calendar, .mapping, .record, .asOf, .region, .only, .verdicts, .waivers, .config, .noConfig],
        flagHelp: [
            .output: Localized(
                zh: "基线写入这个文件（只写文件名，不写格式）；默认写到标准输出", en: "the file of the baseline, without a format; default: standard output"),
            .verdicts: Localized(
                zh: "记下哪些结论，用逗号分隔，或 all；默认 fail,open,review",
                en: "which verdicts to write down, joined by commas, or all; default: fail,open,review"),
        ],
        flagKinds: [.output: .file],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "用 guiju check --baseline FILE 检查时，只有新的结论列出并决定退出码；比原来更重的也算新的。",
                en:
                    "With guiju check --baseline FILE only new findings are listed and decide the exit code; one that got graver is new."
            ),
            Localized(
                zh: "每行一项，排好序，可以比较、合并，也可以手工删行。同一结论按规则、记录编号和所涉项目辨认，与行号、文件和次序无关。",
                en:
                    "A line a finding, sorted, to be compared, merged, or cut by hand. A finding is known by rule, record key and element, "
                    + "whatever its line, its file and the order."),
        ])
}
