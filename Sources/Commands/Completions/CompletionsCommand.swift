/// `guiju completions`: what a shell needs to complete the program's words.
struct CompletionsCommand: Command {
    /// What it works with.
    let context: CommandContext

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
