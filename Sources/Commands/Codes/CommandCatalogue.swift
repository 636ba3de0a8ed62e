import Values

/// What `explain` tells of every code of the command itself.
enum CommandCatalogue {
    /// The explanations in the order of their codes.
    static let entries: [(code: String, text: Localized)] = flags + names + files + nothing + settings + changes

    /// What is wrong with what was typed.
    private static let flags: [(code: String, text: Localized)] = [
        entry(
            "U001", zh: "这个选项不存在。选项都以 -- 开头；guiju COMMAND --help 列出命令的选项。以连字符开头的文件名写在 -- 之后。",
            en:
                "No command has this flag. Flags begin with --; guiju COMMAND --help lists those of a command. A file whose name begins with "
                + "a hyphen stands behind --."),
        entry("U002", zh: "这个选项是开关，不带值。", en: "This flag is a switch and takes no value."),
        entry(
            "U003", zh: "选项的值写在它后面，或用等号相连：--as-of 2025-09-26、--as-of=2025-09-26。",
            en: "The value stands behind the flag, or is joined by an equals sign: --as-of 2025-09-26, --as-of=2025-09-26."),
        entry(
            "U004", zh: "只有 --rules、--only 和 check 的 --output 可以多次给出；其他选项给两次时，不猜哪一次算数。",
            en:
                "Only --rules, --only and the --output of check may be given more than once; of other flags given twice it is not guessed which one counts."
        ),
        entry("U005", zh: "第一个不是选项的词是命令。", en: "The first word that is no flag is the command."),
        entry("U006", zh: "选项存在，但属于别的命令。", en: "The flag exists and belongs to another command."),
        entry(
            "U007", zh: "选项只接受列出的值；--verdicts 可以用逗号连接几个。",
            en: "The flag accepts the listed values only; --verdicts takes several, joined by commas."),
        entry("U008", zh: "guiju 后面要写命令，例如 guiju check case.json。", en: "A command follows guiju, for example guiju check case.json."),
        entry("U009", zh: "命令缺少它要处理的东西。", en: "The command lacks what it is to work on."),
        entry("U010", zh: "命令不需要这么多参数；含空格的文件名要加引号。", en: "The command takes fewer arguments; a file name with blanks stands in quotes."),
        entry(
            "U011", zh: "日期写作 2025-09-26，必须真实存在；--as-of 也可写 none。",
            en: "A date is written 2025-09-26 and must exist; --as-of also takes none."),
    ]

    /// Names that the rule book does not have.
    private static let names: [(code: String, text: Localized)] = [
        entry(
            "U012", zh: "没有规则叫这个名字。写错的名字若被忽略，该检查的就漏掉了，所以这是用法错误。",
            en:
                "No rule has this name. If a misspelt name were passed over, what it was meant to choose would go unchecked; so this is wrong usage."
        ),
        entry("U013", zh: "地区须是规则库地区树中的名称或别名。", en: "A region is a name or alias in the tree of regions of the rule book."),
        entry("U014", zh: "记录种类须是规则库声明的名称、中文名或别名。", en: "A kind of record is a name, label or alias that the rule book declares."),
        entry("U015", zh: "文件可用规则中的名称或文号指明。", en: "A document is named by its name in rules or by its printed number."),
        entry("U016", zh: "期间算法须是规则库声明的名称。", en: "A counting profile is one that the rule book declares."),
        entry("U017", zh: "代码是消息方括号里的一个字母和三位数字。", en: "A code is the letter and three digits in the brackets of a message."),
        entry(
            "U018", zh: "日历命令要一个日期、一个日期和一段期间，或用 .. 连接的两个日期。期间最多六位数字。",
            en:
                "The calendar is asked with a day, with a day and a period, or with two days joined by two dots. A period has at most six digits."
        ),
        entry("U019", zh: "小时和分钟从某一时刻起算，所以起点要写到分。", en: "Hours and minutes are counted from a moment, so the start needs its time of day."),
    ]

    /// Files.
    private static let files: [(code: String, text: Localized)] = [
        entry("U020", zh: "文件或文件夹打不开或读不了。", en: "The file or folder cannot be opened or read."),
        entry("U021", zh: "排版结果写不回文件；原文件保持原样。", en: "The formatted text cannot be written; the file is as it was."),
        entry("U025", zh: "文件夹及其子文件夹里没有 .rules 文件。", en: "Neither the folder nor a folder in it holds a .rules file."),
        entry("U026", zh: "规则文件里只有声明，没有规则，无从检查。", en: "The rule files hold declarations only, and nothing could be checked."),
    ]

    /// Nothing was checked, which is not a pass.
    private static let nothing: [(code: String, text: Localized)] = [
        entry(
            "U023", zh: "输入里一条记录也没有读出来。没有检查不等于合规，所以以 4 退出。",
            en: "Not one record was read. Nothing checked is not a pass, so the exit code is 4."),
        entry(
            "U024", zh: "每条规则对每条记录都不适用：地区、时间、种类不符，或条件不成立。没有检查不等于合规，所以以 4 退出。",
            en:
                "Every rule is inapplicable to every record: another region, time or kind, or a condition that does not hold. Nothing checked is "
                + "not a pass, so the exit code is 4."),
        entry("U027", zh: "所选的规则都没有例子，什么也没有验证。", en: "None of the chosen rules has an example, so nothing was tested."),
        entry("U030", zh: "文件里没有这条规则所检查的那种记录。", en: "The file holds no record of the kind that the rule looks at."),
        entry(
            "U031", zh: "豁免须写明规则、记录、理由、批准人和有效期至；看不懂的豁免不生效，所以不继续检查。",
            en:
                "A waiver states its rule, record, reason, approver and last day. One that is not understood excuses nothing, so nothing is checked."
        ),
        entry("U032", zh: "给出的豁免清单是空的。", en: "The file of waivers is empty."),
        entry("U033", zh: "豁免已经到期，相应的不合规照常列出。", en: "The waiver has expired, and the failure is listed as one."),
        entry(
            "U034", zh: "豁免所说的规则和记录这次没有不合规，或者没有这条记录。", en: "What the waiver is about did not fail in this run, or was not in it."),
        entry("U035", zh: "没有这个选项，命令不知道该看什么。", en: "Without this flag the command does not know what to look at."),
        entry(
            "U036", zh: "文件和类型须是清单里出现的；文件也可用规则中的名称指明。",
            en: "A document or kind is one that the inventory lists; a document may also be named as rules do."),
        entry("U040", zh: "这个选项只在另一个选项之下有意义。", en: "The flag only changes what another one asks for."),
        entry("U042", zh: "天数是 0 到 9999 的整数，从基准日起按自然日数。", en: "Days are a whole number from 0 to 9999, calendar days from the as-of date."),
        entry(
            "U043", zh: "规则引用的文件、记录种类、地区可以在别的文件里声明；单独检查一部分文件时，要让 guiju 读到整个规则库。",
            en:
                "Documents, kinds of record and regions may be declared in other files; to look at some files alone, let guiju read the whole book."
        ),
        entry("U041", zh: "得分按百分数给出，如 95 或 95%。", en: "A score is a percentage, as 95 or 95%."),
    ]

    /// Settings, in a file and in the environment.
    private static let settings: [(code: String, text: Localized)] = [
        entry(
            "U080", zh: "设置的名称就是选项的名称，去掉前面的连字符。写错的设置若被忽略，检查的就不是所要的，所以这是用法错误。",
            en:
                "A setting is named as its flag without the hyphens in front. If a misspelt one were passed over, the run would not be the one that was meant; so this is wrong usage."
        ),
        entry(
            "U081", zh: "这个选项决定单次运行做什么，不是对一个文件夹里的检查都成立的事，所以只能写在命令行。",
            en: "This flag says what one run does, and nothing that holds of all checks in a folder; it stands on the command line only."),
        entry(
            "U082", zh: "一项设置只说一次；几个值用逗号隔开，写在一起。", en: "A setting is said once; several values stand together, with commas between them."),
        entry("U083", zh: "这项设置不是清单。", en: "This setting is no list."),
        entry(
            "U084", zh: "路径和含空格的文本写在半角双引号里；日期写作 2024-06-30；开关写 yes 或 no。",
            en: "Paths, and texts with blanks, stand in plain quotation marks; a date is written 2024-06-30, a switch yes or no."),
        entry("U085", zh: "这项设置只接受列出的词。", en: "The setting accepts the listed words only."),
        entry(
            "U086", zh: "以 GUIJU_ 开头的环境变量由选项得名：--as-of 是 GUIJU_AS_OF。写错的变量若被忽略，检查的就不是所要的。",
            en:
                "Variables that begin with GUIJU_ are named after flags: --as-of is GUIJU_AS_OF. If a misspelt one were passed over, the run would not be the one that was meant."
        ),
        entry(
            "U087", zh: "代表开关的环境变量也可写 true、false、1、0；空的不算。",
            en: "A variable that stands for a switch may also be true, false, 1 or 0; an empty one counts for nothing."),
        entry("U088", zh: "几个值用逗号隔开；要用默认值，就不设这个变量。", en: "Several values are joined by commas; for the default, the variable is not set."),
        entry("U089", zh: "有 bash、zsh 和 fish 的补全脚本。", en: "There are completions for bash, zsh and fish."),
    ]

    /// Case files that a branch touches.
    private static let changes: [(code: String, text: Localized)] = [
        entry(
            "U090", zh: "版本是分支、标签或提交，如 main、origin/main、HEAD~1。",
            en: "A revision is a branch, a tag or a commit: main, origin/main, HEAD~1."),
        entry("U091", zh: "哪些文件变了，要由 git 说。", en: "It is git that tells which files have changed."),
        entry(
            "U092", zh: "--changed-since 要在 git 的工作树里用。属于别的用户的工作树，git 要先用 safe.directory 许可。",
            en:
                "--changed-since works within a work tree of git. One that belongs to another user git wants allowed with safe.directory first."
        ),
        entry("U093", zh: "写错的版本，或没有取来的提交。", en: "The revision is misspelt, or its commit was not fetched."),
        entry(
            "U094", zh: "变动从两边共同的最后一个提交算起，所以要有这样一个提交。", en: "Changes are those since the last commit that both have, so there must be one."),
        entry("U095", zh: "git 没有运行成功；没有检查任何东西。", en: "Git did not succeed; nothing was checked."),
        entry("U096", zh: "git 只知道自己工作树里的文件。", en: "Git knows the files of its own work tree only."),
        entry("U097", zh: "标准输入不是文件，git 说不出它变了没有。", en: "Standard input is no file, and git cannot tell whether it has changed."),
        entry(
            "U098", zh: "没有变动就没有要检查的；这与输入里什么也没有不同，所以以 0 退出。",
            en: "Without a change there is nothing to check; that is not input that holds nothing, so the exit code is 0."),
        entry(
            "U099", zh: "--mapping 的文件写明自己的表格里哪一列是哪个字段，至少要有一个 mapping。",
            en: "The file of --mapping says which column of your tables is which field, and holds one mapping at least."),
    ]

    /// Makes an entry.
    private static func entry(_ code: String, zh: String, en: String) -> (code: String, text: Localized) {
        (code, Localized(zh: zh, en: en))
    }
}
