/// The shells that there are completions for.
enum CompletionShell: String, Sendable, CaseIterable {
    case bash, zsh, fish

    /// The script that completes the program's words.
    func script(_ text: CompletionText) -> String {
        switch self {
        case .bash: BashCompletions.script()
        case .zsh: ZshCompletions.script(text)
        case .fish: FishCompletions.script(text)
        }
    }
}
