import Diagnostics
import Values

/// The end of a command before its work is done: why, and with which code.
struct Stop: Error {
    /// The code to end with.
    var exit: ExitCode
    /// What is said about it; empty when all was said already.
    var messages: [Diagnostic]
    /// The texts that it is said of.
    var sources = SourceMap()

    /// Ends with a code, and says why.
    init(_ exit: ExitCode, _ messages: Diagnostic...) { self.init(exit, messages) }

    /// Ends with a code, and says what is wrong with some texts.
    init(_ exit: ExitCode, _ messages: [Diagnostic], in sources: SourceMap = SourceMap()) {
        self.exit = exit
        self.messages = messages
        self.sources = sources
    }

    /// The same end, with the place where the value stands that is to blame; a flag needs none.
    func blaming(_ origin: SettingOrigin?, _ settings: SourceMap) -> Stop {
        var stop = self
        switch origin {
        case .variable(let name):
            for index in messages.indices { stop.messages[index].message = SettingPhrases.from(name, messages[index].message) }
        case .file(let range) where sources.texts.isEmpty:
            stop.sources = settings
            for index in messages.indices where messages[index].primary == nil { stop.messages[index].primary = Diagnostic.Label(range) }
        case .file, .flag, nil: break
        }
        return stop
    }
}
