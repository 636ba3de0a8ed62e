import RecordModel
import Values

/// The reading of one input.
final class InputSession {
    /// The bytes.
    private let stream: ByteStream
    /// What the caller decided.
    private let options: ReadingOptions
    /// Turns JSON values into records.
    private let binder: RecordBinder
    /// Takes what was read.
    private let take: (ReadOutcome) -> Bool
    /// What became of the input so far.
    private var summary: InputSummary
    /// Whether the caller wants more.
    private var goesOn = true

    /// Creates the reading of a stream.
    init(_ stream: ByteStream, name: String, options: ReadingOptions, binder: RecordBinder, take: @escaping (ReadOutcome) -> Bool) {
        self.stream = stream
        self.options = options
        self.binder = binder
        self.take = take
        summary = InputSummary(name: name)
    }

    /// Reads the input; says what became of it, and whether the caller wants more.
    func run() -> (summary: InputSummary, goesOn: Bool) {
        readText()
        if goesOn, let failure = stream.failure {
            report(RecordDiagnostics.readingFailed(failure, records: summary.records), at: stream.position)
        }
        if goesOn { summary.sha256 = stream.finish() }
        summary.bytes = stream.count
        return (summary, goesOn)
    }

    /// Reads what stands after a byte order mark.
    private func readText() {
        if isUTF16() { return report(RecordDiagnostics.utf16(), at: stream.position) }
        if stream.peek() == 0xEF, stream.peek(1) == 0xBB, stream.peek(2) == 0xBF { noteMark() }
        guard goesOn else { return }
        stream.skipBlanks()
        guard stream.peek() != nil else {
            return stream.failure == nil ? report(RecordDiagnostics.emptyInput(), at: TextPosition()) : ()
        }
        switch TextFormat.of(stream, options: options, prefersLines: Folder.isLinesFile(Array(summary.name.utf8))) {
        case .single: readSingle()
        case .array: readArray()
        case .lines: readLines()
        }
    }

    /// `true` iff the input begins like UTF-16: with its mark, or with a zero beside an ASCII byte.
    private func isUTF16() -> Bool {
        switch (stream.peek(), stream.peek(1)) {
        case (0xFF, 0xFE), (0xFE, 0xFF): true
        case (0, let byte?), (let byte?, 0): byte != 0
        default: false
        }
    }

    /// Takes a byte order mark and notes that it was there.
    private func noteMark() {
        stream.skipMark()
        let place = place(of: TextPosition(), pointer: JSONPointer.root)
        emit(.reading(Reading(place: place, field: "", written: "U+FEFF", read: "", note: RecordDiagnostics.byteOrderMark())))
    }

    /// Reads one record per line.
    private func readLines() {
        while goesOn, let line = stream.takeLine(limit: options.maxRecordBytes) {
            if isBlank(line) { continue }
            // A line that the system broke off is not the user's.
            if !line.isTerminated, stream.failure != nil { return }
            _ = readRecord(line, pointer: JSONPointer.root, in: .lines)
        }
    }

    /// `true` iff a line holds nothing.
    private func isBlank(_ line: Piece) -> Bool {
        guard case .bytes(let bytes) = line.content else { return false }
        return bytes.allSatisfy(JSONScan.isBlank)
    }

    /// Reads the only record.
    private func readSingle() {
        let isObject = stream.peek() == UInt8(ascii: "{")
        let piece = isObject ? stream.takeValue(.ownBracket, limit: options.maxRecordBytes) : takeRest()
        if !piece.isTerminated, stream.failure != nil { return }
        guard readRecord(piece, pointer: JSONPointer.root, in: .single), goesOn else { return }
        stream.skipBlanks()
        if stream.peek() != nil { report(RecordDiagnostics.moreAfterRecord(), at: stream.position) }
    }

    /// Takes all that is left, as far as one record may reach.
    private func takeRest() -> Piece {
        let from = stream.position
        while stream.available <= options.maxRecordBytes, stream.fill() {}
        let count = stream.available
        let content = count > options.maxRecordBytes ? Piece.Content.tooLarge(count) : .bytes(stream.bytes(count))
        stream.skip(count)
        return Piece(content: content, start: from, isTerminated: false)
    }

    /// Reads the elements of an array.
    private func readArray() {
        stream.skip(1)
        stream.skipBlanks()
        var count = 0
        if stream.peek() == UInt8(ascii: "]") {
            report(RecordDiagnostics.emptyArray(), at: stream.position)
        } else {
            repeat {
                guard readElement(count) else { return }
                count += 1
            } while takeComma(after: count)
        }
        guard goesOn, stream.peek() == UInt8(ascii: "]") else { return }
        stream.skip(1)
        stream.skipBlanks()
        if stream.peek() != nil { report(RecordDiagnostics.moreAfterArray(records: summary.records), at: stream.position) }
    }

    /// Reads one element; false when the rest of the file is lost or not wanted.
    private func readElement(_ index: Int) -> Bool {
        stream.skipBlanks()
        if stream.peek() == UInt8(ascii: ",") {
            reportSyntax(.unexpected(",", expected: .value))
            return false
        }
        let piece = stream.takeValue(.separator, limit: options.maxRecordBytes)
        if !piece.isTerminated, stream.failure != nil { return false }
        let pointer = JSONPointer.appending(index, to: JSONPointer.root)
        return readRecord(piece, pointer: pointer, in: .array) && goesOn
    }

    /// Takes the comma after an element; false when there is none, which is reported unless the array ends.
    private func takeComma(after count: Int) -> Bool {
        switch stream.peek() {
        case UInt8(ascii: ","):
            stream.skip(1)
            stream.skipBlanks()
            if stream.peek() != UInt8(ascii: "]") { return true }
            reportSyntax(.trailingComma)
            return false
        case UInt8(ascii: "]"): return false
        case nil:
            if stream.failure == nil { reportSyntax(.endsTooSoon) }
            return false
        // Only after a record that was too large to look into.
        case let byte?:
            reportSyntax(.unexpected(Unicode.Scalar(byte), expected: .commaOrBracket))
            return false
        }
    }

    /// Reports why the array is not JSON between its elements.
    private func reportSyntax(_ reason: JSONError.Reason) {
        report(RecordDiagnostics.syntax(reason, in: .array, records: summary.records), at: stream.position)
    }

    /// Reads the record in a piece; false when it is not JSON.
    private func readRecord(_ piece: Piece, pointer: String, in format: TextFormat) -> Bool {
        switch piece.content {
        case .tooLarge(let count):
            report(RecordDiagnostics.recordTooLarge(bytes: count, limit: options.maxRecordBytes), at: piece.start, pointer: pointer)
            return true
        case .bytes(let bytes):
            do {
                let document = try JSONReader.read(bytes, maxDepth: options.maxDepth, maxValues: options.maxRecordValues)
                bind(PlacedDocument(document, file: summary.name, start: piece.start, pointer: pointer))
                return true
            } catch {
                reportSyntax(error, in: piece, bytes, pointer, format)
                return error.reason.isLimit
            }
        }
    }

    /// Hands out a record and what there is to say of it.
    private func bind(_ document: PlacedDocument) {
        let (record, events) = binder.bind(document)
        for event in events where goesOn { emit(event) }
        if let record, goesOn { emit(.record(record)) }
    }

    /// Reports why a piece is not JSON.
    private func reportSyntax(_ error: JSONError, in piece: Piece, _ bytes: [UInt8], _ pointer: String, _ format: TextFormat) {
        var lines = LineIndex(line: piece.start.line, column: piece.start.column)
        let (line, column) = lines.position(of: error.offset, in: bytes)
        let position = TextPosition(offset: piece.start.offset + error.offset, line: line, column: column)
        let message = RecordDiagnostics.syntax(
            reason(of: error, in: piece, bytes, format), in: format, isTerminated: piece.isTerminated, records: summary.records)
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

    /// Reports a problem at a position.
    private func report(_ message: RecordMessage, at position: TextPosition, pointer: String = JSONPointer.root) {
        emit(.problem(message.problem(at: place(of: position, pointer: pointer), file: summary.name)))
    }

    /// Returns the place of a position.
    private func place(of position: TextPosition, pointer: String) -> Place {
        Place(file: summary.name, line: position.line, column: position.column, byteOffset: position.offset, pointer: pointer)
    }

    /// Hands out an outcome.
    private func emit(_ outcome: ReadOutcome) {
        summary.count(outcome)
        goesOn = take(outcome) && goesOn
    }
}
