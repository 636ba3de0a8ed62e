import Values

/// Reads numbers as people write them: `1,200.50`, `-3`, `1.2e6`.
enum NumberScanner {
    /// Why there is no number.
    enum Fault: Error, Hashable {
        /// No digit stands where one is needed.
        case notANumber
        /// Commas do not stand before groups of three digits.
        case badGroups
        /// There are more digits than a number may have; says how many.
        case tooManyDigits(Int)
        /// The number is too large or too small to be kept exactly.
        case outOfRange
    }

    /// A number, and whether it was written with nothing but digits, a point and a minus.
    struct Scanned: Hashable {
        /// The number.
        var value: ExactNumber
        /// Whether it was written plainly.
        var isPlain: Bool
    }

    /// Takes a number.
    static func scan(_ cursor: inout ScalarCursor) throws(Fault) -> Scanned {
        var isPlain = true
        let sign = cursor.take(oneOf: ["-", "+"])
        if sign == "+" { isPlain = false }
        let whole = try scanWhole(&cursor, &isPlain)
        let fraction = scanFraction(&cursor)
        let exponent = scanExponent(&cursor)
        let digits = whole + (fraction.isEmpty ? "" : "." + fraction)
        guard let value = ExactNumber(decimal: (sign == "-" ? "-" : "") + digits) else {
            throw .tooManyDigits(whole.utf8.count + fraction.utf8.count)
        }
        guard let exponent else { return Scanned(value: value, isPlain: isPlain) }
        guard let scaled = PowerOfTen.scale(value, by: exponent) else { throw .outOfRange }
        return Scanned(value: scaled, isPlain: false)
    }

    /// Takes the digits before the point, with or without commas between groups of three.
    private static func scanWhole(_ cursor: inout ScalarCursor, _ isPlain: inout Bool) throws(Fault) -> String {
        var digits = cursor.takeDigits()
        guard !digits.isEmpty else { throw .notANumber }
        guard cursor.next == "," else { return digits }
        isPlain = false
        guard digits.utf8.count <= 3 else { throw .badGroups }
        while cursor.take(",") {
            let group = cursor.takeDigits()
            guard group.utf8.count == 3 else { throw .badGroups }
            digits += group
        }
        return digits
    }

    /// Takes a point and the digits after it; takes nothing when no digit follows the point.
    private static func scanFraction(_ cursor: inout ScalarCursor) -> String {
        let start = cursor.index
        guard cursor.take(".") else { return "" }
        let digits = cursor.takeDigits()
        if digits.isEmpty { cursor.index = start }
        return digits
    }

    /// Takes an exponent; an absurd one comes out as a large one.
    private static func scanExponent(_ cursor: inout ScalarCursor) -> Int? {
        let start = cursor.index
        guard cursor.take(oneOf: ["e", "E"]) != nil else { return nil }
        let sign = cursor.take(oneOf: ["-", "+"])
        let digits = cursor.takeDigits()
        guard !digits.isEmpty else {
            cursor.index = start
            return nil
        }
        let size = digits.utf8.drop { $0 == 0x30 }.count > 4 ? 10_000 : Int(digits) ?? 10_000
        return sign == "-" ? -size : size
    }
}
