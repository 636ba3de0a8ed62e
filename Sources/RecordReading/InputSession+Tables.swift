import RecordModel
import Tables
import Values

extension InputSession {
    /// The reader of the table that the input is; nil for another input.
    func table() -> (any TableReader)? {
        switch format {
        case .csv: text()
        case .xlsx: workbook()
        case .json: nil
        }
    }

    /// What the input is: what the caller says, else what its content and its name say. It looks at the first page only.
    var format: InputFormat { options.format ?? (isWorkbook ? .xlsx : isTable ? .csv : .json) }

    /// Whether the name says that the input is separated values, and the content does not say that it is JSON.
    private var isTable: Bool {
        guard Folder.isTextTable(Array(summary.name.utf8)) else { return false }
        let first = (0..<4_096).lazy.compactMap { self.stream.peek($0) }.first { !JSONScan.isBlank($0) }
        return first != UInt8(ascii: "{") && first != UInt8(ascii: "[")
    }

    /// Whether the input begins like an archive, like the container of old and of protected workbooks, or like what only bears their name.
    private var isWorkbook: Bool {
        let head = (0..<4).compactMap { stream.peek($0) }
        if head == [0x50, 0x4B, 0x03, 0x04] || head == [0xD0, 0xCF, 0x11, 0xE0] { return true }
        // What begins a record, or a line of them, is nothing else.
        guard let first = head.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return false }
        return SheetMarkup((0..<SheetMarkup.headBytes).lazy.compactMap { self.stream.peek($0) }) != nil
    }

    /// The reader of a workbook, which is in memory as a whole, as far as it may be.
    private func workbook() -> WorkbookReader {
        let limit = options.tables.maxWorkbookBytes
        var bytes: [UInt8] = []
        repeat {
            bytes += stream.bytes(stream.available)
            stream.drop(stream.available)
        } while bytes.count <= limit && stream.fill()
        return WorkbookReader(options.tables, bytes: bytes)
    }

    /// The reader of separated values, which goes on where another one stood.
    func text(from state: CSVState? = nil) -> CSVReader {
        let stream = stream
        let next = {
            if stream.available == 0 { _ = stream.fill() }
            defer { stream.drop(stream.available) }
            return stream.bytes(stream.available)
        }
        return state.map { CSVReader(options.ofRows, from: $0, next: next) } ?? CSVReader(options.ofRows, next: next)
    }

    /// Notes that something in a cell was not taken literally.
    func note(_ place: PlacedDocument.CellPlace, _ field: String, written: String, read: String, _ note: Localized) {
        guard goesOn else { return }
        let at = place.place(in: summary.name)
        emit(.reading(Reading(place: at, field: field, written: written, read: read, note: note)))
    }
}

extension ReadingOptions {
    /// How separated values are read.
    var ofRows: TableOptions {
        var options = tables
        options.maxRowBytes = min(options.maxRowBytes, maxRecordBytes)
        options.maxQuotedBytes = min(options.maxQuotedBytes, options.maxRowBytes)
        return options
    }
}
