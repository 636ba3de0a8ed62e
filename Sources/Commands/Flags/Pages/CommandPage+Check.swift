import Values

extension CommandPage {
    /// `guiju check`.
    static let check = CommandPage(
        summary: Localized(zh: "按规则检查案件记录", en: "check case records against the rules"),
        forms: ["check [PATH… | -]"],
        operands: .cases,
        flags: [
            .rules, .calendar, .record, .asOf, .region, .only, .format, .verdicts, .dueWithin, .waivers, .showReadings, .failOn, .strict,
            .config, .noConfig,
        ],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "PATH 是 JSON、NDJSON 文件或文件夹（其中的 .json、.ndjson、.jsonl 文件）；- 或不写 PATH 时读标准输入。",
                en:
                    "PATH is a JSON or NDJSON file, or a folder (its .json, .ndjson and .jsonl files); - or no PATH reads standard input."
            ),
            Localized(
                zh: "未达到 should（力争）是警告，只在 --strict 时影响退出码；未照 encouraged（鼓励）做只是提示；未到期和需人工判断不影响退出码。",
                en:
                    "A missed should is a warning and changes the exit code only with --strict; an encouragement not followed is a note; "
                    + "pending and review never change it."),
        ])
}
