public import Coverage
public import Diagnostics
internal import RecordModel
public import Semantics

/// What a rule book makes of an inventory, as a JSON document; `Schema/coverage.schema.json` says what it holds.
public enum CoverageJSON {
    /// Returns the document; the requirements of some statuses are listed, each on a line.
    ///
    /// - Parameter sources: the texts that the rule book was read from, for the places of ids that the inventory lacks.
    public static func document(
        _ result: CoverageResult, _ statuses: [CoverageStatus], of book: RuleBook, sources: SourceMap, exit: Int
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("report", "guiju coverage")
            writer.member("version", 1)
            writer.object("total") { members(of: result.total, on: &$0) }
            writer.array("documents", result.byDocument, named)
            writer.array("kinds", result.byKind, named)
            writer.key("requirements")
            writer.open("[")
            for row in result.rows where statuses.contains(row.status) {
                writer.newLine()
                writer.object { members(of: row, in: book, on: &$0) }
            }
            writer.close("]")
            writer.array("notListed", result.strangers) { writer, stranger in
                writer.object { members(of: stranger, in: sources, on: &$0) }
            }
            writer.member("exit", exit)
        }
        writer.endDocument()
        return writer.bytes
    }

    /// Writes a tally with its name.
    private static func named(_ writer: inout JSONWriter, _ tally: CoverageTally) {
        writer.newLine()
        writer.object {
            $0.member("name", tally.name)
            members(of: tally, on: &$0)
        }
    }

    /// Writes the members of a tally.
    private static func members(of tally: CoverageTally, on writer: inout JSONWriter) {
        writer.member("requirements", tally.requirements)
        writer.member("checkable", tally.checkable)
        writer.member("encoded", tally.encoded)
        writer.member("unchecked", tally.unchecked)
        writer.member("missing", tally.missing)
        writer.member("encodedBeyond", tally.encodedBeyond)
        writer.member("uncheckedBeyond", tally.uncheckedBeyond)
        writer.member("rules", tally.rules)
    }

    /// Writes the members of a requirement.
    private static func members(of row: CoverageResult.Row, in book: RuleBook, on writer: inout JSONWriter) {
        writer.member("id", row.entry.id)
        writer.member("status", row.status.rawValue)
        writer.member("document", row.entry.document)
        writer.member("clause", row.entry.clause)
        writer.member("quotation", row.entry.quotation)
        writer.member("kind", row.entry.kind)
        writer.member("checkable", row.entry.isCheckable)
        writer.array("rules", row.rules) { $0.string(book.rules[$1].id) }
        writer.member("reason", row.reason)
        writer.object("place") {
            $0.member("file", row.entry.place.file)
            $0.member("line", row.entry.place.line)
        }
    }

    /// Writes the members of an id that the inventory lacks.
    private static func members(of stranger: CoverageResult.Stranger, in sources: SourceMap, on writer: inout JSONWriter) {
        let source = sources[stranger.requirement.range]
        let (line, column) = source.position(of: stranger.requirement.range.start)
        writer.member("id", stranger.requirement.id)
        writer.member("nearest", stranger.nearest)
        writer.object("place") {
            $0.member("file", source.name)
            $0.member("line", line)
            $0.member("column", column)
        }
    }
}
