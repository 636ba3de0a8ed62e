import RecordModel
import Tables
import Values

/// Reads scalars as people write them.
///
/// A value is taken in every form that has one meaning, and in none that has two: what is refused says how to write it.
struct ValueReader {
    /// Finds places.
    let regions: RegionReader
    /// From when the days of dates that are plain numbers count; nil where dates are no numbers.
    var serials: SerialDate.System?

    /// Creates a reader of values of texts.
    init(regions: RegionReader) { self.regions = regions }

    /// Reads a value as a field of its type; `unit` is what its key adds in brackets.
    func read(_ node: Int, of document: JSONDocument, unit: String?, as field: Field) -> ValueOutcome {
        let value = document.nodes[node]
        switch value.kind {
        case .null: return .literal(.missing)
        case .array, .object:
            return .unreadable(RecordDiagnostics.wrongType(JSONKind.name(of: value.kind), wanted: TypeName.of(field.type)))
        case .fault: return .unreadable(RecordDiagnostics.formulaFailed(document.text(of: node)))
        case .yes, .no:
            if case .boolean = field.type { return .literal(.boolean(value.kind == .yes)) }
            return read(WrittenValue(form: .boolean, text: value.kind == .yes ? "true" : "false", unit: unit), as: field)
        case .number:
            guard value.range.count <= WrittenValue.mostCharacters else {
                return .unreadable(RecordDiagnostics.tooManyDigits(value.range.count))
            }
            return read(WrittenValue(form: .number, text: document.written(node), unit: unit), as: field)
        case .string where isTime(field):
            // Most dates are written so.
            if let day = Day(isoBytes: document.bytes[value.range.dropFirst().dropLast()]), day.year >= 1900 {
                return .literal(.time(CivilTime(day)))
            }
            return read(WrittenValue(form: .text, text: document.text(of: node), unit: unit), as: field)
        case .string, .escapedString: return read(WrittenValue(form: .text, text: document.text(of: node), unit: unit), as: field)
        }
    }

    /// Reads a written value as a field of its type.
    func read(_ value: WrittenValue, as field: Field) -> ValueOutcome {
        if case .text = field.type { return readText(value) }
        guard !isLong(value.text) else { return .unreadable(tooLong(value)) }
        if value.form == .boolean, field.type != .boolean {
            return .unreadable(RecordDiagnostics.wrongType(JSONKind.name(of: .yes), wanted: TypeName.of(field.type)))
        }
        if isPlaceholder(value), !isChoice(value, of: field) { return .unreadable(RecordDiagnostics.placeholder(value.text)) }
        return readShort(value, as: field)
    }

    /// `true` iff a field holds times.
    private func isTime(_ field: Field) -> Bool { if case .time = field.type { true } else { false } }

    /// `true` iff a text is too long for anything but a text; a text of few bytes has few characters.
    private func isLong(_ text: String) -> Bool {
        text.utf8.count > WrittenValue.mostCharacters && text.unicodeScalars.count > WrittenValue.mostCharacters
    }

    /// Reads a value that is no text.
    private func readShort(_ value: WrittenValue, as field: Field) -> ValueOutcome {
        switch field.type {
        case .text: readText(value)
        case .boolean: readBoolean(value, labels: field.labels)
        case .money: readMoney(value)
        case .share: readShare(value)
        case .number(let unit): readNumber(value, unit: unit)
        case .count(let unit): readCount(value, unit: unit)
        case .time: readTime(value)
        case .region: regions.read(value)
        case .choice(let words): readChoice(value, among: words)
        case .creditCode: readCreditCode(value)
        case .group, .list: .unreadable(RecordDiagnostics.wrongType(JSONKind.name(of: .string), wanted: TypeName.of(field.type)))
        }
    }

    /// Reads a time; in tables also one that a spreadsheet keeps as a number.
    private func readTime(_ value: WrittenValue) -> ValueOutcome {
        serials.flatMap { SerialReader.read(value, $0) } ?? TimeReader.read(value)
    }

    /// Reads a text: blanks at its ends go, a number stays as its digits.
    private func readText(_ value: WrittenValue) -> ValueOutcome {
        switch value.form {
        case .boolean: return .unreadable(RecordDiagnostics.wrongType(JSONKind.name(of: .yes), wanted: TypeName.of(.text)))
        case .number: return .loose(.text(value.text), read: value.text, why: RecordDiagnostics.numberAsText())
        case .text:
            let trimmed = value.text.withoutBlanksAtEnds
            return trimmed == value.text ? .literal(.text(trimmed)) : .loose(.text(trimmed), read: trimmed.cut(to: 200))
        }
    }

    /// Returns what to say of a value that is too long for anything but a text.
    private func tooLong(_ value: WrittenValue) -> RecordMessage {
        let digits = value.text.utf8.count { JSONScan.isDigit($0) }
        return digits * 2 > value.text.utf8.count
            ? RecordDiagnostics.tooManyDigits(digits) : RecordDiagnostics.tooLong(value.text, limit: WrittenValue.mostCharacters)
    }

    /// The signs and words that forms use for nothing.
    private static let placeholders: Set<String> = [
        "/", "\\", "-", "--", "—", "——", "N/A", "n/a", "NA", "NULL", "null", "None", "暂无", "待定", "不详", "未知", "空", "?",
    ]

    /// `true` iff a value is one of the signs that forms use for nothing.
    private func isPlaceholder(_ value: WrittenValue) -> Bool {
        // None of them has more bytes, and most values have.
        value.form == .text && value.text.utf8.count <= 12 && ValueReader.placeholders.contains(value.plain)
    }

    /// `true` iff a value is one of a field's words.
    private func isChoice(_ value: WrittenValue, of field: Field) -> Bool {
        if case .choice(let words) = field.type { return words.contains { HalfWidth.of($0) == value.plain } }
        return false
    }
}
