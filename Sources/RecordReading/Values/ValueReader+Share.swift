import RecordModel
import Values

extension ValueReader {
    /// Reads a share: `50%`, `0.5`, `百分之五十`, `5‰`.
    ///
    /// A bare number from -1 to 1 is a part of one, so a bare 1 is 100% (and listed, since somebody may have meant 1%). A bare number beyond is
    /// refused: 50 can mean 50% or fifty times.
    func readShare(_ value: WrittenValue) -> ValueOutcome {
        if let number = value.plainNumber { return bareShare(number, isPlain: true, value) }
        var cursor = ScalarCursor(value.plain)
        let isWorded = cursor.take("百分之")
        if isWorded, let percent = ChineseNumeral.upToHundred(cursor.rest) {
            return share(ExactNumber(percent), over: 100, isLiteral: false, value)
        }
        do {
            let scanned = try NumberScanner.scan(&cursor)
            cursor.skipBlanks()
            let isPlain = scanned.isPlain && value.plain == value.text && value.unit == nil
            switch (cursor.rest, isWorded) {
            case ("", true): return share(scanned.value, over: 100, isLiteral: false, value)
            case ("%", false): return share(scanned.value, over: 100, isLiteral: isPlain, value)
            case ("‰", false): return share(scanned.value, over: 1000, isLiteral: false, value)
            case ("", false): return bareShare(scanned.value, isPlain: isPlain, value)
            default: return .unreadable(RecordDiagnostics.notAShare(value.text))
            }
        } catch {
            return .unreadable(
                error == .notANumber ? RecordDiagnostics.notAShare(value.text) : RecordDiagnostics.noNumber(value.text, error))
        }
    }

    /// Reads a number without a sign behind it.
    private func bareShare(_ number: ExactNumber, isPlain: Bool, _ value: WrittenValue) -> ValueOutcome {
        if value.unit == "%" { return share(number, over: 100, isLiteral: false, value) }
        guard number <= .one, number >= ExactNumber.one.negated else { return .unreadable(RecordDiagnostics.bareShare(value.text, number)) }
        return share(number, over: 1, isLiteral: isPlain && number != .one, value)
    }

    /// Returns a share of so many parts.
    private func share(_ number: ExactNumber, over parts: Int, isLiteral: Bool, _ value: WrittenValue) -> ValueOutcome {
        guard let share = number.divided(by: ExactNumber(parts)) else { return .unreadable(RecordDiagnostics.numberOutOfRange(value.text)) }
        return isLiteral ? .literal(.number(share)) : .loose(.number(share), read: share.percentDescription)
    }
}
