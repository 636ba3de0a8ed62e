/// Completions for fish 3 and later.
enum FishCompletions {
    /// The script, with words beside what is completed.
    static func script(_ text: CompletionText) -> String {
        var lines = ["# Completions of guiju for fish, written by: guiju completions fish", functions, "complete -c guiju -f"]
        for command in Subcommand.allCases {
            lines.append("complete -c guiju -n \(unnamed) -a \(command.rawValue) -d \(quoted(text.summary(of: command)))")
        }
        lines += Flag.common.map { line(of: $0, nil, unnamed, text) }
        for command in Subcommand.allCases {
            let condition = "'__guiju_is \(command.rawValue)'"
            lines += command.flags.map { line(of: Flag[$0], command, condition, text) }
            if let operands = operands(of: command) { lines.append("complete -c guiju -n \(condition) \(operands)") }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The condition that no command is written yet.
    private static let unnamed = "'not __guiju_is'"

    /// Finds the command among the words that are written: the first that is neither a flag nor its value.
    private static var functions: String {
        let valued = Flag.all.filter { $0.value != nil }.flatMap(\.spellings).joined(separator: " ")
        return """
            # Whether the command is the one that is named, or whether there is one.
            function __guiju_is
                set -l words (commandline -opc)
                set -e words[1]
                while set -q words[1]
                    switch $words[1]
                        case \(valued)
                            set -q words[2]; and set -e words[1]
                        case '-*'
                        case '*'
                            not set -q argv[1]; or test $words[1] = $argv[1]
                            return
                    end
                    set -e words[1]
                end
                return 1
            end
            """
    }

    /// What stands behind a command; nil when nothing is known of it.
    private static func operands(of command: Subcommand) -> String? {
        switch CompletedValue(command.page.operands) {
        case .unknown: nil
        case .words(let words), .list(let words): "-a \(quoted(words.joined(separator: " ")))"
        case .files: "-F"
        case .folders: "-a '(__fish_complete_directories)'"
        }
    }

    /// A line that tells of a flag.
    private static func line(of flag: Flag, _ command: Subcommand?, _ condition: String, _ text: CompletionText) -> String {
        let short = flag.short.map { " -s \($0.dropFirst())" } ?? ""
        let value = flag.value == nil ? "" : " " + value(CompletedValue(flag, in: command))
        return "complete -c guiju -n \(condition)\(short) -l \(flag.settingName)\(value) -d \(quoted(text.help(of: flag, in: command)))"
    }

    /// What completes a value.
    private static func value(_ value: CompletedValue) -> String {
        switch value {
        case .unknown: "-x"
        case .words(let words): "-x -a \(quoted(words.joined(separator: " ")))"
        case .list(let words): "-x -a \(quoted("(__fish_append , \(words.joined(separator: " ")))"))"
        case .files: "-r -F"
        case .folders: "-x -a '(__fish_complete_directories)'"
        }
    }

    /// A text between single quotation marks.
    private static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
    }
}
