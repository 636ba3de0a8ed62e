/// Completions for bash 4 and later.
enum BashCompletions {
    /// The script.
    static func script() -> String {
        let valued = Flag.all.filter { $0.value != nil }.flatMap(\.spellings).joined(separator: "|")
        return """
            # Completions of guiju for bash, written by: guiju completions bash

            # One of some words.
            _guiju_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }
            # Some words joined by commas, of which the last is being written.
            _guiju_list() {
                local before=
                [[ $cur == *,* ]] && before=${cur%,*},
                mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${cur##*,}")
            }
            # Files and folders, or folders alone.
            _guiju_files() {
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen "${1:--f}" -- "$cur")
            }

            _guiju() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= index
                COMPREPLY=()
                # --flag=value comes as three words, for an equals sign ends a word.
                if [[ $cur == = ]]; then
                    cur=
                elif [[ $prev == = && $COMP_CWORD -gt 1 ]]; then
                    prev=${COMP_WORDS[COMP_CWORD-2]}
                fi
                for ((index = 1; index < COMP_CWORD; index++)); do
                    case ${COMP_WORDS[index]} in
                        \(valued))
                            [[ ${COMP_WORDS[index+1]} == = ]] && index=$((index + 1))
                            index=$((index + 1))
                            ;;
                        -* | =) ;;
                        *)
                            command=${COMP_WORDS[index]}
                            break
                            ;;
                    esac
                done
                case $command:$prev in
            \(values())
                esac
                if [[ $cur == -* ]]; then
                    case $command in
            \(flags())
                    esac
                    return
                fi
                case $command in
            \(operands())
                esac
            }
            complete -F _guiju guiju

            """
    }

    /// What to do with the values of flags: first where a command has its own, then for every command.
    private static func values() -> String {
        let own = Subcommand.allCases.flatMap { command in
            command.flags.filter { $0 == .format || command.page.flagKinds[$0] != nil }.map { key in
                (pattern: "\(command.rawValue):\(Flag[key].name)", value: CompletedValue(Flag[key], in: command))
            }
        }
        let others = Flag.all.filter { $0.value != nil }.map { flag in
            (pattern: flag.spellings.map { "*:\($0)" }.joined(separator: "|"), value: CompletedValue(flag, in: nil))
        }
        return (own + others).map { line($0.pattern, action(for: $0.value) + "return", indent: 8) }.joined(separator: "\n")
    }

    /// The flags of every command, and of none.
    private static func flags() -> String {
        let commands = Subcommand.allCases.map { ($0.rawValue, $0.flags.map { Flag[$0] }) } + [("''", Flag.common)]
        return commands.map { name, flags in
            line(name, "_guiju_words '\(flags.flatMap(\.spellings).joined(separator: " "))'", indent: 12)
        }.joined(separator: "\n")
    }

    /// What stands behind every command, and the commands themselves.
    private static func operands() -> String {
        let commands = Subcommand.allCases.map { ($0.rawValue, CompletedValue($0.page.operands)) }.filter { $0.1 != .unknown }
        return (commands + [("''", .words(Subcommand.allCases.map(\.rawValue)))]).map { name, value in
            line(name, String(action(for: value).dropLast(2)), indent: 8)
        }.joined(separator: "\n")
    }

    /// A branch of a `case`.
    private static func line(_ pattern: String, _ body: String, indent: Int) -> String {
        String(repeating: " ", count: indent) + "\(pattern)) \(body) ;;"
    }

    /// The command that offers values, with a semicolon behind it; nothing when there is nothing to offer.
    private static func action(for value: CompletedValue) -> String {
        switch value {
        case .unknown: ""
        case .words(let words): "_guiju_words '\(words.joined(separator: " "))'; "
        case .list(let words): "_guiju_list '\(words.joined(separator: " "))'; "
        case .files: "_guiju_files; "
        case .folders: "_guiju_files -d; "
        }
    }
}
