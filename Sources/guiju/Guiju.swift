import Commands
import Glibc

/// The program: its arguments, its surroundings and its exit code.
@main
struct Guiju {
    /// Runs the program and ends with its exit code.
    static func main() {
        exit(Commands.run(Array(CommandLine.arguments.dropFirst()), in: .ofProcess()))
    }
}
