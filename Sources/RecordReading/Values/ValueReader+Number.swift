import RecordModel
import Values

extension ValueReader {
    /// Reads a number, in the field's unit when one is written.
    func readNumber(_ value: WrittenValue, unit: String?) -> ValueOutcome {
        switch scanQuantity(value, unit: unit) {
        case .success(let scanned): outcome(scanned.value, isLiteral: scanned.isPlain, unit: unit)
        case .failure(let refusal): .unreadable(refusal.message)
        }
    }

    /// Reads a whole number that is not negative.
    func readCount(_ value: WrittenValue, unit: String?) -> ValueOutcome {
        switch scanQuantity(value, unit: unit) {
        case .success(let scanned):
            guard scanned.value.isInteger, !scanned.value.isNegative else { return .unreadable(RecordDiagnostics.notACount(value.text)) }
            return outcome(scanned.value, isLiteral: scanned.isPlain, unit: unit)
        case .failure(let refusal): return .unreadable(refusal.message)
        }
    }

    /// A refusal on its way out.
    struct Refusal: Error { var message: RecordMessage }

    /// Takes a number, a word that multiplies it, and the field's unit.
    private func scanQuantity(_ value: WrittenValue, unit: String?) -> Result<NumberScanner.Scanned, Refusal> {
        if let number = value.plainNumber { return .success(NumberScanner.Scanned(value: number, isPlain: true)) }
        var cursor = ScalarCursor(value.plain)
        do {
            var scanned = try NumberScanner.scan(&cursor)
            cursor.skipBlanks()
            // 千克 and 百分点 begin like multipliers.
            if !isUnit(cursor.rest, unit), let power = Multiplier.take(&cursor) {
                guard let scaled = PowerOfTen.scale(scanned.value, by: power) else {
                    return refuse(RecordDiagnostics.numberOutOfRange(value.text))
                }
                scanned = NumberScanner.Scanned(value: scaled, isPlain: false)
                cursor.skipBlanks()
            }
            if cursor.isAtEnd {
                let isLiteral = scanned.isPlain && value.plain == value.text && value.unit == nil
                return .success(NumberScanner.Scanned(value: scanned.value, isPlain: isLiteral))
            }
            guard isUnit(cursor.rest, unit) else {
                return refuse(RecordDiagnostics.wrongUnit(value.text, found: cursor.rest, wanted: unit))
            }
            return .success(NumberScanner.Scanned(value: scanned.value, isPlain: false))
        } catch {
            return refuse(RecordDiagnostics.noNumber(value.text, error))
        }
    }

    /// `true` iff a word is the field's unit.
    private func isUnit(_ word: String, _ unit: String?) -> Bool { unit.map { UnitName.areSame(HalfWidth.of($0), word) } ?? false }

    /// Returns a refusal.
    private func refuse(_ message: RecordMessage) -> Result<NumberScanner.Scanned, Refusal> { .failure(Refusal(message: message)) }

    /// Returns a number, with its reading when it was not written plainly.
    private func outcome(_ number: ExactNumber, isLiteral: Bool, unit: String?) -> ValueOutcome {
        isLiteral ? .literal(.number(number)) : .loose(.number(number), read: number.description + (unit ?? ""))
    }
}
