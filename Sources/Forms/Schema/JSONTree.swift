internal import Diagnostics

/// A JSON value to be looked at by people too: its members stay in order, and it is written with a line for each.
public indirect enum JSONTree: Sendable {
    /// Members with their keys, in order.
    case object([(String, JSONTree)])
    /// Elements.
    case array([JSONTree])
    /// A text.
    case string(String)
    /// A whole number.
    case number(Int)
    /// Yes or no.
    case boolean(Bool)
    /// Nothing.
    case null

    /// The value as a document in UTF-8 that ends with a line break; what would act on a terminal is escaped.
    public var document: [UInt8] {
        var text = ""
        write(to: &text, indent: 0)
        return Array(text.utf8) + [0x0A]
    }

    /// How many characters a line may have before the members of a value get lines of their own.
    private static let width = 120

    /// Writes the value behind so many blanks.
    private func write(to text: inout String, indent: Int) {
        switch self {
        case .object(let members) where !fitsLine(indent):
            list(members, "{", "}", &text, indent) { member, text in
                text += JSONTree.quoted(member.0) + ": "
                member.1.write(to: &text, indent: indent + 2)
            }
        case .array(let elements) where !fitsLine(indent):
            list(elements, "[", "]", &text, indent) { element, text in element.write(to: &text, indent: indent + 2) }
        default: text += line
        }
    }

    /// Writes items, each on a line of its own.
    private func list<Item>(
        _ items: [Item], _ open: String, _ close: String, _ text: inout String, _ indent: Int, _ body: (Item, inout String) -> Void
    ) {
        text += open + "\n"
        for (index, item) in items.enumerated() {
            text += String(repeating: " ", count: indent + 2)
            body(item, &text)
            text += index + 1 < items.count ? ",\n" : "\n"
        }
        text += String(repeating: " ", count: indent) + close
    }

    /// `true` iff the value is short enough to stand on the line; an object of objects never is.
    private func fitsLine(_ indent: Int) -> Bool {
        if case .object(let members) = self, members.contains(where: \.1.isObject) { return false }
        var rest = JSONTree.width - indent
        take(from: &rest)
        return rest >= 0
    }

    /// Whether it is an object with members.
    private var isObject: Bool { if case .object(let members) = self { !members.isEmpty } else { false } }

    /// Takes the bytes that the value has on one line from what a line has left; below zero is too much. O(what is left).
    private func take(from rest: inout Int) {
        switch self {
        case .object(let members):
            rest -= 2
            for member in members where rest >= 0 {
                rest -= member.0.utf8.count + 6
                member.1.take(from: &rest)
            }
        case .array(let elements):
            rest -= 2
            for element in elements where rest >= 0 {
                rest -= 2
                element.take(from: &rest)
            }
        default: rest -= line.utf8.count
        }
    }

    /// The value on one line.
    private var line: String {
        switch self {
        case .object(let members):
            "{" + members.map { JSONTree.quoted($0.0) + ": " + $0.1.line }.joined(separator: ", ") + "}"
        case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
        case .string(let text): JSONTree.quoted(text)
        case .number(let number): String(number)
        case .boolean(let answer): answer ? "true" : "false"
        case .null: "null"
        }
    }

    /// A text in quotation marks.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where Sanitizer.isHostile(scalar): for unit in String(scalar).utf16 { quoted += escape(unit) }
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// The escape of one UTF-16 unit.
    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}

extension JSONTree {
    /// Texts as an array.
    static func strings(_ texts: [String]) -> JSONTree { .array(texts.map(JSONTree.string)) }

    /// A reference to a definition of the same document.
    static func reference(_ name: String) -> JSONTree { .string("#/$defs/" + escapedForFragment(name)) }

    /// A name as it stands in the fragment of a URI (RFC 3986), where only some ASCII characters may stand as they are.
    private static func escapedForFragment(_ name: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._*".utf8)
        return name.utf8.reduce(into: "") { text, byte in
            if plain.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
    }
}
