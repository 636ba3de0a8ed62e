import RecordModel
import Tables
import Values

/// The reading of one table: finds its header, cuts its rows into records, and has them bound as JSON is.
final class TableSession {
    /// The input.
    let input: InputSession
    /// Gives rows.
    var reader: any TableReader
    /// The plans of the kinds, and what all rows share; nil before the header is read.
    private(set) var plans: TablePlans?
    private(set) var shape: TableShape?
    /// The rows of the record that is being put together, and their plan.
    var pending: [TableRow] = []
    private(set) var plan: TablePlan?
    /// How many bytes those rows have.
    private var pendingBytes = 0
    /// Whether the record is lost already, with one of its rows.
    private(set) var isSpoilt = false
    /// The keys of records that were put together of rows, so that one that comes again is noticed.
    let seen = SeenKeys()
    /// The rows behind the header that were read to find it.
    private(set) var ahead: ArraySlice<TableRow> = []
    /// How many records were begun, and the row that began the last.
    private(set) var begun = 0, last: TableRow?
    /// The kind that was named and how dates are kept, as they were before the table.
    private let before: (named: Int?, serials: SerialDate.System?)
    /// The rows that the spreadsheet hides.
    private var hidden: [Int] = []
    /// The columns without a header that were told of.
    private(set) var nameless: Set<Int> = []

    /// Among how many rows that say something the header is looked for.
    private static let headerRows = 10

    /// Creates the reading of a table.
    init(_ reader: any TableReader, _ input: InputSession) {
        self.reader = reader
        self.input = input
        before = (input.binder.namedKind, input.binder.values.serials)
    }

    /// Reads the table.
    func run() {
        begin()
        while step() {}
        finish()
    }

    /// Reads up to the header.
    func begin() {
        let head = readHead()
        guard input.goesOn, !head.isEmpty else { return }
        input.binder.values.serials = reader.dates
        begin(head)
        ahead = head.dropFirst(headerIndex(head) + 1)
    }

    /// Reads the next row; false at the end.
    func step() -> Bool {
        guard input.goesOn, plans != nil else { return false }
        guard let row = ahead.popFirst() else { return takeNext() }
        take(row)
        return true
    }

    /// Reads the rows among which the header is.
    func readHead() -> [TableRow] {
        var head: [TableRow] = []
        while input.goesOn, head.count < Self.headerRows {
            do throws(TableFault) {
                guard let row = try reader.next() else { break }
                if !row.isBlank { head.append(row) }
                if head.count(where: { $0.isWide }) > 0 { break }
            } catch {
                report(error)
                if error.isFatal { return [] }
            }
        }
        if head.isEmpty, input.goesOn, input.stream.failure == nil { input.report(RecordDiagnostics.emptyTable(), at: TextPosition()) }
        return head
    }

    /// The position of the header: the first row with more than one cell, since a title has one; the first row when none has more.
    func headerIndex(_ head: [TableRow]) -> Int { head.firstIndex(where: \.isWide) ?? 0 }

    /// Takes the header.
    private func begin(_ head: [TableRow]) {
        let index = headerIndex(head)
        for title in head[..<index] { noteTitle(title) }
        noteOtherSheets(before: head[index])
        let header = TableHeader(head[index], sheet: reader.sheet)
        if header.width > options.maxRecordValues {
            return input.report(
                RecordDiagnostics.syntax(.tooManyValues(limit: options.maxRecordValues)), at: TextPosition(head[index].start))
        }
        let plans = TablePlans(header, input.binder)
        if input.binder.namedKind == nil, !plans.areTold, !tellKindByMapping(header) {
            guard tellKind(plans) else { return }
        }
        self.plans = plans
        shape = TableShape(header, namedKind: input.binder.namedKind, serials: reader.dates)
    }

    /// What the caller decided.
    private var options: ReadingOptions { input.options }

    /// Tells the kind of all records by the mapping that somebody named and whose headers the table has; false when there is none.
    private func tellKindByMapping(_ header: TableHeader) -> Bool {
        guard let (index, mapping) = input.binder.headers.kind(of: header.names) else { return false }
        guard let kind = input.binder.kinds.position(ofIndex: index) else { return false }
        input.binder.namedKind = index
        let written = header.names.prefix(3).joined(separator: ", ").cut(to: 60)
        input.note(header.places[0], "", written: written, read: input.binder.kinds[kind].label, RecordDiagnostics.kindByMapping(mapping))
        return true
    }

    /// Tells the kind of all records by the header; false when it does not fit one kind only, which is reported.
    private func tellKind(_ plans: TablePlans) -> Bool {
        let fits = plans.fits()
        let place = plans.header.places[0]
        guard let first = fits.kinds.first, fits.isClear else {
            let shown = fits.kinds.prefix(4).map { (input.binder.kinds[$0.kind], $0.known) }
            let kinds = input.binder.kinds
            input.report(RecordDiagnostics.headerFitsNot(shown, of: plans.header.width, kinds: kinds), at: place.position, cell: place.cell)
            return false
        }
        let kind = input.binder.kinds[first.kind]
        input.binder.namedKind = kind.index
        let written = plans.header.names.prefix(3).joined(separator: ", ").cut(to: 60)
        input.note(place, "", written: written, read: kind.label, RecordDiagnostics.kindByHeader())
        return true
    }

    /// Takes the next row; false at the end.
    private func takeNext() -> Bool {
        do throws(TableFault) {
            guard let row = try reader.next() else { return false }
            // A row that the system broke off is not the user's.
            if !row.isTerminated, input.stream.failure != nil { return false }
            take(row)
            return true
        } catch {
            report(error)
            spoil()
            return !error.isFatal
        }
    }

    /// Reports what is wrong with a row.
    private func report(_ fault: TableFault) {
        let records = fault.isFatal ? input.summary.records : nil
        input.report(RecordDiagnostics.table(fault.reason, records: records), at: TextPosition(fault.position))
    }

    /// Takes a row.
    private func take(_ row: TableRow) {
        guard var plans, !row.isBlank else { return }
        if row.isHidden { hidden.append(row.number) }
        guard isWhole(row, plans.header) else { return spoil() }
        let isSilent = plans.areTold && plans.isSilent(row)
        let plan = isSilent && !pending.isEmpty ? self.plan ?? plans.plan(of: row) : plans.plan(of: row)
        self.plans = plans
        if let first = pending.first, plan === self.plan, !plan.root.begins(row, after: first) { return append(row) }
        flush()
        self.plan = plan
        begun += 1
        last = row
        append(row)
        if plan.root.lists.isEmpty { flush() }
    }

    /// Adds a row to the record that is being put together.
    private func append(_ row: TableRow) {
        pending.append(row)
        pendingBytes += row.length
        let values = pending.count * (plan?.root.columns.count ?? 0)
        guard !isSpoilt, pending.count > 1, pendingBytes > options.maxRecordBytes || values > options.maxRecordValues else { return }
        let position = TextPosition(pending[0].start)
        isSpoilt = true
        input.report(RecordDiagnostics.syntax(.tooManyValues(limit: options.maxRecordValues)), at: position)
        pending = [pending[0]]
    }

    /// Forgets the record that is being put together: somebody else reads its rows.
    func drop() { (pending, pendingBytes, isSpoilt) = ([], 0, false) }

    /// Gives up the record that is being put together, one of its rows, perhaps, being lost.
    private func spoil() {
        guard let plan, !plan.root.lists.isEmpty, let first = pending.first, !isSpoilt else { return }
        isSpoilt = true
        let place = plans?.header.place(plan.root.columns[0], in: first)
        input.report(RecordDiagnostics.rowOfRecordLost(), at: TextPosition(first.start), cell: place?.cell)
    }

    /// Hands out the record that was put together.
    private func flush() {
        defer { (pending, pendingBytes, isSpoilt) = ([], 0, false) }
        guard let plan, let header = plans?.header, let first = pending.first, !isSpoilt, input.goesOn else { return }
        if !plan.root.lists.isEmpty, !plan.root.isNew(first, in: seen) {
            let place = header.place(plan.root.keyColumn ?? 0, in: first)
            let key = first.text(plan.root.keyColumn ?? 0)
            return input.report(RecordDiagnostics.keyComesAgain(key), at: place.position, cell: place.cell)
        }
        defer { plan.hasRead = true }
        if let takeRows = input.takeRows, let shape {
            return takeRows(TableRecord(shape: shape, kind: plan.kind, rows: pending, isFirst: !plan.hasRead))
        }
        let document = TableDocument(pending, plan.root, header, hasUnknown: !plan.hasRead)
        for reading in document.readings(file: input.summary.name) where input.goesOn { input.emit(.reading(reading)) }
        input.bind(document.placed(file: input.summary.name))
    }

    /// Hands out the last record and says what there is to say of the whole table.
    func finish() {
        defer { (input.binder.namedKind, input.binder.values.serials) = before }
        guard input.goesOn else { return }
        flush()
        if !hidden.isEmpty, input.goesOn {
            input.report(RecordDiagnostics.hiddenRows(hidden), at: TextPosition(offset: 0, line: hidden[0], column: 1))
        }
    }

    /// `true` iff a row has as many cells as the header; a cell that is beyond it, or under no header, is reported.
    private func isWhole(_ row: TableRow, _ header: TableHeader) -> Bool {
        if reader.isRegular,
            row.cells.count < header.width || (header.cells..<max(row.cells.count, header.cells)).contains(where: { !row.isBlank($0) })
        {
            let place = header.place(min(row.cells.count, header.width), in: row)
            let filled = (row.cells.indices.last { !row.isBlank($0) } ?? -1) + 1
            let message = RecordDiagnostics.raggedRow(cells: max(filled, min(row.cells.count, header.width)), header: header.width)
            input.report(message, at: TextPosition(row.start), cell: place.cell)
            return false
        }
        for column in row.cells.indices where column >= header.width || header.names[column].isEmpty {
            guard !row.isBlank(column), nameless.insert(column).inserted else { continue }
            let place = header.place(column, in: row)
            input.report(RecordDiagnostics.namelessColumn(CellName.column(column)), at: place.position, cell: place.cell)
        }
        return true
    }

    /// Tells of the sheets that are not read: aloud when somebody may have expected it.
    private func noteOtherSheets(before row: TableRow) {
        guard !reader.otherSheets.isEmpty, let sheet = reader.sheet else { return }
        if !reader.passedSheets.isEmpty { return input.report(RecordDiagnostics.passedSheets(reader.passedSheets, sheet)) }
        let cell = Cell(sheet: sheet, row: row.number, column: 1, name: CellName.cell(column: 0, row: row.number), header: "")
        let place = PlacedDocument.CellPlace(position: TextPosition(row.start), cell: cell)
        input.note(place, "", written: sheet.cut(to: 60), read: "", RecordDiagnostics.otherSheets(reader.otherSheets))
    }

    /// Notes that a row before the header was passed over.
    private func noteTitle(_ row: TableRow) {
        let column = row.cells.indices.first { !row.isBlank($0) } ?? 0
        let cell = Cell(
            sheet: reader.sheet, row: row.number, column: column + 1, name: CellName.cell(column: column, row: row.number), header: "")
        let place = PlacedDocument.CellPlace(position: TextPosition(row.cells[column].position), cell: cell)
        input.note(place, "", written: row.text(column).cut(to: 200), read: "", RecordDiagnostics.titleRow())
    }
}

extension TableRow {
    /// `true` iff more than one cell says something.
    fileprivate var isWide: Bool { cells.indices.lazy.filter { !isBlank($0) }.prefix(2).count == 2 }
}
