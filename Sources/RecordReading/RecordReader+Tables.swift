public import RecordModel
public import Tables

/// Reading tables by somebody who cuts them into records in one place and binds those in several, each with a reader of its own.
extension RecordReader {
    /// Returns whether an input is a table; it is asked for no more than the first page.
    public func isTable(name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8]) -> Bool {
        session(ByteStream(isHashed: false, next), name) { _ in true }.format != .json
    }

    /// Returns whether an input is separated values; it is asked for no more than the first page.
    public func isSeparated(name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8]) -> Bool {
        session(ByteStream(isHashed: false, next), name) { _ in true }.format == .csv
    }

    /// Reads an input that is a table and comes a piece at a time, and hands out the rows of its records.
    public func readTable(name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8], _ take: (TableOutcome) -> Bool) {
        forgetUnknownFields()
        let stream = ByteStream(isHashed: false, next)
        withoutActuallyEscaping(take) { take in
            let reading = session(stream, name) { take(.other($0)) }
            reading.takeRows = { [unowned reading] in reading.handOut($0, take) }
            _ = reading.run()
            reading.takeRows = nil
        }
    }

    /// Binds the rows of a record; `beginBlock` begins a block of them.
    ///
    /// - Parameter selection: the fields that are read of a record of which nothing else is to be said; nil for all.
    public func bind(_ record: TableRecord, name: String, only selection: FieldSelection? = nil, _ take: (ReadOutcome) -> Bool) {
        let (named, serials) = (binder.namedKind, binder.values.serials)
        defer { (binder.namedKind, binder.values.serials) = (named, serials) }
        (binder.namedKind, binder.values.serials) = (record.shape.namedKind, record.shape.serials)
        let document = TableDocument(record.rows, level(of: record), record.shape.header, hasUnknown: record.isFirst)
        for reading in document.readings(file: name) { guard take(.reading(reading)) else { return } }
        let (bound, events) = binder.bind(document.placed(file: name), only: selection)
        for event in events { guard take(event) else { return } }
        if let bound { _ = take(.record(bound)) }
    }

    /// The columns of a record's kind, found once for every table.
    private func level(of record: TableRecord) -> TableLevel {
        if let known = levels[record.kind], known.shape === record.shape { return known.level }
        let level = TablePlan(record.kind, record.shape.header, binder).root
        levels[record.kind] = (record.shape, level)
        return level
    }
}

extension RecordReader {
    /// Reads the rows of one record, which are known to be plain, and binds it; `state` says where they begin.
    ///
    /// - Parameter selection: the fields that are read of a record of which nothing else is to be said; nil for all.
    public func bind(
        _ bytes: [UInt8], of frame: TableFrame, from state: CSVState, name: String, only selection: FieldSelection? = nil,
        _ take: (ReadOutcome) -> Bool
    ) {
        var isGiven = false
        let reader = CSVReader(options.ofRows, from: state) {
            defer { isGiven = true }
            return isGiven ? [] : bytes
        }
        var rows: [TableRow] = []
        while let row = try? reader.next() { if !row.isBlank { rows.append(row) } }
        if rows.isEmpty { return }
        bind(TableRecord(shape: frame.shape, kind: frame.kind, rows: rows, isFirst: false), name: name, only: selection, take)
    }
}
