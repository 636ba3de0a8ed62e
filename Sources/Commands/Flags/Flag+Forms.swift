import Forms
import Values

/// The flags of what input looks like.
extension Flag {
    /// `--names WHICH`.
    static let names = Flag(
        key: .names, name: "--names", value: "WHICH", choices: RecordSchema.Names.allCases.map(\.rawValue),
        help: Localized(
            zh: "字段怎么称呼：name（规则里的名称）、label（中文名）或 any（名称、中文名、别名都行，默认）",
            en: "what fields are called: name (as in rules), label (in Chinese) or any (name, label or alias; default)"))
    /// `--write FILE`.
    static let write = Flag(
        key: .write, name: "--write", value: "FILE", takes: .file,
        help: Localized(zh: "把建议写成映射（规则语言），供人确认", en: "write the proposal as a mapping in the rule language, for a person to confirm"))
}
