import Diagnostics

/// The end of a command before its work is done: why, and with which code.
struct Stop: Error {
    /// The code to end with.
    var exit: ExitCode
    /// What is said about it; empty when all was said already.
    var messages: [Diagnostic]

    /// Ends with a code, and says why.
    init(_ exit: ExitCode, _ messages: Diagnostic...) {
        self.exit = exit
        self.messages = messages
    }
}
