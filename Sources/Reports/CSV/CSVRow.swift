/// Writes rows of a table that spreadsheets open (RFC 4180): cells in quotes where they must be, rows ending in CR LF.
///
/// A text that a spreadsheet could take for a formula gets an apostrophe in front, which makes it a text: one that begins with `=`, `+`, `-`,
/// `@`, a tab or a line break, in full width too (OWASP, "CSV Injection"). Numbers that the program made stay numbers.
struct CSVRow {
    /// The row, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// What tells a spreadsheet that the file is UTF-8.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// What a cell must not begin with.
    private static let hostileStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// Adds a cell with a text; nil is an empty one.
    mutating func add(_ text: String?) {
        let text = text ?? ""
        let isHostile = text.unicodeScalars.first.map(CSVRow.hostileStarts.contains) ?? false
        append(isHostile ? "'" + text : text)
    }

    /// Adds a cell with a number; nil is an empty one.
    mutating func add(_ number: Int?) { append(number.map(String.init) ?? "") }

    /// Adds a cell.
    private mutating func append(_ text: String) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
        let needsQuotes = bytes.isEmpty && text.isEmpty || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
        guard needsQuotes else { return bytes += text.utf8 }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// The row with its end.
    var ended: [UInt8] { bytes + [0x0D, 0x0A] }
}
