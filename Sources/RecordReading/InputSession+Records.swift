import RecordModel

extension InputSession {
    /// Reads the record in a piece; false when what follows it cannot be read.
    func readRecord(_ piece: Piece, pointer: String, in format: TextFormat) -> Bool {
        switch piece.content {
        case .tooLarge(let count):
            report(RecordDiagnostics.recordTooLarge(bytes: count, limit: options.maxRecordBytes), at: piece.start, pointer: pointer)
            return piece.isTerminated
        case .bytes(let bytes):
            do {
                let document = try read(bytes)
                if readMapped(document, at: piece.start, pointer: pointer) { return true }
                bind(PlacedDocument(document, file: summary.name, start: piece.start, pointer: pointer))
                return true
            } catch {
                let isRestLost = isRestLost(after: error.reason, in: piece, format)
                reportSyntax(error, in: piece, bytes, pointer, format, isRestLost: isRestLost)
                return !isRestLost
            }
        }
    }

    /// Reads JSON; a package of records, which a mapping takes apart, may hold more values than a record.
    private func read(_ bytes: [UInt8]) throws(JSONError) -> JSONDocument {
        do throws(JSONError) {
            return try JSONReader.read(bytes, maxDepth: options.maxDepth, maxValues: options.maxRecordValues)
        } catch {
            guard case .tooManyValues = error.reason, !binder.mappings.toldByKey.isEmpty,
                let document = try? JSONReader.read(bytes, maxDepth: options.maxDepth, maxValues: options.maxPackageValues),
                binder.toldMappings(of: document) != nil
            else { throw error }
            return document
        }
    }

    /// `true` iff nobody knows where the next record begins after one that is not JSON.
    ///
    /// In an array that is known when brackets and strings of the broken element are whole and the next element begins like a record.
    private func isRestLost(after reason: JSONError.Reason, in piece: Piece, _ format: TextFormat) -> Bool {
        guard piece.isTerminated else { return true }
        if reason.isLimit { return false }
        if case .wrongBracket = reason { return true }
        return format != .array || piece.isCut || !(stream.peek() == UInt8(ascii: "]") || isRecordNext)
    }

    /// `true` iff a comma and an opening brace follow, with no more than a page of blanks between them.
    private var isRecordNext: Bool {
        guard stream.peek() == UInt8(ascii: ",") else { return false }
        let next = (1...4_096).lazy.compactMap { self.stream.peek($0) }.first { !JSONScan.isBlank($0) }
        return next == UInt8(ascii: "{")
    }

    /// Hands out a record and what there is to say of it.
    func bind(_ document: PlacedDocument) {
        if handOut(document.document) { return }
        let (record, events) = binder.bind(document)
        for event in events where goesOn { emit(event) }
        if let record, goesOn { emit(.record(record)) }
    }

    /// Reports why a piece is not JSON.
    private func reportSyntax(
        _ error: JSONError, in piece: Piece, _ bytes: [UInt8], _ pointer: String, _ format: TextFormat, isRestLost: Bool
    ) {
        var lines = LineIndex(line: piece.start.line, column: piece.start.column)
        let (line, column) = lines.position(of: error.offset, in: bytes)
        let position = TextPosition(offset: piece.start.offset + error.offset, line: line, column: column)
        let message = RecordDiagnostics.syntax(
            reason(of: error, in: piece, bytes, format), in: format, isTerminated: piece.isTerminated,
            records: format == .array && isRestLost ? summary.records : nil)
        report(message, at: position, pointer: pointer + error.pointer)
    }

    /// Returns why a piece is not JSON, as it shows from the whole input: what a piece lacks may be what stands behind it.
    private func reason(of error: JSONError, in piece: Piece, _ bytes: [UInt8], _ format: TextFormat) -> JSONError.Reason {
        guard format == .array else { return error.reason }
        switch error.reason {
        case .endsTooSoon:
            guard piece.isTerminated, let next = stream.peek() else { return error.reason }
            return .unexpected(Unicode.Scalar(next), expected: .value)
        case .moreFollows:
            return JSONScan.scalar(bytes, at: error.offset).map { .unexpected($0, expected: .commaOrBracket) } ?? error.reason
        default: return error.reason
        }
    }
}
