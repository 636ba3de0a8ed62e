import Values

extension CommandPage {
    /// `guiju check`.
    static let check = CommandPage(
        summary: Localized(zh: "按规则检查案件记录", en: "check case records against the rules"),
        forms: ["check [PATH… | -]", "check --changed-since REV [PATH…]"],
        operands: .cases,
        flags: [
            .rules, .calendar, .mapping, .record, .asOf, .region, .only, .format, .output, .verdicts, .dueWithin, .waivers, .baseline,
            .showReadings,
            .failOn, .strict, .changedSince, .config, .noConfig,
            .inputFormat, .encoding, .delimiter, .sheet,
        ],
        flagHelp: [
            .verdicts: Localized(
                zh: "\(Flag.verdicts.help.zh)（sarif 另加 review、waived，junit 除 inapplicable 外全部）",
                en: "\(Flag.verdicts.help.en) (sarif: review and waived too; junit: all but inapplicable)")
        ],
        formats: ReportForm.allCases.map(\.rawValue),
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "PATH 是 JSON、NDJSON、CSV（.csv、.tsv、.txt）或 Excel（.xlsx）文件，或文件夹（.txt 除外）；- 或不写 PATH 时读标准输入。",
                en:
                    "PATH is a file of JSON, NDJSON, CSV (.csv, .tsv, .txt) or Excel (.xlsx), or a folder of such (but for .txt); - or no PATH "
                    + "reads standard input."
            ),
            Localized(
                zh: "未达到 should（力争）是警告，只在 --strict 时影响退出码；未照 encouraged（鼓励）做只是提示；未到期和需人工判断不影响退出码。",
                en:
                    "A missed should is a warning and changes the exit code only with --strict; an encouragement not followed is a note; "
                    + "pending and review never change it."),
            Localized(
                zh: "--changed-since：没有 PATH 时看当前文件夹；改了名的算变动，删除的不查。一个变动的案件文件也没有时，说明之后以 0 退出。规则说的是许多记录合在一起的，"
                    + "只看其中一部分会说错，所以不问。",
                en:
                    "--changed-since looks at the working folder when there is no PATH; a renamed file has changed, a deleted one is not checked. When no "
                    + "case file has changed, it says so and ends with 0. What rules say of many records together would be wrong of some of them, so "
                    + "those are not asked."),
        ])
}
