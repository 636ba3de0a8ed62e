/// Gives the rows of a sheet of a workbook.
///
/// Cells are what the file keeps: texts, the results of formulas, and numbers, which a format makes days or shares. What is merged stands in its
/// first cell.
public final class WorkbookReader: TableReader {
    /// The file, until it is opened.
    private var bytes: [UInt8]?
    /// What the caller decided.
    private let options: TableOptions
    /// The workbook, and the sheet in it, once it is open.
    private var workbook: Workbook?
    private var reader: XMLReader?
    /// The number of the last row.
    private var number = 0

    /// What the sheet is called.
    public private(set) var sheet: String?
    /// The sheets that are not read.
    public private(set) var otherSheets: [String] = []
    /// Those of them that a reader would expect to be read: they are shown, hold something, and no sheet was chosen.
    public private(set) var passedSheets: [String] = []
    /// Cells without anything are not stored.
    public var isRegular: Bool { false }
    /// From when the days of dates count.
    public var dates: SerialDate.System { workbook?.dates ?? .from1900 }

    /// Creates a reader of the workbook that bytes are.
    public init(_ options: TableOptions, bytes: [UInt8]) {
        self.options = options
        self.bytes = bytes
    }

    /// Returns the next row that has a cell; nil at the end.
    public func next() throws(TableFault) -> TableRow? {
        do throws(WorkbookFault) {
            if let bytes {
                self.bytes = nil
                let opened = try Workbook(bytes, limit: options.maxWorkbookBytes)
                let (found, sheetReader) = try opened.sheet(options.sheet)
                (workbook, reader, sheet) = (opened, sheetReader, found.name)
                let others = opened.sheets.filter { $0 != found }
                otherSheets = others.map(\.name)
                if options.sheet == nil { passedSheets = others.filter { !$0.isHidden && opened.isFilled($0) }.map(\.name) }
            }
            return try nextRow()
        } catch {
            reader = nil
            throw TableFault(.workbook(error), at: TablePosition(line: max(number, 1)), isFatal: true)
        }
    }

    /// Reads to the next row.
    private func nextRow() throws(WorkbookFault) -> TableRow? {
        while let event = try reader?.next() {
            if case .start(let element) = event, element.name == "row" { return try row(element) }
        }
        return nil
    }

    /// Reads a row that has begun.
    private func row(_ element: XMLElement) throws(WorkbookFault) -> TableRow {
        number = element["r"].flatMap { Int($0) } ?? number + 1
        var row = TableRow(number: number, start: TablePosition(line: number))
        row.isHidden = element.isSet("hidden")
        while let event = try reader?.next() {
            switch event {
            case .start(let element) where element.name == "c": try cell(element, &row)
            case .start: try reader?.skip()
            case .end: return row
            case .text: break
            }
        }
        return row
    }

    /// Reads a cell that has begun, and fills the gap before it.
    private func cell(_ element: XMLElement, _ row: inout TableRow) throws(WorkbookFault) {
        let column = element["r"].flatMap { CellName.parse($0.utf8) }?.column ?? row.cells.count
        guard column >= row.cells.count, column < CellName.mostColumns, row.bytes.count <= options.maxRowBytes else {
            throw .malformed(part: sheet ?? "", offset: 0)
        }
        while row.cells.count < column { add(.blank, "".utf8, to: &row) }
        var content = CellContent(type: element["t"] ?? "n", style: element["s"].flatMap { Int($0) } ?? 0)
        while let event = try reader?.next() {
            switch event {
            case .start(let element) where element.name == "v": content.value = try reader?.text()
            case .start(let element) where element.name == "f": content.formula = try reader?.text()
            case .start(let element) where element.name == "is":
                if var inner = reader {
                    content.inline = try RichText.read(&inner)
                    reader = inner
                }
            case .start: try reader?.skip()
            case .end: return try add(content, to: &row)
            case .text: break
            }
        }
    }

    /// Adds a cell.
    private func add(_ kind: TableCell.Kind, _ text: some Sequence<UInt8>, to row: inout TableRow) {
        let start = row.bytes.count
        row.bytes += text
        let position = TablePosition(line: row.number, column: row.cells.count + 1)
        row.cells.append(TableCell(row.bytes.count == start ? .blank : kind, start..<row.bytes.count, at: position))
        row.length = row.bytes.count
    }

    /// Adds a cell with what was read of it.
    private func add(_ content: CellContent, to row: inout TableRow) throws(WorkbookFault) {
        let value = content.value ?? ""
        switch content.type {
        case "inlineStr": add(.text, (content.inline ?? value).utf8, to: &row)
        case "s" where !value.isEmpty:
            guard let text = Int(value).flatMap({ workbook?.strings[$0] }) else { throw .malformed(part: sheet ?? "", offset: 0) }
            add(.text, text, to: &row)
        case "b" where !value.isEmpty: add(value == "1" || value == "true" ? .yes : .no, (value == "1" ? "TRUE" : "FALSE").utf8, to: &row)
        case "e" where !value.isEmpty: add(.fault, value.utf8, to: &row)
        case "n" where !value.isEmpty: addNumber(value, workbook?.styles[content.style] ?? .number, to: &row)
        // A formula the result of which nobody stored is not the same as nothing.
        case _ where value.isEmpty && content.formula != nil && content.type != "str":
            add(.fault, ("=" + (content.formula ?? "")).utf8, to: &row)
        default: add(.text, value.utf8, to: &row)
        }
    }

    /// Adds a number as its format shows it.
    private func addNumber(_ value: String, _ format: NumberFormat, to row: inout TableRow) {
        guard let (plain, isNumber) = CellNumber.plain(value) else { return add(.text, value.utf8, to: &row) }
        let text = isNumber ? CellText.of(plain, format, dates) : nil
        add(text == nil && isNumber ? .number : .text, (text ?? plain).utf8, to: &row)
    }
}

/// What was read of a cell.
private struct CellContent {
    /// What its value is, and the number of its format.
    var type: String
    var style: Int
    /// Its value, its formula and its own text.
    var value: String?
    var formula: String?
    var inline: String?
}
