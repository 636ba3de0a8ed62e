import RecordModel
import Values

extension ValueReader {
    /// Reads a unified social credit code; letters of any width and case are taken, a code whose last character does not check is not.
    func readCreditCode(_ value: WrittenValue) -> ValueOutcome {
        let code = value.plain.uppercased()
        if let fault = CreditCode.fault(in: code) { return .unreadable(RecordDiagnostics.noCreditCode(value.text, fault)) }
        return value.form == .text && code == value.text ? .literal(.text(code)) : .loose(.text(code), read: code)
    }
}
