internal import Diagnostics

/// Writes XML 1.0. Characters that XML forbids or that would act on a terminal are written visibly, as `\u{1b}`.
struct XMLWriter {
    /// What was written so far, in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// The elements that are open.
    private var open: [String] = []

    /// Takes what was written and leaves the writer empty, in the middle of the document.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Writes the declaration.
    mutating func declaration() { bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8 + [0x0A] }

    /// Begins an element; attributes without a value are left out.
    mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        tag(name, attributes, end: ">\n")
        open.append(name)
    }

    /// Ends the innermost element.
    mutating func end() {
        guard let name = open.popLast() else { return }
        indent()
        bytes += "</\(name)>\n".utf8
    }

    /// Writes an element with a text, or with nothing in it; the lines of the text stay lines.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], lines: [String] = []) {
        if lines.isEmpty { return tag(name, attributes, end: "/>\n") }
        tag(name, attributes, end: ">")
        for (number, line) in lines.enumerated() {
            if number > 0 { bytes.append(0x0A) }
            put(line)
        }
        bytes += "</\(name)>\n".utf8
    }

    /// Writes a tag.
    private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String?>, end: String) {
        indent()
        bytes += "<\(name)".utf8
        for (key, value) in attributes {
            guard let value else { continue }
            bytes += " \(key)=\"".utf8
            put(value)
            bytes.append(0x22)
        }
        bytes += end.utf8
    }

    /// Moves in by the elements that are open.
    private mutating func indent() { bytes += Array(repeating: 0x20, count: open.count * 2) }

    /// Writes a text. `>` is escaped too, since `]]>` must not stand in a text.
    private mutating func put(_ text: String) {
        for scalar in Sanitizer.escaped(text).unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "\u{FFFE}", "\u{FFFF}": bytes += "\\u{\(String(scalar.value, radix: 16))}".utf8
            default: bytes += String(scalar).utf8
            }
        }
    }
}
