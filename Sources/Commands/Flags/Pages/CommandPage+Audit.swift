import Values

extension CommandPage {
    /// `guiju audit`.
    static let audit = CommandPage(
        summary: Localized(zh: "检查大量记录，结果写入文件夹", en: "audit much input, with its results in a folder"),
        forms: ["audit INPUT… --out DIR"],
        operands: .cases,
        flags: [
            .out, .csv, .verdicts, .limitDetails, .failOn, .strict, .maxErrors, .rules, .calendar, .record, .asOf, .region, .only,
            .waivers, .jobs, .resume, .overwrite, .part, .noHash,
        ],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "INPUT 是 JSON、NDJSON 文件，文件夹，带 *、?、[…] 的路径，或标准输入 -。读不出来的行只损失它自己，记在 problems.ndjson。",
                en:
                    "INPUT is a JSON or NDJSON file, a folder, a path with *, ? or […], or - for standard input. A line that cannot be read "
                    + "costs that line alone and stands in problems.ndjson."),
            Localized(
                zh: "结果：findings.ndjson（按输入顺序）、problems.ndjson、summary.json（精确的合计）、seal.json（依据，最后出现）。",
                en:
                    "The results: findings.ndjson in the order of the input, problems.ndjson, summary.json with exact totals, and seal.json, "
                    + "which says what they stand on and appears last."),
        ])
}
