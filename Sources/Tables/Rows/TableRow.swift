/// A row of a table with its cells from the first column on, those without anything included.
public struct TableRow: Hashable, Sendable {
    /// Its number as spreadsheets count, from 1.
    public var number: Int
    /// Where it begins.
    public var start: TablePosition
    /// The characters of its cells, one after the other, in UTF-8.
    public var bytes: [UInt8] = []
    /// Its cells.
    public var cells: [TableCell] = []
    /// Whether the spreadsheet hides it.
    public var isHidden = false
    /// Whether something follows it, be it a line break only.
    public var isTerminated = true
    /// How many bytes it has in its file.
    public var length = 0

    /// Creates a row without cells.
    public init(number: Int, start: TablePosition) {
        self.number = number
        self.start = start
    }

    /// The characters of a cell; those of a cell beyond the last are none.
    public func text(_ column: Int) -> String {
        column < cells.count ? String(decoding: bytes[cells[column].range], as: UTF8.self) : ""
    }

    /// `true` iff a cell has nothing but blanks, full-width ones included.
    public func isBlank(_ column: Int) -> Bool {
        guard column < cells.count else { return true }
        let cell = cells[column]
        if cell.kind == .blank { return true }
        guard let first = bytes[cell.range].first else { return true }
        // Most texts begin with a letter, which spares looking at the rest.
        if first > 0x20, first < 0x7F { return false }
        return TableRow.isBlank(bytes[cell.range])
    }

    /// `true` iff no cell has anything.
    public var isBlank: Bool { cells.indices.allSatisfy(isBlank) }

    /// `true` iff characters in UTF-8 are blanks, or cannot be seen.
    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0...0x20, 0xA0, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
            default: false
            }
        }
    }
}

/// A cell of a row.
public struct TableCell: Hashable, Sendable {
    /// What is in a cell.
    public enum Kind: Hashable, Sendable {
        /// Nothing.
        case blank
        /// A text.
        case text
        /// A number, as its digits.
        case number
        /// Yes or no.
        case yes, no
        /// What a spreadsheet shows where it could not compute, such as `#N/A`.
        case fault
    }

    /// What is in it.
    public var kind: Kind
    /// Its characters among the bytes of the row.
    public var range: Range<Int>
    /// Where it begins.
    public var position: TablePosition
    /// How it stands in the file, when that is not its text: `="00123"`.
    public var written: String?

    /// Creates a cell.
    public init(_ kind: Kind, _ range: Range<Int>, at position: TablePosition, written: String? = nil) {
        self.kind = kind
        self.range = range
        self.position = position
        self.written = written
    }

    /// What spreadsheets show where they could not compute.
    static let faults: Set<String> = [
        "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    ]
}
