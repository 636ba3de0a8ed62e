import Diagnostics
import Syntax
import Values

/// Writes a tree out with everything that it says and without where it says it, so that two trees can be compared modulo ranges.
enum TreeDump {
    /// The declarations of a file; comments are no part of what it says.
    static func text(_ file: RuleFile) -> String {
        file.declarations.map { text($0) }.joined(separator: "\n")
    }

    /// Any part of a tree.
    static func text(_ value: Any) -> String {
        switch value {
        case is SourceRange: return "_"
        case let text as String: return "\"" + text + "\""
        case let time as CivilTime: return "\(time) \(time.precision)"
        case let number as ExactNumber: return "\(number.numerator)/\(number.denominator)"
        default: break
        }
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return "\(value)" }
        let children = mirror.children.map { child in (child.label.map { $0 + ":" } ?? "") + text(child.value) }
        return "\(mirror.displayStyle == .enum ? "." : "")(" + children.joined(separator: " ") + ")"
    }
}
