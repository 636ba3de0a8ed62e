import Diagnostics
import RecordModel
import Values

/// Everything that can be said about files of reports and about baselines, each with its code.
enum OutputMessages {
    /// A value that is no form with a file.
    static func noRequest(_ text: String) -> Diagnostic {
        let forms = ReportForm.allCases.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            "U080", .error,
            Localized(zh: "选项 “--output” 的 “\(text)” 不是“格式=文件”", en: "flag \"--output\" takes FORMAT=FILE, not \"\(text)\""),
            help: Localized(
                zh: "例如 --output sarif=guiju.sarif；格式有：\(forms)", en: "for instance --output sarif=guiju.sarif; the formats are \(forms)"))
    }

    /// A file that two reports are to be written to.
    static func fileTwice(_ path: String) -> Diagnostic {
        Diagnostic(
            "U081", .error, Localized(zh: "两份报告都要写入 “\(path)”", en: "two reports are to be written to \"\(path)\""))
    }

    /// Standard output as the file of a report.
    static func notStandardOutput(_ form: String) -> Diagnostic {
        Diagnostic(
            "U082", .error, Localized(zh: "“--output” 写入文件，不写标准输出", en: "\"--output\" writes to files, not to standard output"),
            help: Localized(zh: "用 --format \(form)", en: "use --format \(form)"))
    }

    /// A baseline that cannot be read or understood.
    static func badBaseline(at place: Place?, file: String, _ reason: Localized) -> Diagnostic {
        let at = place.map { "\($0.file):\($0.line):\($0.column)" } ?? file
        return Diagnostic(
            "U083", .error, Localized(zh: "基线 “\(at)” 有误：\(reason.zh)", en: "the baseline at \"\(at)\" is wrong: \(reason.en)"),
            help: Localized(zh: "用 guiju baseline 重新生成", en: "write it anew with guiju baseline"))
    }

    /// A baseline that is not written since not everything was checked.
    static func baselineNotWritten() -> Diagnostic {
        Diagnostic(
            "U084", .error,
            Localized(zh: "没有写基线：不是所有输入都检查了", en: "no baseline is written, since not all of the input was checked"))
    }

    /// How many findings stand in a baseline that was written.
    static func baselineWritten(_ count: Int, to path: String) -> Localized {
        Localized(zh: "基线 \(path) 记下 \(count) 项", en: "the baseline \(path) holds \(counted(count, "finding"))")
    }
}
