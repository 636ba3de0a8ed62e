public import RecordModel
public import RecordReading

/// Reads the plain rows of a table into columns, some records at a time.
///
/// It is for one thread, one kind of record and one table. What it cannot take for certain is an odd record, for the other reader.
public final class TableScanner {
    /// A record of which the other reader has something to say, or all.
    public struct Noted: Hashable, Sendable {
        /// The record, as its position among those of the marks.
        public var record: Int
        /// Its row in the batch; nil for an odd one, which has none.
        public var row: Int?
        /// The codes of the problems with its values that cannot be read, one for every value.
        public var unreadable: [String] = []
    }

    /// The records, in their order.
    public let batch: RecordBatch
    /// The records of which the other reader has something to say, in their order.
    public private(set) var noted: [Noted] = []
    /// The records of the rows of the batch, as positions among those of the marks.
    public var recordOfRow: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: records, count: batch.count) }
    /// The same.
    private let records: UnsafeMutablePointer<UInt32>
    /// Reads cells.
    private var walk: CellWalk
    /// How much is read at a time.
    private let limits: ScanLimits
    /// The most fields that one object of the kind declares, and how many there are in all.
    private let declared: (most: Int, all: Int)

    /// Creates a scanner of the rows of a table; `layout` is that of the frame's kind among `kinds`.
    public init(_ frame: TableFrame, layout: ColumnLayout, kinds: RecordKinds, regions: RegionTree, limits: ScanLimits = ScanLimits()) {
        batch = RecordBatch(layout: layout, limits: limits)
        self.limits = limits
        records = .allocate(capacity: limits.records)
        records.initialize(repeating: 0, count: limits.records)
        declared = RecordScanner.declared(layout.kind.fields)
        walk = CellWalk(frame, layout, ScanKnowledge(layout, kinds: kinds, regions: regions, otherForms: [], hasSerialDates: true), batch)
    }

    deinit {
        walk.cache.deallocate()
        records.deallocate()
    }

    /// Reads records from one on, as many as the batch takes; returns the first that is left. The bytes stay where they are as long as the batch is
    /// used.
    public func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ marks: CellMarks, from first: Int) -> Int {
        batch.clear()
        noted.removeAll(keepingCapacity: true)
        batch.input = bytes
        guard let base = bytes.baseAddress else { return marks.records }
        return marks.ends.withUnsafeBufferPointer { ends in
            guard let ends = ends.baseAddress else { return marks.records }
            (walk.base, walk.ends) = (base, ends)
            var next = first
            while next < marks.records, batch.count < limits.records, scan(next, marks) { next += 1 }
            return next
        }
    }

    /// Reads a record; false when the batch has no room for it.
    private func scan(_ record: Int, _ marks: CellMarks) -> Bool {
        let (rows, row) = (marks.rows(of: record), batch.count)
        walk.tables[0].count = row + 1
        do throws(CellWalk.Failure) {
            guard declared.all + rows.count * walk.lists.count * (1 + declared.most) <= limits.recordValues else { throw .odd }
            try walk.record(rows, row: row)
        } catch {
            batch.takeBack(row)
            if error == .full, row > 0 { return false }
            noted.append(Noted(record: record, row: nil))
            return true
        }
        records[row] = UInt32(truncatingIfNeeded: record)
        batch.records.starts[row] = UInt32(truncatingIfNeeded: marks.start(of: rows.lowerBound))
        batch.records.ends[row] = UInt32(truncatingIfNeeded: marks.start(of: rows.upperBound))
        if !walk.troubles.isEmpty {
            noted.append(Noted(record: record, row: row, unreadable: walk.troubles.map { walk.knowledge.codes[Int($0)] }))
        }
        return true
    }
}

extension CellWalk {
    /// Prepares to walk over the rows of a frame.
    init(_ frame: TableFrame, _ layout: ColumnLayout, _ knowledge: ScanKnowledge, _ batch: RecordBatch) {
        guard let columns = batch.columns.baseAddress, let tables = batch.tables.baseAddress else { preconditionFailure("no tables") }
        (self.columns, self.tables, self.batch, self.knowledge) = (columns, tables, batch, knowledge)
        fields = frame.fields.compactMap { CellTarget($0, layout, knowledge) }
        let paths = frame.fields.map(\.path) + frame.lists.map(\.path)
        groups = CellWalk.groups(of: 0, paths, layout)
        lists = frame.lists.compactMap { list in
            guard let table = layout.table(at: list.path), let column = layout.column(at: list.path) else { return nil }
            return ListTarget(
                column: column, table: table, fields: list.fields.compactMap { CellTarget($0, layout, knowledge) },
                speaking: list.columns, groups: CellWalk.groups(of: table, list.fields.map(\.path), layout))
        }
        inner = layout.tables.indices.map { table in layout.tables.indices.filter { layout.tables[$0].parent == table } }
        cells = frame.cells
        base = UnsafeRawPointer(columns).assumingMemoryBound(to: UInt8.self)
        ends = UnsafeRawPointer(columns).assumingMemoryBound(to: UInt32.self)
    }

    /// The columns of a table's groups that lead to some fields.
    private static func groups(of table: Int, _ paths: [[Int]], _ layout: ColumnLayout) -> [Int] {
        layout.columns.indices.filter { column in
            let path = layout.columns[column].path
            return layout.columns[column].table == table && layout.columns[column].storage == .group
                && paths.contains { $0.count > path.count && $0.starts(with: path) }
        }
    }
}

extension CellTarget {
    /// What to do with the cells of a column; nil when nobody wants them.
    init?(_ column: TableFrame.Column, _ layout: ColumnLayout, _ knowledge: ScanKnowledge) {
        guard let position = layout.column(at: column.path) else { return nil }
        (cell, self.column) = (column.column, position)
        let action = RecordWalk.action(of: layout.columns[position].field.type)
        let isChecked = layout.columns[position].storage == .state
        self.action = isChecked ? action == .text ? .checkText : action == .money ? .checkAmount : .check : action
        check = action
        unit = column.unit.map(knowledge.number) ?? 0
    }
}
