internal import RecordModel
internal import Values

/// Writes what is known of the input as JSON.
enum InputJSON {
    /// Writes a place as the member `place`.
    static func place(_ place: Place?, on writer: inout JSONWriter) {
        guard let place else {
            writer.key("place")
            return writer.null()
        }
        writer.object("place") {
            $0.member("file", place.file)
            $0.member("line", place.line)
            $0.member("column", place.column)
            $0.member("byteOffset", place.byteOffset)
            $0.member("pointer", place.pointer)
            if let cell = place.cell { self.cell(cell, on: &$0) }
        }
    }

    /// Writes a cell as the member `cell`.
    private static func cell(_ cell: Cell, on writer: inout JSONWriter) {
        writer.object("cell") {
            $0.member("name", cell.name)
            $0.member("row", cell.row)
            $0.member("column", cell.column)
            $0.member("header", cell.header)
            if let sheet = cell.sheet { $0.member("sheet", sheet) }
        }
    }

    /// Writes the members of a problem.
    static func members(of problem: InputProblem, on writer: inout JSONWriter) {
        writer.member("code", problem.code)
        writer.member("severity", problem.severity.rawValue)
        writer.member("message", problem.message)
        writer.member("file", problem.file)
        place(problem.place, on: &writer)
    }

    /// Writes the members of a reading.
    static func members(of reading: Reading, on writer: inout JSONWriter) {
        writer.member("field", reading.field)
        writer.member("written", reading.written)
        writer.member("read", reading.read)
        writer.member("note", reading.note)
        place(reading.place, on: &writer)
    }
}
