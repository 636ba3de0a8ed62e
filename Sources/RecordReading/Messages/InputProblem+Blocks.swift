public import RecordModel

/// What those have to say who cut an input into blocks themselves.
extension InputProblem {
    /// A path that cannot be opened.
    public static func cannotOpen(_ path: String, _ failure: ReadFailure) -> InputProblem {
        RecordDiagnostics.cannotOpen(path, failure).problem(file: path)
    }

    /// An input that could be read only in part.
    public static func readingFailed(_ failure: ReadFailure, records: Int, at position: TextPosition, in file: String) -> InputProblem {
        RecordDiagnostics.readingFailed(failure, records: records).problem(at: place(position, file), file: file)
    }

    /// A record that is too large to look into.
    public static func recordTooLarge(bytes: Int, limit: Int, at position: TextPosition, in file: String) -> InputProblem {
        RecordDiagnostics.recordTooLarge(bytes: bytes, limit: limit).problem(at: place(position, file), file: file)
    }

    /// A file that had so many bytes when it was opened and became longer.
    public static func grewWhileRead(bytes: Int, in file: String) -> InputProblem {
        RecordDiagnostics.grewWhileRead(bytes: bytes).problem(file: file)
    }

    /// A file that had more bytes when it was opened than could be read.
    public static func shrankWhileRead(bytes: Int, of size: Int, in file: String) -> InputProblem {
        RecordDiagnostics.shrankWhileRead(bytes: bytes, of: size).problem(file: file)
    }

    /// That further unknown fields of an object are not named, after the last one that is; nil for another problem.
    public var furtherUnknownFields: InputProblem? {
        guard let unknownField else { return nil }
        return RecordDiagnostics.moreUnknownFields(UnknownFields.limit, in: unknownField.parent).problem(at: place, file: file)
    }

    /// The place of a record in a file of lines.
    private static func place(_ position: TextPosition, _ file: String) -> Place {
        Place(file: file, line: position.line, column: position.column, byteOffset: position.offset, pointer: JSONPointer.root)
    }
}
