internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

/// The words of the sections of a page, each phrase a function.
enum SectionPhrases {
    /// The first section.
    static let verdict = Localized(zh: "检查结论", en: "Verdict")
    /// The second section.
    static let charts = Localized(zh: "分布", en: "Where")
    /// The third section.
    static let findings = Localized(zh: "逐项结论", en: "Findings")
    /// The fourth section.
    static let gaps = Localized(zh: "没有检查到的", en: "What was not checked")
    /// The fifth section.
    static let seal = Localized(zh: "检查依据与复核", en: "Seal")

    /// The verdict in a sentence.
    static func headline(_ band: Band, _ totals: Totals) -> Localized {
        if totals.isNothingChecked {
            return Localized(zh: "没有一条记录适用任何规则，因此什么也没有检查。", en: "No rule applied to any record, so nothing was checked.")
        }
        if totals.isAllKept { return ReportPhrases.allKept(isKnown: false) }
        let failures = band[.fail]
        let undecided = band[.open] + band[.review]
        let zh = failures == 0 ? "没有发现违反强制性要求的情况" : "发现不合规 \(PagePhrases.grouped(failures)) 项"
        let en = failures == 0 ? "No obligation was found broken" : "\(grouped(failures, "failure")) found"
        if undecided == 0 { return Localized(zh: "\(zh)。", en: "\(en).") }
        return Localized(
            zh: "\(zh)，另有 \(PagePhrases.grouped(undecided)) 项尚不能下结论。",
            en: "\(en), and \(PagePhrases.grouped(undecided)) could not be decided.")
    }

    /// When, and how much was looked at.
    static func basis(_ asOf: Day?, _ inputs: Int, rules: Int) -> Localized {
        let day = ReportPhrases.asOf(asOf)
        return Localized(
            zh: "\(day.zh)；输入 \(PagePhrases.grouped(inputs)) 个，所选规则 \(PagePhrases.grouped(rules)) 条。",
            en: "\(day.en); \(grouped(inputs, "input")), \(grouped(rules, "rule")) chosen.")
    }

    /// How many records were checked.
    static let records = Localized(zh: "检查记录", en: "records")

    /// The share of what was decided.
    static func ofDecided(_ percent: String) -> Localized { Localized(zh: "占已定结论 \(percent)", en: "\(percent) of what is decided") }

    /// What a missed target is.
    static func missed(_ targets: Int, encouragements: Int) -> Localized {
        Localized(
            zh: "未达目标 \(PagePhrases.grouped(targets)) 项不是违反强制性要求，其中鼓励性要求 \(PagePhrases.grouped(encouragements)) 项。",
            en:
                "\(PagePhrases.grouped(targets)) missed targets break no obligation; \(PagePhrases.grouped(encouragements)) of them are encouragements."
        )
    }

    /// How often rules did not apply.
    static func inapplicable(_ count: Int) -> Localized {
        Localized(
            zh: "另有 \(PagePhrases.grouped(count)) 次规则不适用于记录，不计入以上数字和图表。",
            en: "\(PagePhrases.grouped(count)) times a rule did not apply to a record, which no number or chart here counts.")
    }

    /// What the charts draw.
    static let chartsNote = Localized(
        zh: "图中只画需要关注的结论；合规、未到期等全部数字在各图下的表中，均为准确总数。",
        en: "The charts draw what deserves attention; the tables below them have all figures, which are exact totals.")

    /// How many findings the page holds.
    static func held(_ shown: Int, of listed: Int, _ verdicts: [Verdict]) -> Localized {
        let which = Words.list(verdicts.map(\.label))
        if shown == listed {
            return Localized(
                zh: "列出的结论：\(which.zh)，共 \(PagePhrases.grouped(shown)) 项，全部在本页。",
                en: "Listed: \(which.en); all \(PagePhrases.grouped(shown)) are on this page.")
        }
        return Localized(
            zh:
                "列出的结论：\(which.zh)，共 \(PagePhrases.grouped(listed)) 项；本页按输入顺序收录前 \(PagePhrases.grouped(shown)) 项，其余 \(PagePhrases.grouped(listed - shown)) 项见 findings.ndjson。以上总数和图表包含全部。",
            en:
                "Listed: \(which.en), \(PagePhrases.grouped(listed)) in all. This page holds the first \(PagePhrases.grouped(shown)) in the order of the input; the other \(PagePhrases.grouped(listed - shown)) are in findings.ndjson. All totals and charts count them all."
        )
    }

    /// In place of the table where programs do not run.
    static let noScript = Localized(
        zh: "逐项结论的表格需要浏览器允许本页运行脚本；以上和以下的数字不需要。全部结论见 findings.ndjson。",
        en:
            "The table of findings needs the browser to run this page's script; the numbers above and below do not. findings.ndjson has all findings."
    )

    /// What the section on gaps is for.
    static let gapsNote = Localized(
        zh: "没有发现问题不等于没有问题：以下规则、栏目和数值没有起到检查作用。", en: "Nothing found is not nothing wrong: these rules, fields and values checked nothing.")

    /// The rules that applied to nothing.
    static func vacuous(_ count: Int) -> Localized {
        count == 0
            ? Localized(zh: "所选规则都至少适用过一次。", en: "Every chosen rule applied at least once.")
            : Localized(
                zh: "一次也没有适用的规则：\(PagePhrases.grouped(count)) 条", en: "Rules that applied to nothing: \(PagePhrases.grouped(count))")
    }

    /// The fields that never occurred.
    static func neverSeen(_ count: Int) -> Localized {
        count == 0
            ? Localized(zh: "规则要读的栏目都出现过。", en: "Every field that a rule reads occurred.")
            : Localized(
                zh: "规则要读、记录中却从未出现的栏目：\(PagePhrases.grouped(count)) 个",
                en: "Fields that rules read and no record has: \(PagePhrases.grouped(count))")
    }

    /// The values that could not be read.
    static func unreadableValues(_ count: Int) -> Localized {
        count == 0
            ? Localized(zh: "所有数值都能识别。", en: "Every value could be read.")
            : Localized(zh: "无法识别的数值：\(PagePhrases.grouped(count)) 个", en: "Values that could not be read: \(PagePhrases.grouped(count))")
    }

    /// The problems of the input.
    static func problems(_ count: Int) -> Localized {
        count == 0
            ? Localized(zh: "输入没有错误，也没有警告。", en: "The input has no errors and no warnings.")
            : Localized(
                zh: "输入中的错误和警告：\(PagePhrases.grouped(count)) 处，逐处见 problems.ndjson",
                en: "Errors and warnings of the input: \(PagePhrases.grouped(count)); problems.ndjson has each")
    }

    /// How grave a problem is.
    static func severity(_ severity: InputProblem.Severity) -> Localized {
        switch severity {
        case .error: Localized(zh: "错误，未检查", en: "error, not checked")
        case .warning: Localized(zh: "警告，已检查", en: "warning, checked all the same")
        }
    }

    /// Heads of columns.
    static let clause = Localized(zh: "依据", en: "source")
    /// A field.
    static let field = Localized(zh: "栏目", en: "field")
    /// A kind of record.
    static let kind = Localized(zh: "记录种类", en: "kind of record")
    /// How many values.
    static let values = Localized(zh: "数值", en: "values")
    /// A code of a problem.
    static let code = Localized(zh: "代码", en: "code")
    /// How grave.
    static let severity = Localized(zh: "程度", en: "severity")
    /// How often.
    static let times = Localized(zh: "次数", en: "times")

    /// What the seal is for.
    static let sealNote = Localized(
        zh: "用同一版本的程序、同样的规则、日历、输入和选项再做一次，结果逐字节相同；散列值见下，与 seal.json 一致。",
        en: "The same program, rules, calendar, inputs and flags give the same bytes again. The hashes below are those of seal.json.")
    /// The program.
    static let engine = Localized(zh: "程序", en: "engine")
    /// The rules.
    static let rulesHash = Localized(zh: "规则", en: "rules")
    /// The calendar.
    static let calendarHash = Localized(zh: "工作日历", en: "calendar")
    /// The as-of date.
    static let asOf = Localized(zh: "基准日", en: "as of")
    /// Where records belong that state no place.
    static let regionFlag = Localized(zh: "未写地区的记录视为", en: "records that state no region belong to")
    /// What records are that do not say.
    static let recordFlag = Localized(zh: "未写种类的记录视为", en: "records that state no kind are")
    /// Which rules.
    static let onlyFlag = Localized(zh: "所选规则", en: "rules chosen")
    /// Which verdicts.
    static let verdictsFlag = Localized(zh: "逐项列出的结论", en: "verdicts listed")
    /// How many are explained.
    static let detailsFlag = Localized(zh: "推导过程", en: "explained")
    /// The waivers.
    static let waivers = Localized(zh: "豁免文件", en: "waivers")
    /// Nothing set.
    static let none = Localized(zh: "未设定", en: "not set")
    /// Everything.
    static let all = Localized(zh: "全部", en: "all")
    /// An input that was not hashed.
    static let notHashed = Localized(zh: "（未计算）", en: "(not computed)")
    /// An input.
    static let input = Localized(zh: "输入", en: "input")
    /// How long it is.
    static let bytes = Localized(zh: "字节", en: "bytes")
    /// What could not be read.
    static let errors = Localized(zh: "错误", en: "errors")
    /// What deserves a look.
    static let warnings = Localized(zh: "警告", en: "warnings")

    /// How many findings of a rule are explained.
    static func details(_ limit: Int?) -> Localized {
        guard let limit else { return Localized(zh: "每项都有", en: "every finding") }
        return Localized(zh: "每条规则最多 \(PagePhrases.grouped(limit)) 项", en: "at most \(PagePhrases.grouped(limit)) findings of a rule")
    }

    /// How many inputs there are.
    static func inputs(_ count: Int, bytes: Int) -> Localized {
        Localized(
            zh: "输入 \(PagePhrases.grouped(count)) 个，共 \(PagePhrases.grouped(bytes)) 字节",
            en: "\(grouped(count, "input")), \(PagePhrases.grouped(bytes)) bytes in all")
    }

    /// Inputs that are not on the page.
    static func moreInputs(_ count: Int) -> Localized {
        Localized(
            zh: "另有 \(PagePhrases.grouped(count)) 个输入，见 seal.json。", en: "\(PagePhrases.grouped(count)) more inputs are in seal.json.")
    }

    /// The last line.
    static func footer(_ engine: String) -> Localized {
        Localized(
            zh: "本页由 \(engine) 生成，不含外部资源，不联网。结论以所引文件原文为准。",
            en: "Made by \(engine). This page needs no network. The documents that are cited prevail.")
    }

    /// So many things, with digits in groups.
    private static func grouped(_ count: Int, _ thing: String) -> String {
        "\(PagePhrases.grouped(count)) \(thing)\(count == 1 ? "" : "s")"
    }
}
