import Values

/// Reads one amount in yuan.
struct MoneyScanner {
    /// Why there is no amount.
    enum Fault: Error, Hashable {
        /// There is no number in it.
        case number(NumberScanner.Fault)
        /// Something stands around the number that no amount has.
        case notMoney
        /// The amount is too large to be kept exactly.
        case outOfRange
        /// A part like the 5 of 3万5, which can mean 35,000 or 30,005.
        case unclearRest
        /// The key says one unit and the value another.
        case unitTwice
    }

    /// The text.
    private var cursor: ScalarCursor
    /// The power of ten that the key adds.
    private let keyPower: Int?
    /// Whether the amount was written with nothing but digits, a point and a minus.
    private(set) var isPlain = true
    /// The parts so far: `1亿` and `2000万`.
    private var parts: [(number: ExactNumber, power: Int)] = []

    /// Creates a reader of a text in plain form.
    init(_ text: String, keyPower: Int?) {
        cursor = ScalarCursor(text)
        self.keyPower = keyPower
    }

    /// Reads the amount, to the end of the text.
    mutating func scan() throws(Fault) -> ExactNumber {
        let isNegative = takePrefix()
        var sum = try part()
        while let next = cursor.next, ("0"..."9").contains(next) {
            let part = try part()
            sum = try add(part, to: sum)
        }
        let hasUnit = takeSuffix()
        guard cursor.isAtEnd else { throw .notMoney }
        if let last = parts.last, parts.count > 1, last.power == 0, !hasUnit { throw .unclearRest }
        return try inYuan(isNegative ? sum.negated : sum, hasUnit: hasUnit)
    }

    /// Takes the name of the currency, and a minus that stands before it; says whether there was a minus.
    private mutating func takePrefix() -> Bool {
        let start = cursor.index
        let isNegative = cursor.take("-")
        var hasName = false
        while let word = cursor.take(oneOf: ["人民币", "RMB", "CNY", "¥", " ", ":"]) { hasName = hasName || word != " " }
        if hasName { isPlain = false } else { cursor.index = start }
        return isNegative && hasName
    }

    /// Takes a number and the word that multiplies it.
    private mutating func part() throws(Fault) -> ExactNumber {
        do {
            let scanned = try NumberScanner.scan(&cursor)
            isPlain = isPlain && scanned.isPlain
            cursor.skipBlanks()
            let power = Multiplier.take(&cursor)
            if power != nil { isPlain = false }
            cursor.skipBlanks()
            guard let value = PowerOfTen.scale(scanned.value, by: power ?? 0) else { throw Fault.outOfRange }
            parts.append((value, power ?? 0))
            return value
        } catch let fault as NumberScanner.Fault {
            throw .number(fault)
        } catch {
            throw .outOfRange
        }
    }

    /// Adds a part that must be smaller than the unit of the part before; behind a part without one, as in `1 0万元`, a digit was parted from its
    /// number.
    private func add(_ part: ExactNumber, to sum: ExactNumber) throws(Fault) -> ExactNumber {
        let power = parts.dropLast().last?.power ?? 0
        guard power > 0, let unit = PowerOfTen.of(power), part < unit else { throw .notMoney }
        guard let sum = sum.adding(part) else { throw .outOfRange }
        return sum
    }

    /// Takes `元` and what may follow it; says whether there was a unit.
    private mutating func takeSuffix() -> Bool {
        let hasUnit = cursor.take(oneOf: ["元", "圆"]) != nil
        if hasUnit { isPlain = false }
        _ = hasUnit && cursor.take(oneOf: ["整", "正"]) != nil
        cursor.skipBlanks()
        if cursor.take(oneOf: ["人民币", "(人民币)", "RMB", "CNY"]) != nil { isPlain = false }
        return hasUnit
    }

    /// Returns an amount in yuan, the key's unit applied when the value has none.
    private func inYuan(_ amount: ExactNumber, hasUnit: Bool) throws(Fault) -> ExactNumber {
        guard let keyPower else { return amount }
        let ownPower = parts.count == 1 ? parts[0].power : -1
        if hasUnit || ownPower != 0 {
            // 120万元 under 预算金额（万元） says the same twice; 120元 there does not.
            if ownPower == keyPower { return amount }
            throw .unitTwice
        }
        guard let scaled = PowerOfTen.scale(amount, by: keyPower) else { throw .outOfRange }
        return scaled
    }
}
