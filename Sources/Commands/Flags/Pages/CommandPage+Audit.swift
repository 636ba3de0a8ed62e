import Values

extension CommandPage {
    /// `guiju audit`.
    static let audit = CommandPage(
        summary: Localized(zh: "检查大量记录，结果写入文件夹", en: "audit much input, with its results in a folder"),
        forms: ["audit INPUT… --out DIR", "audit INPUT… [--format brief]", "audit - --stream [--format brief]", "audit - --mergeable"],
        operands: .cases,
        flags: [
            .out, .csv, .noReport, .showReadings, .format, .stream, .verdicts, .limitDetails, .failOn, .strict, .maxErrors, .rules,
            .calendar,
            .mapping, .record, .asOf, .region, .only, .waivers, .jobs, .resume, .overwrite, .part, .noHash, .mergeable, .inputFormat,
            .encoding,
            .delimiter, .sheet, .config, .noConfig,
        ],
        flagHelp: [
            .format: Localized(
                zh: "没有 --out 时标准输出上的写法：ndjson（默认）与 findings.ndjson 相同；brief 每行三列：记录、规则、结论，以制表符分隔",
                en:
                    "what stands on standard output without --out: ndjson (default), the lines of findings.ndjson, or brief, a line of record, "
                    + "rule and verdict parted by tabs"),
            .showReadings: Localized(
                zh: "另写 readings.ndjson，逐行列出每个不是照字面读取的值及其位置；每条记录都要整条细读，慢得多",
                en:
                    "also write readings.ndjson, a line for every value that was not read literally, with its place; every record is then read "
                    + "whole, which is much slower"),
        ],
        formats: ["ndjson", "brief"],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "INPUT 是 JSON、NDJSON、CSV 或 Excel（.xlsx）文件，文件夹，带 *、?、[…] 的路径，或标准输入 -。读不出来的行只损失它自己，记在 problems.ndjson。",
                en:
                    "INPUT is a file of JSON, NDJSON, CSV or Excel (.xlsx), a folder, a path with *, ? or […], or - for standard input. A line that cannot be read "
                    + "costs that line alone and stands in problems.ndjson."),
            Localized(
                zh:
                    "结果：report.html（用浏览器打开的报告，不联网）、findings.ndjson（按输入顺序）、problems.ndjson、summary.json（精确的合计）、seal.json（依据，最后出现）。",
                en:
                    "The results: report.html for a browser, which needs no network, findings.ndjson in the order of the input, problems.ndjson, "
                    + "summary.json with exact totals, and seal.json, which says what they stand on and appears last."),
            Localized(
                zh: "不写 --out 时，结论写到标准输出，问题和合计写到标准错误，不留文件也不计算散列；brief 中反斜杠和控制字符写作 \\\\、\\t、\\n、\\x07，没有编号的记录写作 文件:行。",
                en:
                    "Without --out findings go to standard output, problems and totals to standard error; no file is left and nothing is hashed. "
                    + "In brief lines backslashes and control characters are written \\\\, \\t, \\n, \\x07, and a record without a key is FILE:LINE."
            ),
            Localized(
                zh:
                    "--stream 供别的程序长期使用：每写入一行就读回以空行结束的回答；读不出来的行，ndjson 答一行 problem，brief 答“<stdin>:行、代码、error”三列。输入结束后再给出按组判断的结论。",
                en:
                    "With --stream another program writes a line and reads the answer up to the empty line. A line that cannot be read is answered "
                    + "by a problem line, in brief by <stdin>:LINE, its code and error. Findings about groups follow at the end of the input."
            ),
        ])
}
