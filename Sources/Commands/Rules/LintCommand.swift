import Diagnostics
import Reports
import Semantics
import Values

/// `guiju lint`: what is wrong with rules, and what is most likely wrong with them.
struct LintCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Looks at the rules; ends with 3 when they are wrong, and with 2 when `--strict` is given and something is suspicious.
    func run() throws(Stop) -> ExitCode {
        let scope = try RuleScope(typed, examples: true)
        let texts = try typed[.sources].map { folder throws(Stop) in try SourceTexts.read(folder) } ?? []
        // What cannot be understood cannot be judged either: with errors there is no rule book to look at.
        let suspicious = scope.loaded.hasErrors ? [] : Lint.check(scope.loaded.book, texts: texts)
        let found = (scope.loaded.diagnostics + suspicious).filter { scope.covers($0.primary?.range) }
        for diagnostic in found { console.report(diagnostic, in: scope.loaded.sources) }
        scope.explainMissing(typed, console)
        let counts = Counts(
            files: scope.loaded.files.count, rules: scope.loaded.book.rules.count, errors: found.count { $0.severity == .error },
            warnings: found.count { $0.severity == .warning }, notes: found.count { $0.severity == .note })
        var page = TextPage(console.language, console.outStyle)
        page.line(counts.words)
        if typed[.sources] != nil, !scope.loaded.hasErrors {
            page.line(LintCommand.compared(scope.loaded.book.quotationCount, lost: found.count { $0.code == "L005" }, texts: texts.count))
        }
        console.out.write(page.bytes)
        if counts.errors > 0 { return .rulesWrong }
        if counts.rules == 0 { throw Stop(.rulesWrong, CommandMessages.noRules()) }
        return typed.has(.strict) && counts.warnings > 0 ? .open : .kept
    }

    /// How many quotations were looked for in how many texts; those whose text is not at hand have their own note.
    private static func compared(_ quotations: Int, lost: Int, texts: Int) -> Localized {
        Localized(
            zh: "引文 \(quotations) 处，手头原文 \(texts) 份：\(lost) 处没有找到",
            en: "quotations: \(quotations), of which not found: \(lost); texts at hand: \(texts)")
    }

    /// How much was looked at, and how much was found.
    struct Counts {
        /// How many files were looked at.
        let files: Int
        /// How many rules they hold.
        let rules: Int
        /// How many errors were found.
        let errors: Int
        /// How many warnings.
        let warnings: Int
        /// How many notes.
        let notes: Int

        /// The counts in words.
        var words: Localized {
            Localized(
                zh: "\(files) 个文件，\(rules) 条规则：错误 \(errors)，警告 \(warnings)，提示 \(notes)",
                en: "\(counted(files, "file")), \(counted(rules, "rule")): \(counted(errors, "error")), \(counted(warnings, "warning")), "
                    + counted(notes, "note"))
        }
    }
}
