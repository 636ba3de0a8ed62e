/// `guiju man`: the manual page.
struct ManCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Writes the page.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 0)
        console.out.write(ManualPage.text(console.language))
        return .kept
    }
}
