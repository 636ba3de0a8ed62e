import Diagnostics
import Foundation
import Semantics
import Values

/// Writes rule files, as text and checked, and the calendar as one Swift file of string literals: `embed-rules ROOT OUTPUT FILE…`.
@main
struct EmbedRules {
    /// Reads the files, writes the output; ends with 1 when a file cannot be read or is not UTF-8, or a rule is wrong.
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { return fail("usage: embed-rules ROOT OUTPUT FILE…") }
        let root = URL(fileURLWithPath: arguments[1], isDirectory: true).path
        var files: [String] = []
        var texts: [SourceText] = []
        var calendar = element(name: "", text: "")
        for path in arguments.dropFirst(3) {
            guard let data = FileManager.default.contents(atPath: path) else { return fail("cannot read \(path)") }
            guard let text = String(validating: data, as: UTF8.self) else { return fail("\(path) is not UTF-8") }
            let name = path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
            if path.hasSuffix(".tsv") {
                calendar = element(name: name, text: text)
            } else {
                files.append(element(name: name, text: text))
                texts.append(SourceText(name: "Rules/\(name)", bytes: Array(text.utf8)))
            }
        }
        let packed = String(decoding: book(of: texts).packed, as: UTF8.self)
        let source = """
            /// What was embedded when the program was built.
            enum Embedded {
                /// The rule files, in the order of their paths.
                static let files: [BuiltInRules.File] = [
                    \(files.joined(separator: ",\n        "))
                ]
                /// The rules, checked.
                static let packed: StaticString = \(literal(packed))
                /// The calendar.
                static let calendar = \(calendar)
            }

            """
        try Data(source.utf8).write(to: URL(fileURLWithPath: arguments[2]))
    }

    /// Returns the checked rules; what is wrong with them ends the build.
    static func book(of texts: [SourceText]) -> RuleBook {
        let checked = CheckedTexts(texts, examples: false)
        let errors = checked.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { fail("wrong rules\n" + DiagnosticRenderer.render(errors, in: checked.sources, language: .en)) }
        return checked.book
    }

    /// Returns the expression that makes one embedded file.
    static func element(name: String, text: String) -> String { "BuiltInRules.File(name: \(literal(name)), text: \(literal(text)))" }

    /// Returns a text as a Swift string literal on one line, which keeps every character, line ends among them, as it is.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case " "..."~": result.unicodeScalars.append(scalar)
            case "\u{3000}"..."\u{9FFF}", "\u{FF00}"..."\u{FFEF}": result.unicodeScalars.append(scalar)
            default: result += "\\u{" + String(scalar.value, radix: 16) + "}"
            }
        }
        return result + "\""
    }

    /// Says what went wrong and ends the build.
    static func fail(_ message: String) {
        FileHandle.standardError.write(Data("embed-rules: \(message)\n".utf8))
        exit(1)
    }
}
