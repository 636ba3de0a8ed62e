public import RecordModel

/// Reading in blocks, by somebody who cuts the input at line breaks and may read several blocks at a time, each with a reader of its own.
extension RecordReader {
    /// Returns whether an input is one of lines, and not one value, an array, empty, or no text.
    ///
    /// - Parameter next: gives the input from its beginning, piece by piece; it is asked for no more than the first two lines.
    public func isLines(name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8]) -> Bool {
        session(ByteStream(isHashed: false, next), name) { _ in true }.isLines()
    }

    /// Reads a block of whole lines, the first of which begins at a position.
    ///
    /// Unknown fields are named once a block.
    public func readLines(_ bytes: [UInt8], name: String, from start: TextPosition, _ take: (ReadOutcome) -> Bool) {
        forgetUnknownFields()
        var next = 0
        let chunk = options.chunkBytes
        let stream = ByteStream(isHashed: false, from: start) {
            let end = min(next + chunk, bytes.count)
            defer { next = end }
            return Array(bytes[next..<end])
        }
        withoutActuallyEscaping(take) { take in session(stream, name, take).readLines() }
    }

    /// Reads a whole input that is in memory; unknown fields are named once an input.
    public func readWhole(_ bytes: [UInt8], name: String, _ take: (ReadOutcome) -> Bool) {
        forgetUnknownFields()
        read(bytes: bytes, name: name, take)
    }

    /// Reads a whole input that comes a piece at a time; unknown fields are named once an input.
    public func readFresh(
        name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8], _ take: (ReadOutcome) -> Bool
    ) {
        forgetUnknownFields()
        read(name: name, pieces: next, take)
    }

    /// Reads one record that is known to be JSON and to stand at a position, and tells what is wrong with it; nil when it is no record.
    ///
    /// Unknown fields are named once from `beginBlock` on.
    ///
    /// - Parameter selection: the fields that are read of a record with which nothing is wrong; nil for all.
    public func readRecord(
        _ bytes: [UInt8], name: String, at start: TextPosition, only selection: FieldSelection? = nil
    ) -> (record: CaseRecord, problems: [InputProblem])? {
        guard let document = try? JSONReader.read(bytes, maxDepth: options.maxDepth, maxValues: options.maxRecordValues) else { return nil }
        let placed = PlacedDocument(document, file: name, start: start, pointer: JSONPointer.root)
        let (record, events) = binder.bind(placed, only: selection)
        guard let record else { return nil }
        let problems = events.compactMap { event -> InputProblem? in if case .problem(let problem) = event { problem } else { nil } }
        return (record, problems)
    }

    /// Starts a block of which records are read one by one: unknown fields are named anew.
    public func beginBlock() { forgetUnknownFields() }

    /// How many problems of one record are told one by one.
    public static var problemLimit: Int { RecordBinder.maxProblems }

    /// How many bytes one record may have.
    public var maxRecordBytes: Int { options.maxRecordBytes }

    /// How many unknown fields of one object are named.
    public static var unknownFieldLimit: Int { UnknownFields.limit }

    /// Starts to name unknown fields anew.
    func forgetUnknownFields() { binder.unknown = UnknownFields() }

    /// The reading of a stream.
    func session(_ stream: ByteStream, _ name: String, _ take: @escaping (ReadOutcome) -> Bool) -> InputSession {
        InputSession(stream, name: name, options: options, binder: binder, take: take)
    }
}
