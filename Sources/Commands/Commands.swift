import Diagnostics
import Values

/// The program as a function of its arguments and its surroundings.
public enum Commands {
    /// The version of the engine.
    public static let version = "0.1.0"

    /// Runs the program and returns the code to end with. Everything that was said has been handed on.
    public static func run(_ arguments: [String], in surroundings: Surroundings) -> Int32 {
        // Until flags and settings are understood, errors about them are said in the language that is most likely meant.
        let early = console(
            surroundings, lang: TypedArguments.peek(.lang, in: arguments), color: TypedArguments.peek(.color, in: arguments))
        let typed: TypedArguments
        do {
            typed = try TypedArguments(arguments).settled(surroundings)
        } catch {
            early.report(error)
            return error.exit.rawValue
        }
        let console = console(surroundings, lang: typed[.lang], color: typed[.color])
        let exit = runReporting(typed, surroundings, console)
        console.flush()
        // A report that did not go out whole must not look as if it had; a reader who has seen enough is no trouble.
        guard let trouble = console.out.trouble, !trouble.isClosedPipe else { return exit.rawValue }
        console.report(CommandMessages.cannotWrite("<stdout>", trouble.reasonOfWriting))
        return exit.graver(.unreadable).rawValue
    }

    /// The ways out, in the language and with the colours that are asked for.
    private static func console(_ surroundings: Surroundings, lang: String?, color: String?) -> Console {
        let named = surroundings.variable(Flag.lang.variableName).flatMap { Flag.lang.choices.contains($0) ? $0 : nil }
        return Console(surroundings, language: Language(flag: lang ?? named, variable: surroundings.variable), color: color)
    }

    /// Runs the program; what stops it is said.
    private static func runReporting(_ typed: TypedArguments, _ surroundings: Surroundings, _ console: Console) -> ExitCode {
        do {
            return try run(typed, surroundings, console)
        } catch {
            console.report(error)
            return error.exit
        }
    }

    /// Runs the command that was typed.
    private static func run(_ typed: TypedArguments, _ surroundings: Surroundings, _ console: Console) throws(Stop) -> ExitCode {
        if typed.has(.version) {
            console.line("guiju \(version)")
            return .kept
        }
        if typed.has(.help) {
            HelpPage.write(typed.command, on: console)
            return .kept
        }
        guard let command = typed.command else { throw Stop(.usage, CommandMessages.noCommand()) }
        let context = CommandContext(typed: typed, surroundings: surroundings, console: console)
        switch command {
        case .check: return try CheckCommand(context: context).run()
        case .baseline: return try BaselineCommand(context: context).run()
        case .audit: return try AuditCommand(context: context).run()
        case .merge: return try MergeCommand(context: context).run()
        case .explain: return try ExplainCommand(context: context).run()
        case .rules: return try RulesCommand(context: context).run()
        case .schema: return try SchemaCommand(context: context).run()
        case .template: return try TemplateCommand(context: context).run()
        case .infer: return try InferCommand(context: context).run()
        case .coverage: return try CoverageCommand(context: context).run()
        case .lint: return try LintCommand(context: context).run()
        case .fmt: return try FormatCommand(context: context).run()
        case .test: return try TestCommand(context: context).run()
        case .calendar: return try CalendarCommand(context: context).run()
        case .config: return try ConfigCommand(context: context).run()
        case .completions: return try CompletionsCommand(context: context).run()
        case .man: return try ManCommand(context: context).run()
        case .help: return try help(typed, console)
        }
    }

    /// Shows the help page of a command, or of the program.
    private static func help(_ typed: TypedArguments, _ console: Console) throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 1)
        guard let name = typed.operands.first else {
            HelpPage.write(nil, on: console)
            return .kept
        }
        guard let command = Subcommand(rawValue: name) else { throw Stop(.usage, CommandMessages.unknownCommand(name)) }
        HelpPage.write(command, on: console)
        return .kept
    }
}
