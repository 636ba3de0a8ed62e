import Evaluation
import Findings
import RecordModel
import RecordReading
import Reports
import Semantics
import Syntax
import Values

/// `guiju explain`: a rule, its derivation on records, or a code.
struct ExplainCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Explains what was named.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        try typed.expectOperands(atMost: 2)
        let name = typed.operands[0]
        if let code = CodeBook.code(name) { return try explainCode(code) }
        let setting = try RunSetting(typed, surroundings, console, examples: true)
        if try explainMapping(name, setting.loaded) { return .kept }
        guard let rule = setting.book.rules.firstIndex(where: { $0.id == name }) else { return try explainRequirement(name, setting.book) }
        return typed.operands.count == 1 ? explain(rule, setting) : try derive(rule, setting)
    }

    /// Shows a mapping as it is declared, which is how it reads; false when none has the name.
    private func explainMapping(_ name: String, _ loaded: LoadedRules) throws(Stop) -> Bool {
        let declarations = loaded.files.flatMap(\.file.declarations)
        let found = declarations.filter { if case .mapping(let mapping) = $0 { mapping.name.text == name } else { false } }
        guard !found.isEmpty else { return false }
        try typed.expectOperands(atMost: 1)
        console.out.write(Printer.print(RuleFile(declarations: found, comments: [])))
        return true
    }

    /// Explains a requirement: the rules that encode it, or why there is none.
    private func explainRequirement(_ name: String, _ book: RuleBook) throws(Stop) -> ExitCode {
        let rules = book.rules.indices.filter { book.rules[$0].requirements.contains { $0.id == name } }
        let unchecked = book.unchecked.first { $0.requirements.contains { $0.id == name } }
        if rules.isEmpty && unchecked == nil {
            throw Stop(.usage, CommandMessages.unknownRule(name, among: book.rules.map(\.id) + book.requirementIDs))
        }
        try typed.expectOperands(atMost: 1)
        var page = TextPage(console.language, console.outStyle)
        if let unchecked { RuleText.explain(unchecked, of: book, on: &page) } else { RuleText.list(rules, of: book, on: &page) }
        console.out.write(page.bytes)
        return .kept
    }

    /// Explains a code.
    private func explainCode(_ code: String) throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 1)
        guard let explanation = CodeBook.explanation(of: code) else { throw Stop(.usage, CommandMessages.unknownCode(code)) }
        var page = TextPage(console.language, console.outStyle)
        page.put("\(code)  ", .heading)
        for line in explanation[console.language].split(separator: "\n", omittingEmptySubsequences: false) {
            page.put(Localized(same: String(line)))
            page.newLine()
        }
        console.out.write(page.bytes)
        return .kept
    }

    /// Explains a rule.
    private func explain(_ rule: Int, _ setting: RunSetting) -> ExitCode {
        var page = TextPage(console.language, console.outStyle)
        RuleText.explain(setting.book.rules[rule], of: setting.book, on: &page)
        console.out.write(page.bytes)
        return .kept
    }

    /// Shows how a rule comes to its verdicts on the records at a path.
    private func derive(_ index: Int, _ setting: RunSetting) throws(Stop) -> ExitCode {
        let rule = setting.book.rules[index]
        let reportSetting = ReportSetting(
            book: setting.book, listed: Verdict.allCases, asOf: setting.asOf, language: console.language, style: console.outStyle)
        var report = DerivationReport(reportSetting)
        let evaluator = setting.evaluator
        var groups = GroupTotals()
        var (ordinal, found, unreadable) = (0, 0, false)
        _ = setting.read([typed.operands[1]], surroundings) { outcome in
            switch outcome {
            case .record(let record):
                ordinal += 1
                guard record.kind == rule.record else { return }
                found += 1
                if rule.scope.isOver {
                    evaluator.add(record, ordinal: ordinal, rules: [index], to: &groups)
                    return
                }
                let findings = evaluator.findings(rule: index, record: record, ordinal: ordinal)
                console.out.write(report.show(evaluator.reference(to: record, ordinal: ordinal), findings))
            case .problem(let problem):
                if problem.severity == .error { unreadable = true }
                console.report(problem)
            case .reading: break
            }
        }
        console.out.write(report.show(groups: evaluator.findings(of: groups)))
        if found == 0, !unreadable {
            throw Stop(.unreadable, CommandMessages.ruleKindMismatch(rule.id, setting.book.records[rule.record].name))
        }
        return unreadable ? .unreadable : .kept
    }
}
