import Diagnostics
import RecordModel
import RecordReading
import Semantics
import Values

extension LoadedRules {
    /// Adds the mappings of a file, which win over those of the rules, and returns the file for the seal; whatever is wrong in it is reported and ends the
    /// command.
    mutating func add(mappingsAt path: String, _ console: Console) throws(Stop) -> InputSummary {
        let bytes = try LoadedRules.read(path)
        let checked = CheckedMappings([SourceText(name: path, bytes: bytes)], to: book)
        let errors = checked.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty {
            for error in errors { console.report(error, in: checked.sources) }
            throw Stop(.rulesWrong)
        }
        if checked.mappings.isEmpty { throw Stop(.rulesWrong, CommandMessages.noMapping(path)) }
        let added = checked.mappings.map(\.mapping)
        let told = Set(added.flatMap { mapping in mapping.toldBy.map { "\(mapping.kind) \($0)" } })
        let kept = told.isEmpty ? nil : book.mappings.filter { known in !known.toldBy.contains { told.contains("\(known.kind) \($0)") } }
        book.mappings = (kept.map { Mappings($0) } ?? book.mappings).appending(added)
        var summary = InputSummary(name: path)
        (summary.sha256, summary.bytes) = (SHA256.hex(of: bytes), bytes.count)
        return summary
    }
}
