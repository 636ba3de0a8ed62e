/// Writes rows of a table that spreadsheets open (RFC 4180): cells in quotes where they must be, rows ending in CR LF.
///
/// A text that a spreadsheet could take for a formula gets an apostrophe in front, which makes it a text: one that begins with `=`, `+`, `-`,
/// `@`, a tab or a line break, in full width too (OWASP, "CSV Injection"). Numbers that the program made stay numbers.
public struct CSVRow: Sendable {
    /// The row, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// What tells a spreadsheet that the file is UTF-8.
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Creates an empty row.
    public init() {}

    /// Adds a cell with a text; nil is an empty one.
    public mutating func add(_ text: String?) {
        let text = text ?? ""
        append(CSVRow.isHostile(text) ? "'" + text : text)
    }

    /// Whether a cell must not begin as a text does.
    private static func isHostile(_ text: String) -> Bool {
        switch text.unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    /// Adds a cell with a number; nil is an empty one.
    public mutating func add(_ number: Int?) { append(number.map(String.init) ?? "") }

    /// Adds a cell.
    private mutating func append(_ text: String) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
        var text = text
        let isFirst = bytes.isEmpty
        text.withUTF8 { text in
            let needsQuotes = isFirst && text.isEmpty || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
            guard needsQuotes else { return bytes.append(contentsOf: text) }
            bytes.append(0x22)
            for byte in text {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
    }

    /// The row with its end.
    public var ended: [UInt8] { bytes + [0x0D, 0x0A] }
}
