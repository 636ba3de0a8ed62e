/// `guiju man`: the manual page.
struct ManCommand {
    /// What was typed.
    let typed: TypedArguments
    /// The ways out.
    let console: Console

    /// Prepares the command.
    init(_ typed: TypedArguments, _ console: Console) {
        self.typed = typed
        self.console = console
    }

    /// Writes the page.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 0)
        console.out.write(ManualPage.text(console.language))
        return .kept
    }
}
