import Values

extension CommandPage {
    /// `guiju completions`.
    static let completions = CommandPage(
        summary: Localized(zh: "输出 shell 的补全脚本", en: "write the completions of a shell"),
        forms: ["completions bash|zsh|fish"],
        operands: .words(CompletionShell.allCases.map(\.rawValue)),
        flags: [],
        details: [
            Localized(
                zh:
                    "bash：在 ~/.bashrc 里写 source <(guiju completions bash)。zsh：guiju completions zsh > DIR/_guiju，DIR 在 $fpath 里，compinit 之前。"
                    + "fish：guiju completions fish > ~/.config/fish/completions/guiju.fish。",
                en:
                    "bash: source <(guiju completions bash) in ~/.bashrc. zsh: guiju completions zsh > DIR/_guiju, with DIR in $fpath before compinit. "
                    + "fish: guiju completions fish > ~/.config/fish/completions/guiju.fish."),
            Localized(
                zh: "补全命令、选项、选项的值和文件名；规则名不补全，因为读规则库比按一次键慢。",
                en:
                    "Completed are commands, flags, their values and files; names of rules are not, for reading the rule book takes longer than a key."
            ),
        ])
}
