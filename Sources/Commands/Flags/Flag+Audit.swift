import Findings
import Values

/// The flags of `audit` and `merge`.
extension Flag {
    /// `--out DIR`.
    static let out = Flag(
        key: .out, name: "--out", value: "DIR", takes: .folder,
        help: Localized(zh: "结果放在这个文件夹里；没有就新建", en: "the folder of the results; it is made when it is not there"))
    /// `--csv`.
    static let csv = Flag(
        key: .csv, name: "--csv",
        help: Localized(
            zh: "另写一份电子表格能打开的 findings.csv，列名用 --lang 的语言",
            en: "also write findings.csv for spreadsheets, with headers in the language of --lang"))
    /// `--jobs N`.
    static let jobs = Flag(
        key: .jobs, name: "--jobs", value: "N", takes: .number, reach: .settings,
        fallback: .words(Localized(zh: "全部处理器核", en: "all processors")),
        help: Localized(zh: "用几个线程；默认为全部处理器核", en: "how many threads work; default: all processors"))
    /// `--limit-details N`.
    static let limitDetails = Flag(
        key: .limitDetails, name: "--limit-details", value: "N", takes: .number, reach: .settings,
        fallback: .words(Localized(zh: "全部详细", en: "all")),
        help: Localized(
            zh: "每条规则只详细说明前 N 项结论，其余各占简短一行；默认全部详细",
            en: "explain the first N findings of every rule; further ones are short lines, none is left out; default: all"))
    /// `--fail-on LIST|none`.
    static let failOn = Flag(
        key: .failOn, name: "--fail-on", value: "LIST|none", choices: Verdict.allCases.map(\.rawValue) + ["none"], isList: true,
        reach: .settings, fallback: .values(["fail"]),
        help: Localized(
            zh: "有哪些结论时以 1 退出，用逗号分隔，或 none；默认 fail（未达到的 should 不算）",
            en: "the verdicts that end with 1, joined by commas, or none; default: fail, a missed should not counted"))
    /// `--max-errors N`.
    static let maxErrors = Flag(
        key: .maxErrors, name: "--max-errors", value: "N", takes: .number, reach: .settings,
        fallback: .words(Localized(zh: "不停", en: "go on")),
        help: Localized(zh: "读不出来的多于 N 处时停止；默认不停", en: "stop when there are more than N errors in the input; default: go on"))
    /// `--resume`.
    static let resume = Flag(
        key: .resume, name: "--resume",
        help: Localized(
            zh: "接着做中断的检查；结果与没有中断过的相同", en: "go on with an interrupted audit; the results are those of one that was not"))
    /// `--overwrite`.
    static let overwrite = Flag(
        key: .overwrite, name: "--overwrite",
        help: Localized(zh: "取代文件夹里已有的结果", en: "replace the results in the folder"))
    /// `--part I/N`.
    static let part = Flag(
        key: .part, name: "--part", value: "I/N",
        help: Localized(
            zh: "只检查 N 段输入中的第 I 段，以后用 guiju merge 合并", en: "audit the I-th of N stretches of the input, to be merged later"))
    /// `--no-hash`.
    static let noHash = Flag(
        key: .noHash, name: "--no-hash",
        help: Localized(
            zh: "不计算输入的散列：更快，但 seal.json 证明不了检查的是哪些数据",
            en: "do not hash the input: faster, but seal.json does not prove what was checked"))
    /// `--mergeable`.
    static let mergeable = Flag(
        key: .mergeable, name: "--mergeable",
        help: Localized(
            zh: "输入是别处切开的许多份之一：问题也写到标准输出，最后一行供 guiju merge 合并",
            en:
                "the input is one of several partitions: problems go to standard output too, and a last line from which guiju merge makes the whole"
        ))
    /// `--no-report`.
    static let noReport = Flag(
        key: .noReport, name: "--no-report",
        help: Localized(zh: "不写 report.html：结论很多时略快", en: "write no report.html: a little faster where there are many findings"))
    /// `--stream`.
    static let stream = Flag(
        key: .stream, name: "--stream",
        help: Localized(
            zh: "标准输入每来一行立即作答：这条记录的结论，然后一个空行", en: "answer every line of standard input at once: its findings, then an empty line"))
}
