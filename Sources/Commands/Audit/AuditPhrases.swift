import Values

/// What an audit says when it has ended, and while it goes on.
enum AuditPhrases {
    /// Where the results are.
    static func resultsIn(_ folder: String, hasPage: Bool) -> Localized {
        let page = folder.hasSuffix("/") ? folder + "report.html" : folder + "/report.html"
        if !hasPage { return Localized(zh: "结果在 \(folder)", en: "results in \(folder)") }
        return Localized(zh: "结果在 \(folder)；用浏览器打开 \(page)", en: "results in \(folder); open \(page) in a browser")
    }

    /// Where a part is.
    static func partIn(_ folder: String, _ number: Int, of count: Int, records: Int) -> Localized {
        Localized(
            zh: "第 \(number)/\(count) 部分：\(records) 条记录，在 \(folder)；各部分齐了用 guiju merge 合并",
            en: "part \(number)/\(count): \(records) record\(records == 1 ? "" : "s"), in \(folder); guiju merge puts the parts together")
    }

    /// That there is nothing left to do.
    static func wasComplete(_ folder: String) -> Localized {
        Localized(zh: "\(folder) 里的检查早已完成", en: "the audit in \(folder) was complete already")
    }

    /// How far a run has come: how much was read of how much, how fast, how many seconds are left, and what was found.
    static func progress(_ read: Int, of all: Int?, rate: Int, left: Int?, records: Int, failures: Int) -> Localized {
        let share = all.map { $0 > 0 ? read * 100 / $0 : 100 }
        let (done, speed) = (megabytes(read), megabytes(rate))
        return Localized(
            zh: (share.map { "\($0)%  " } ?? "") + "已读 \(done) MB" + (all.map { " / \(megabytes($0)) MB" } ?? "") + "  \(speed) MB/s"
                + (left.map { "  还需 \(time($0))" } ?? "") + "  记录 \(records)  不合规 \(failures)",
            en: (share.map { "\($0)%  " } ?? "") + "\(done) MB" + (all.map { " / \(megabytes($0)) MB" } ?? "") + "  \(speed) MB/s"
                + (left.map { "  \(time($0)) left" } ?? "") + "  \(records) records  \(failures) failures")
    }

    /// Bytes as megabytes with one decimal.
    private static func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes / 100_000 % 10)" }

    /// Seconds as `1:05` or `2:01:05`.
    private static func time(_ seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
    }
}
