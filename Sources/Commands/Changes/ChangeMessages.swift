import Diagnostics
import Values

/// Everything that can be said about the case files that a branch touches, each with its code.
enum ChangeMessages {
    /// A revision that git would take for a flag.
    static func noRevision(_ revision: String) -> Diagnostic {
        Diagnostic(
            "U090", .error, Localized(zh: "“\(revision)” 不是版本：以连字符开头", en: "\"\(revision)\" is no revision: it begins with a hyphen"))
    }

    /// Git is not there.
    static func noGit() -> Diagnostic {
        Diagnostic(
            "U091", .error, Localized(zh: "找不到 git，无从知道哪些文件变了", en: "there is no git to ask which files have changed"),
            help: Localized(zh: "安装 git，或不用 --changed-since", en: "install git, or leave out --changed-since"))
    }

    /// The working folder is in no work tree, or git refuses to look at it.
    static func noRepository(_ words: String) -> Diagnostic {
        Diagnostic(
            "U092", .error, Localized(zh: "当前文件夹不在可用的 git 工作树里", en: "the working folder is in no work tree that git can use"),
            help: words.isEmpty ? nil : Localized(zh: "git 说：\(words)", en: "git says: \(words)"))
    }

    /// A revision that git does not know.
    static func unknownRevision(_ revision: String) -> Diagnostic {
        Diagnostic(
            "U093", .error, Localized(zh: "git 不认识版本 “\(revision)”", en: "git knows no revision \"\(revision)\""),
            help: Localized(
                zh: "浅克隆里没有旧的提交：先 git fetch，或在 CI 里取全部历史",
                en: "a shallow clone lacks older commits: git fetch it, or let CI fetch the whole history"))
    }

    /// A revision whose history has nothing in common with this one.
    static func noCommonCommit(_ revision: String) -> Diagnostic {
        Diagnostic(
            "U094", .error,
            Localized(zh: "“\(revision)” 与当前分支没有共同的提交", en: "\"\(revision)\" and this branch have no commit in common"),
            help: Localized(
                zh: "浅克隆里没有旧的提交：先 git fetch，或在 CI 里取全部历史",
                en: "a shallow clone lacks older commits: git fetch it, or let CI fetch the whole history"))
    }

    /// Git could not tell what has changed.
    static func gitFailed(_ words: String) -> Diagnostic {
        Diagnostic(
            "U095", .error, Localized(zh: "git 没有说出哪些文件变了", en: "git did not tell which files have changed"),
            help: words.isEmpty ? nil : Localized(zh: "git 说：\(words)", en: "git says: \(words)"))
    }

    /// Git could not be run.
    static func cannotRun(_ reason: Localized) -> Diagnostic {
        Diagnostic("U095", .error, Localized(zh: "运行不了 git：\(reason.zh)", en: "cannot run git: \(reason.en)"))
    }

    /// A path outside of the work tree.
    static func outside(_ path: String, _ root: String) -> Diagnostic {
        Diagnostic(
            "U096", .error,
            Localized(zh: "“\(path)” 不在 git 工作树 “\(root)” 里", en: "\"\(path)\" is not in the work tree \"\(root)\""))
    }

    /// Standard input, which git knows nothing of.
    static func standardInput() -> Diagnostic {
        Diagnostic(
            "U097", .error,
            Localized(zh: "标准输入不能与 “--changed-since” 同用", en: "standard input cannot be read with \"--changed-since\""))
    }

    /// Nothing that could be checked has changed.
    static func nothingChanged(_ revision: String) -> Diagnostic {
        Diagnostic(
            "U098", .note,
            Localized(
                zh: "自 “\(revision)” 以来没有变动的案件文件，没有要检查的",
                en: "no case file has changed since \"\(revision)\", and nothing had to be checked"))
    }
}
