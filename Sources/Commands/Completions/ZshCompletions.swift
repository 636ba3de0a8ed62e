/// Completions for zsh 5 and later.
enum ZshCompletions {
    /// The script, with words beside what is completed.
    static func script(_ text: CompletionText) -> String {
        let commands = Subcommand.allCases.map { "        '\($0.rawValue):\(quoted(text.summary(of: $0)))'" }.joined(separator: "\n")
        return """
            #compdef guiju
            # Completions of guiju for zsh, written by: guiju completions zsh

            _guiju() {
                local curcontext=$curcontext state line
                local -a commands
                commands=(
            \(commands)
                )
                _arguments -C \\
            \(Flag.common.map { argument($0, nil, text) }.joined(separator: "\n"))
                    '1: :->command' \\
                    '*:: :->arguments'
                case $state in
                    command) _describe -t commands command commands ;;
                    arguments)
                        case $words[1] in
            \(Subcommand.allCases.map { branch($0, text) }.joined(separator: "\n"))
                        esac
                        ;;
                esac
            }

            if [[ $funcstack[1] == _guiju ]]; then
                _guiju "$@"
            else
                compdef _guiju guiju
            fi

            """
    }

    /// What a command takes.
    private static func branch(_ command: Subcommand, _ text: CompletionText) -> String {
        let flags = command.flags.map { argument(Flag[$0], command, text) }.joined(separator: "\n")
        return """
                            \(command.rawValue))
                                _arguments \\
            \(flags)
                                    '*: :\(action(for: CompletedValue(command.page.operands)))'
                                ;;
            """
    }

    /// What `_arguments` is told of a flag, a spelling a line.
    private static func argument(_ flag: Flag, _ command: Subcommand?, _ text: CompletionText) -> String {
        let help = quoted(text.help(of: flag, in: command), brackets: true)
        let several = flag.repeats ? "*" : ""
        return flag.spellings.map { spelling in
            guard let value = flag.value else { return "        '\(several)\(spelling)[\(help)]' \\" }
            return "        '\(several)\(spelling)=[\(help)]:\(quoted(value)):\(action(for: CompletedValue(flag, in: command)))' \\"
        }.joined(separator: "\n")
    }

    /// What completes a value; a blank for what cannot be completed.
    private static func action(for value: CompletedValue) -> String {
        switch value {
        case .unknown: " "
        case .words(let words): "(\(words.joined(separator: " ")))"
        case .list(let words): "_values -s , value \(words.joined(separator: " "))"
        case .files: "_files"
        case .folders: "_path_files -/"
        }
    }

    /// A text between single quotation marks; colons, and brackets where they end a text, mean themselves.
    private static func quoted(_ text: String, brackets: Bool = false) -> String {
        text.map { character in
            switch character {
            case "'": "'\\''"
            case "\\": "\\\\"
            case ":": "\\:"
            case "[", "]": brackets ? "\\\(character)" : String(character)
            default: String(character)
            }
        }.joined()
    }
}
