import RecordModel
import Tables
import Values

/// The reading of one input.
final class InputSession {
    /// The bytes.
    let stream: ByteStream
    /// What the caller decided.
    let options: ReadingOptions
    /// Turns JSON values into records.
    let binder: RecordBinder
    /// Takes what was read.
    private let take: (ReadOutcome) -> Bool
    /// Takes the rows of records of a table, where they are bound by somebody else; nil when they are bound here.
    var takeRows: ((TableRecord) -> Void)?
    /// Takes JSON values before they are bound, where only their keys are looked at; false to stop. Nil when records are wanted.
    var takeDocument: ((JSONDocument) -> Bool)?
    /// What became of the input so far.
    private(set) var summary: InputSummary
    /// Whether the caller wants more.
    private(set) var goesOn = true

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
        reportFailure()
        if goesOn { summary.sha256 = stream.finish() }
        summary.bytes = stream.count
        return (summary, goesOn)
    }

    /// Reports why not everything could be read, if so.
    func reportFailure() {
        guard goesOn, let failure = stream.failure else { return }
        report(RecordDiagnostics.readingFailed(failure, records: summary.records), at: stream.position)
    }

    /// Counts records that were handed out by somebody else.
    func pass(records: Int) { summary.records += records }

    /// Reads what stands after a byte order mark.
    private func readText() {
        if let table = table() { return TableSession(table, self).run() }
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

    /// Returns whether the input is one of lines.
    func isLines() -> Bool {
        if format != .json || isUTF16() { return false }
        if stream.peek() == 0xEF, stream.peek(1) == 0xBB, stream.peek(2) == 0xBF { stream.skipMark() }
        stream.skipBlanks()
        guard stream.peek() != nil else { return false }
        let format = TextFormat.of(stream, options: options, prefersLines: Folder.isLinesFile(Array(summary.name.utf8)))
        return format == .lines
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

    /// Reports a problem at a position, in the cell of a table if there is one.
    func report(_ message: RecordMessage, at position: TextPosition, pointer: String = JSONPointer.root, cell: Cell? = nil) {
        guard goesOn else { return }
        var place = place(of: position, pointer: pointer)
        place.cell = cell
        emit(.problem(message.problem(at: place, file: summary.name)))
    }

    /// Reports something about the input as a whole.
    func report(_ message: RecordMessage) {
        if goesOn { emit(.problem(message.problem(file: summary.name))) }
    }

    /// Returns the place of a position.
    private func place(of position: TextPosition, pointer: String) -> Place {
        Place(file: summary.name, line: position.line, column: position.column, byteOffset: position.offset, pointer: pointer)
    }

    /// Hands out the rows of a record to somebody who binds them.
    func handOut(_ record: TableRecord, _ take: (TableOutcome) -> Bool) {
        summary.records += 1
        goesOn = take(.rows(record)) && goesOn
    }

    /// Hands out a JSON value to somebody who looks at its keys; false when nobody does.
    func handOut(_ document: JSONDocument) -> Bool {
        guard let takeDocument else { return false }
        goesOn = takeDocument(document) && goesOn
        return true
    }

    /// Hands out an outcome.
    func emit(_ outcome: ReadOutcome) {
        summary.count(outcome)
        goesOn = take(outcome) && goesOn
    }
}
