/// One thing that the program does, each in a file of its own.
protocol Command {
    /// What it works with.
    var context: CommandContext { get }

    /// Does it; throws what stops it.
    func run() throws(Stop) -> ExitCode
}

extension Command {
    /// What was typed.
    var typed: TypedArguments { context.typed }
    /// What is around.
    var surroundings: Surroundings { context.surroundings }
    /// The ways out.
    var console: Console { context.console }
}

/// What a command works with.
struct CommandContext {
    /// What was typed.
    let typed: TypedArguments
    /// What is around.
    let surroundings: Surroundings
    /// The ways out.
    let console: Console
}
