import RecordModel
import Values

extension ValueReader {
    /// Reads an amount in yuan: `1200.50`, `1,200.50`, `120万元`, `¥1.2亿`, `人民币1亿2000万元整`.
    func readMoney(_ value: WrittenValue) -> ValueOutcome {
        if let number = value.plainNumber { return .literal(.number(number)) }
        let plain = value.plain
        var amount = MoneyScanner(plain, keyPower: value.unit.flatMap(UnitName.powerOfMoney))
        do {
            let number = try amount.scan()
            let isLiteral = amount.isPlain && plain == value.text && value.unit == nil
            return isLiteral ? .literal(.number(number)) : .loose(.number(number), read: number.description + "元")
        } catch {
            return .unreadable(refusal(error, of: value))
        }
    }

    /// Returns what to say of an amount that cannot be read.
    private func refusal(_ fault: MoneyScanner.Fault, of value: WrittenValue) -> RecordMessage {
        if let currency = foreignCurrency(in: value.plain) { return RecordDiagnostics.foreignCurrency(value.text, currency) }
        return switch fault {
        case .number(.notANumber) where ChineseNumeral.isIn(value.text), .notMoney where ChineseNumeral.isIn(value.text):
            RecordDiagnostics.chineseAmount(value.text)
        case .number(.notANumber), .notMoney: RecordDiagnostics.notMoney(value.text)
        case .number(let fault): RecordDiagnostics.noNumber(value.text, fault)
        case .outOfRange: RecordDiagnostics.numberOutOfRange(value.text)
        case .unclearRest: RecordDiagnostics.unclearAmount(value.text)
        case .unitTwice: RecordDiagnostics.moneyUnitTwice(value.text, unit: value.unit ?? "")
        }
    }

    /// Returns the foreign currency that an amount names.
    private func foreignCurrency(in text: String) -> String? {
        let names = ["美元", "美金", "USD", "US$", "$", "欧元", "EUR", "€", "英镑", "GBP", "£", "港元", "港币", "HKD", "日元", "JPY", "澳门元", "新台币"]
        return names.first { text.contains($0) }
    }
}
