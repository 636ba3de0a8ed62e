import Audit
import Diagnostics
import Glibc
import Values

/// Everything that `audit` and `merge` can say about themselves, each with its code.
enum AuditMessages {
    /// A flag that has to be given.
    static func flagMissing(_ flag: Flag) -> Diagnostic {
        let form = [flag.name, flag.value ?? ""].joined(separator: " ")
        return Diagnostic(
            "U060", .error, Localized(zh: "缺少选项 “\(form)”", en: "the flag \"\(form)\" is missing"))
    }

    /// A flag whose value is no whole number.
    static func noNumber(_ value: String, of name: String, from least: Int) -> Diagnostic {
        Diagnostic(
            "U061", .error,
            Localized(
                zh: "选项 “\(name)” 的 “\(value)” 不是 \(least) 以上的整数",
                en: "flag \"\(name)\" takes a whole number from \(least), not \"\(value)\""))
    }

    /// A part that is none.
    static func noPart(_ value: String) -> Diagnostic {
        Diagnostic(
            "U062", .error, Localized(zh: "“\(value)” 不是哪一部分", en: "\"\(value)\" is no part"),
            help: Localized(zh: "写作 --part 2/7：七部分中的第二部分", en: "write --part 2/7 for the second of seven parts"))
    }

    /// Two flags that exclude each other.
    static func eitherOr(_ one: String, _ other: String) -> Diagnostic {
        Diagnostic(
            "U063", .error,
            Localized(zh: "“\(one)” 与 “\(other)” 只能用一个", en: "\"\(one)\" and \"\(other)\" cannot be given together"))
    }

    /// Standard input among the inputs more than once.
    static func standardInputTwice() -> Diagnostic {
        Diagnostic("U064", .error, Localized(zh: "标准输入 “-” 写了两次", en: "standard input \"-\" is given twice"))
    }

    /// Something else than standard input, or more, that is to be answered line by line.
    static func streamOfOther() -> Diagnostic {
        Diagnostic(
            "U078", .error, Localized(zh: "--stream 只读标准输入", en: "--stream reads standard input alone"),
            help: Localized(zh: "写作 guiju audit - --stream", en: "write guiju audit - --stream"))
    }

    /// An output folder that holds results.
    static func resultsExist(_ folder: String) -> Diagnostic {
        Diagnostic(
            "U065", .error, Localized(zh: "“\(folder)” 里已有结果", en: "\"\(folder)\" holds results already"),
            help: Localized(zh: "换一个文件夹，或用 --overwrite 取而代之", en: "choose another folder, or replace them with --overwrite"))
    }

    /// An output folder that holds an interrupted run.
    static func interruptedRun(_ folder: String) -> Diagnostic {
        Diagnostic(
            "U066", .error, Localized(zh: "“\(folder)” 里有中断的检查", en: "\"\(folder)\" holds an interrupted audit"),
            help: Localized(zh: "用 --resume 接着做，或用 --overwrite 重做", en: "go on with --resume, or begin anew with --overwrite"))
    }

    /// An output folder that another program uses.
    static func inUse(_ folder: String) -> Diagnostic {
        Diagnostic(
            "U067", .error,
            Localized(zh: "另一个 guiju 正在往 “\(folder)” 里写", en: "another guiju is writing to \"\(folder)\""))
    }

    /// An interrupted run that was another one.
    static func otherRun(_ difference: AuditTrouble.Difference) -> Diagnostic {
        Diagnostic(
            "U068", .error,
            Localized(
                zh: "不能接着做：中断的检查用的\(name(difference).zh)与这次不同",
                en: "cannot go on: the interrupted audit had other \(name(difference).en)"),
            help: Localized(
                zh: "用与当时相同的规则、选项和输入，或用 --overwrite 重做",
                en: "give the same rules, flags and inputs as then, or begin anew with --overwrite"))
    }

    /// An input that changed since the run was interrupted.
    static func inputChanged(_ name: String) -> Diagnostic {
        Diagnostic(
            "U069", .error,
            Localized(
                zh: "不能接着做：“\(name)” 自中断后变了", en: "cannot go on: \"\(name)\" has changed since the audit was interrupted"),
            help: Localized(zh: "用 --overwrite 重做", en: "begin anew with --overwrite"))
    }

    /// A file of an interrupted run or of a part that is damaged.
    static func damaged(_ path: String) -> Diagnostic {
        Diagnostic("U070", .error, Localized(zh: "“\(path)” 已损坏", en: "\"\(path)\" is damaged"))
    }

    /// More errors than are borne.
    static func tooManyErrors(_ count: Int, inFolder: Bool = true) -> Diagnostic {
        Diagnostic(
            "U071", .error,
            Localized(zh: "已有 \(count) 处读不出来，停止检查", en: "stopped: \(count) error\(count == 1 ? "" : "s") in the input"),
            help: !inFolder
                ? nil
                : Localized(
                    zh: "至此的结果和问题在 *.partial 里；提高 --max-errors 并用 --resume 可接着做",
                    en: "what was found so far lies in *.partial; with a higher --max-errors, --resume goes on"))
    }

    /// A file of the output that cannot be written.
    static func cannotWrite(_ path: String, _ trouble: FileTrouble) -> Diagnostic {
        var message = CommandMessages.cannotWrite(path, trouble.reasonOfWriting)
        guard trouble.isLackOfRoom else { return message }
        message.help = Localized(
            zh: "没有写出残缺的结果；腾出空间后用 --resume 接着做", en: "no result was left half written; when there is room, --resume goes on")
        return message
    }

    /// An input that cannot be cut into parts.
    static func notPartable(_ name: String) -> Diagnostic {
        Diagnostic(
            "U072", .error,
            Localized(zh: "“\(name)” 不能分部分检查：只有普通文件可以", en: "\"\(name)\" cannot be audited in parts: only regular files can"))
    }

    /// Folders that are not the parts of one run.
    static func parts(_ trouble: AuditTrouble.PartTrouble) -> Diagnostic {
        let words =
            switch trouble {
            case .none(let path): Localized(zh: "“\(path)” 里没有完成的部分", en: "\"\(path)\" holds no complete part")
            case .endless(let file):
                Localized(
                    zh: "“\(file)” 的末尾缺少 --mergeable 写在最后的那一行，没有写完",
                    en: "\"\(file)\" is not whole: the line with which --mergeable ends is missing at its end")
            case .miscounted(let file):
                Localized(zh: "“\(file)” 里的结论或问题行数与检查时写出的不同", en: "\"\(file)\" has more or fewer findings or problems than were written")
            case .twice(let number, let count): Localized(zh: "第 \(number)/\(count) 部分给了两次", en: "part \(number)/\(count) is given twice")
            case .lacking(let number, let count): Localized(zh: "缺少第 \(number)/\(count) 部分", en: "part \(number)/\(count) is lacking")
            case .other(let folder, let difference):
                Localized(
                    zh: "“\(folder)” 属于另一次检查：\(name(difference).zh)不同",
                    en: "\"\(folder)\" belongs to another audit: it had other \(name(difference).en)")
            }
        return Diagnostic("U073", .error, Localized(zh: "不能合并：\(words.zh)", en: "cannot merge: \(words.en)"))
    }

    /// More errors than were shown.
    static func moreErrors(_ count: Int, shown: Int) -> Diagnostic {
        Diagnostic(
            "U074", .warning,
            Localized(
                zh: "共有 \(count) 处读不出来，这里只显示了前 \(shown) 处；全部在 problems.ndjson 里",
                en: "of \(count) errors the first \(shown) were shown; all of them are in problems.ndjson"))
    }

    /// More problems than were shown by a run that keeps none: errors and warnings, and how many of them were shown.
    static func moreProblems(_ errors: Int, _ warnings: Int, shown shownErrors: Int, _ shownWarnings: Int) -> Diagnostic {
        Diagnostic(
            "U075", .warning,
            Localized(
                zh: "共有错误 \(errors) 处、警告 \(warnings) 处，这里只显示了前 \(shownErrors) 处和前 \(shownWarnings) 处",
                en: "of \(errors) errors and \(warnings) warnings the first \(shownErrors) and \(shownWarnings) were shown"),
            help: Localized(zh: "用 --out 把全部问题留在 problems.ndjson 里", en: "with --out all of them are kept in problems.ndjson"))
    }

    /// Folders of parts and files of partitions to be merged at once.
    static func foldersAndFiles() -> Diagnostic {
        Diagnostic(
            "U076", .error,
            Localized(
                zh: "不能合并：--part 的文件夹和 --mergeable 的文件不能混在一起",
                en: "cannot merge: folders of --part and files of --mergeable cannot be put together"))
    }

    /// A partition that is not what it has to be.
    static func noPartition() -> Diagnostic {
        Diagnostic(
            "U077", .error,
            Localized(zh: "--mergeable 只检查标准输入，写作 guiju audit - --mergeable", en: "--mergeable audits standard input and nothing else"),
            help: Localized(
                zh: "要在一台机器上分部分检查文件，用 --part", en: "to audit files in parts, use --part"))
    }

    /// What differs between two runs.
    private static func name(_ difference: AuditTrouble.Difference) -> Localized {
        switch difference {
        case .engine: Localized(zh: "程序版本", en: "engine")
        case .rules: Localized(zh: "规则", en: "rules")
        case .calendar: Localized(zh: "日历", en: "working days")
        case .flags: Localized(zh: "选项", en: "flags")
        case .inputs: Localized(zh: "输入", en: "inputs")
        }
    }
}

extension Stop {
    /// Ends a command because an audit cannot begin or go on.
    init(_ trouble: AuditTrouble) {
        switch trouble {
        case .cannotWrite(let path, let code): self.init(.unreadable, AuditMessages.cannotWrite(path, FileTrouble(code: code)))
        case .cannotRead(let path, let code): self.init(.unreadable, CommandMessages.cannotRead(path, FileTrouble(code: code).reason))
        case .resultsExist(let folder): self.init(.usage, AuditMessages.resultsExist(folder))
        case .interruptedRun(let folder): self.init(.usage, AuditMessages.interruptedRun(folder))
        case .inUse(let folder): self.init(.usage, AuditMessages.inUse(folder))
        case .otherRun(let difference): self.init(.usage, AuditMessages.otherRun(difference))
        case .inputChanged(let name): self.init(.unreadable, AuditMessages.inputChanged(name))
        case .damaged(let path): self.init(.unreadable, AuditMessages.damaged(path))
        case .tooManyErrors(let count): self.init(.unreadable, AuditMessages.tooManyErrors(count))
        case .notPartable(let name): self.init(.usage, AuditMessages.notPartable(name))
        case .parts(let trouble): self.init(.usage, AuditMessages.parts(trouble))
        }
    }
}
