import RecordModel
import Values

extension ValueReader {
    /// Reads one of a field's words.
    func readChoice(_ value: WrittenValue, among words: [String]) -> ValueOutcome {
        if value.form == .text, words.contains(value.text) { return .literal(.text(value.text)) }
        if let word = words.first(where: { HalfWidth.of($0) == value.plain }) { return .loose(.text(word), read: word) }
        return .unreadable(
            RecordDiagnostics.notAChoice(value.text, words: words, nearest: NearestName.nearest(to: value.plain, among: words)))
    }
}
