/// `guiju completions`: what a shell needs to complete the program's words.
struct CompletionsCommand {
    /// What was typed.
    let typed: TypedArguments
    /// The ways out.
    let console: Console

    /// Prepares the command.
    init(_ typed: TypedArguments, _ console: Console) {
        self.typed = typed
        self.console = console
    }

    /// Writes the script of the shell that was named.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        try typed.expectOperands(atMost: 1)
        let name = typed.operands[0]
        guard let shell = CompletionShell(rawValue: name) else {
            throw Stop(.usage, CommandMessages.unknownShell(name, among: CompletionShell.allCases.map(\.rawValue)))
        }
        console.out.write(shell.script(CompletionText(language: console.language)))
        return .kept
    }
}
