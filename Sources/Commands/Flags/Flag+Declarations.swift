import Coverage
import Findings
import Values

extension Flag {
    /// `--rules PATH`.
    static let rules = Flag(
        key: .rules, name: "--rules", value: "PATH", repeats: true, takes: .path, reach: .settings,
        fallback: .words(Localized(zh: "内置规则库", en: "the built-in rule book")),
        help: Localized(
            zh: "用这个规则文件或文件夹代替内置规则库；可多次给出",
            en: "use the rules in this file or folder instead of the built-in rule book; repeatable"))
    /// `--mapping FILE`.
    static let mapping = Flag(
        key: .mapping, name: "--mapping", value: "FILE", repeats: true, takes: .file, reach: .settings,
        fallback: .words(Localized(zh: "规则库中的映射", en: "the mappings of the rule book")),
        help: Localized(
            zh: "自己的表格里哪一列是哪个字段（mapping 声明）；可多次给出", en: "which column of your tables is which field (declarations of mappings); repeatable")
    )
    /// `--record KIND`.
    static let record = Flag(
        key: .record, name: "--record", value: "KIND", reach: .settings,
        help: Localized(zh: "记录的种类（名称、中文名或别名）；记录自己没写种类时使用", en: "the kind of the records that do not tell it (name, label or alias)"))
    /// `--as-of DATE|none`.
    static let asOf = Flag(
        key: .asOf, name: "--as-of", value: "DATE|none", takes: .day, reach: .settings,
        fallback: .words(Localized(zh: "北京时间今天", en: "today in Asia/Shanghai")),
        help: Localized(
            zh: "以哪一天为准判断“还没发生”的事；none 表示不设定，未发生的一律待定；默认为北京时间今天",
            en: "the day on which acts not yet done are judged; none leaves them open; default: today in Asia/Shanghai"))
    /// `--region REGION`.
    static let region = Flag(
        key: .region, name: "--region", value: "REGION", reach: .settings,
        help: Localized(zh: "没有写明地区的记录属于哪个地区", en: "the region of records that state none"))
    /// `--only RULE-GLOB`.
    static let only = Flag(
        key: .only, name: "--only", value: "RULE-GLOB", repeats: true, reach: .settings,
        fallback: .words(Localized(zh: "全部规则", en: "every rule")),
        help: Localized(
            zh: "只用名称相符的规则，* 代表任意多个字符；可多次给出", en: "use only the rules whose name matches, * standing for any characters; repeatable"))
    /// `--lang zh|en`.
    static let lang = Flag(
        key: .lang, name: "--lang", value: "zh|en", choices: ["zh", "en"], reach: .settings,
        help: Localized(
            zh: "使用的语言；默认看 LC_ALL、LC_MESSAGES、LANG 中第一个已设定的：zh 开头为中文，否则为英文",
            en: "the language; default: the first of LC_ALL, LC_MESSAGES, LANG that is set, Chinese if it begins with zh, else English"))
    /// `--format FORMAT`; which formats there are is the command's to say.
    static let format = Flag(
        key: .format, name: "--format", value: "FORMAT", choices: ReportForm.allCases.map(\.rawValue), reach: .settings,
        fallback: .values(["text"]),
        help: Localized(
            zh: "输出格式：text（默认）、json、ndjson、sarif、junit、github、gitlab、markdown 或 csv",
            en: "the output: text (default), json, ndjson, sarif, junit, github, gitlab, markdown or csv"))
    /// `--verdicts LIST|all`.
    static let verdicts = Flag(
        key: .verdicts, name: "--verdicts", value: "LIST|all", choices: Verdict.allCases.map(\.rawValue) + ["all"], isList: true,
        reach: .settings, fallback: .values(["fail", "open"]),
        help: Localized(
            zh: "列出哪些结论：pass、fail、pending、open、review、inapplicable、waived，用逗号分隔，或 all；默认 fail,open",
            en:
                "which verdicts to list: pass, fail, pending, open, review, inapplicable, waived, joined by commas, or all; default: fail,open"
        ))
    /// `--due-within DAYS`.
    static let dueWithin = Flag(
        key: .dueWithin, name: "--due-within", value: "DAYS", takes: .number, reach: .settings,
        help: Localized(
            zh: "未到期的事项中，也列出从基准日起这么多天内到期的", en: "also list what is pending and falls due within so many days from the as-of date"))
    /// `--waivers FILE`.
    static let waivers = Flag(
        key: .waivers, name: "--waivers", value: "FILE", takes: .file, reach: .settings,
        help: Localized(
            zh: "豁免清单（JSON 或 NDJSON）：规则、记录、理由、批准人、有效期至；到期前相应的不合规列为已豁免",
            en: "waivers (JSON or NDJSON): rule, record, reason, approver, until; until it expires such a failure is waived"))
    /// `--baseline FILE`.
    static let baseline = Flag(
        key: .baseline, name: "--baseline", value: "FILE", takes: .file, reach: .settings,
        help: Localized(
            zh: "已知的结论（guiju baseline 写成）：只计数，不列出，不影响退出码；列出已不再出现的",
            en: "what is known (by guiju baseline): counted, not listed, without effect on the exit code; what is gone is named"))
    /// `--output FORMAT=FILE`.
    static let output = Flag(
        key: .output, name: "--output", value: "FORMAT=FILE", choices: ReportForm.allCases.map(\.rawValue), repeats: true,
        takes: .formatFile, reach: .settings,
        help: Localized(
            zh: "另把报告以这种格式写入文件，完整写好才出现；可多次给出",
            en: "also write the report in this format to a file, which appears once it is whole; repeatable"))
    /// `--strict`.
    static let strict = Flag(
        key: .strict, name: "--strict", reach: .settings, fallback: .values(["no"]),
        help: Localized(
            zh: "没有不合规但有待定、有未达到的 should 或有警告时，以 2 退出",
            en: "end with 2 when nothing failed but something is open, a should was missed or there are warnings"))
    /// `--color WHEN`.
    static let color = Flag(
        key: .color, name: "--color", value: "WHEN", choices: ["auto", "always", "never"], reach: .settings, fallback: .values(["auto"]),
        help: Localized(
            zh: "是否用颜色：auto（默认，输出到终端且未设定 NO_COLOR 时）、always 或 never",
            en: "colours: auto (default: on a terminal, unless NO_COLOR is set), always or never"))
    /// `--show-readings`.
    static let showReadings = Flag(
        key: .showReadings, name: "--show-readings",
        help: Localized(zh: "列出每个不是照字面读取的值", en: "list every value that was not read literally"))
    /// `--calendar PATH`.
    static let calendar = Flag(
        key: .calendar, name: "--calendar", value: "PATH", takes: .file, reach: .settings,
        fallback: .words(Localized(zh: "内置日历", en: "the built-in calendar")),
        help: Localized(zh: "用这个文件里的工作日历代替内置日历", en: "use the working days in this file instead of the built-in calendar"))
    /// `--sources DIR`.
    static let sources = Flag(
        key: .sources, name: "--sources", value: "DIR", takes: .folder,
        help: Localized(zh: "在这个文件夹的原文里核对规则引用的文字", en: "look for the quoted words in the source texts of this folder"))
    /// `--check`.
    static let check = Flag(
        key: .check, name: "--check",
        help: Localized(
            zh: "不改动文件，只列出需要排版的文件；有则以 1 退出", en: "change nothing; name the files that need formatting and end with 1 if there are any"))
    /// `--document DOCUMENT`.
    static let document = Flag(
        key: .document, name: "--document", value: "DOCUMENT",
        help: Localized(zh: "只列引用这份文件（名称或文号）的规则", en: "only the rules that cite this document (name or number)"))
    /// `--requirements PATH`.
    static let requirements = Flag(
        key: .requirements, name: "--requirements", value: "PATH", takes: .path,
        help: Localized(
            zh: "要求清单：文件，或文件夹里的 .jsonl、.ndjson、.json 文件", en: "the inventory: a file, or the .jsonl, .ndjson and .json files of a folder"))
    /// `--kind KIND`.
    static let kind = Flag(
        key: .kind, name: "--kind", value: "KIND",
        help: Localized(zh: "只看清单中这一类型的要求", en: "only the requirements that the inventory calls this kind"))
    /// `--list LIST`.
    static let list = Flag(
        key: .list, name: "--list", value: "LIST", choices: CoverageStatus.allCases.map(\.rawValue), isList: true,
        help: Localized(
            zh: "列出哪些要求，连同条款和原文：encoded、unchecked、not-checkable、missing，用逗号分隔",
            en: "which requirements to list, with clause and words: encoded, unchecked, not-checkable, missing, joined by commas"))
    /// `--profile NAME`.
    static let profile = Flag(
        key: .profile, name: "--profile", value: "NAME",
        help: Localized(zh: "按哪部法律计算期间；默认 civil-code（民法典）", en: "the statute by which periods are counted; default: civil-code"))
    /// `--boundaries`.
    static let boundaries = Flag(
        key: .boundaries, name: "--boundaries",
        help: Localized(
            zh: "再由每条规则得出边界情形（合规的最后一步、再过一步、缺少所需的事实），列出没有例子的",
            en:
                "also derive each rule's boundary cases (last lawful value, one step past, a needed fact lacking); list those without example"
        ))
    /// `--mutate`.
    static let mutate = Flag(
        key: .mutate, name: "--mutate",
        help: Localized(
            zh: "再把每条规则逐处改错一点，列出例子没有发现的改动和得分", en: "also change each rule in small wrong ways; list what its examples miss, and the score"))
    /// `--least-score PERCENT`.
    static let leastScore = Flag(
        key: .leastScore, name: "--least-score", value: "PERCENT",
        help: Localized(
            zh: "与 --mutate 同用：例子发现的改动不到百分之几时以 1 退出，如 95",
            en: "with --mutate: end with 1 when fewer than so many percent are noticed, as 95"))
    /// `--changed-since REV`.
    static let changedSince = Flag(
        key: .changedSince, name: "--changed-since", value: "REV",
        help: Localized(
            zh: "只检查 git 说自与 REV 分开以来变动的案件文件（未提交、未跟踪的也算）；跨记录的规则不问",
            en:
                "check only the case files that git says have changed since the branch left REV, uncommitted and untracked ones among them; rules "
                + "over many records are not asked"))
    /// `--config FILE`.
    static let config = Flag(
        key: .config, name: "--config", value: "FILE", takes: .file, reach: .environment,
        help: Localized(
            zh: "用这个设置文件，不从当前文件夹向上找 check.guiju",
            en: "use this settings file, and look for no check.guiju from the working folder upward"))
    /// `--no-config`.
    static let noConfig = Flag(
        key: .noConfig, name: "--no-config", reach: .environment,
        help: Localized(zh: "不用设置文件", en: "use no settings file"))
    /// `--help`, `-h`.
    static let help = Flag(
        key: .help, name: "--help", short: "-h", help: Localized(zh: "显示这页说明", en: "show this page"))
    /// `--version`.
    static let version = Flag(
        key: .version, name: "--version", help: Localized(zh: "显示版本", en: "show the version"))
}
