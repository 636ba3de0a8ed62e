/// Numbers as workbooks store them: a binary number written with up to 17 digits, of which spreadsheets keep and show 15.
enum CellNumber {
    /// How many digits spreadsheets keep.
    private static let digits = 15

    /// The number as plain decimal digits, rounded to those that count; nil for what is no number.
    ///
    /// A whole number of more digits, such as a long code that was typed as a number, has lost its last ones: it is given as `4.10105199001011E+17`.
    static func plain(_ text: String) -> (text: String, isNumber: Bool)? {
        guard let parsed = parse(text) else { return nil }
        var (digits, point) = (parsed.digits, parsed.point)
        if digits.count > Self.digits {
            let isUp = digits[Self.digits] >= 5
            digits = Array(digits.prefix(Self.digits))
            if isUp { roundUp(&digits, &point) }
        }
        while let last = digits.last, last == 0 { digits.removeLast() }
        if digits.isEmpty { return ("0", true) }
        let sign = parsed.isNegative ? "-" : ""
        guard point <= Self.digits else {
            let rest = string(digits.dropFirst())
            return ("\(sign)\(digits[0])\(rest.isEmpty ? "" : "." + rest)E+\(point - 1)", false)
        }
        guard point >= -300 else { return ("0", true) }
        return (sign + decimal(digits, point), true)
    }

    /// A plain decimal, with two digits more before its point, and a percent sign.
    static func percent(_ plain: String) -> String {
        guard let parsed = parse(plain) else { return plain }
        var digits = parsed.digits
        while let last = digits.last, last == 0 { digits.removeLast() }
        if digits.isEmpty { return "0%" }
        return (parsed.isNegative ? "-" : "") + decimal(digits, parsed.point + 2) + "%"
    }

    /// Writes digits with the point behind so many of them.
    private static func decimal(_ digits: [UInt8], _ point: Int) -> String {
        if point <= 0 { return "0." + String(repeating: "0", count: -point) + string(digits[...]) }
        if point >= digits.count { return string(digits[...]) + String(repeating: "0", count: point - digits.count) }
        return string(digits[..<point]) + "." + string(digits[point...])
    }

    /// Adds one to the last digit.
    private static func roundUp(_ digits: inout [UInt8], _ point: inout Int) {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        point += 1
    }

    /// The characters of digits.
    private static func string(_ digits: ArraySlice<UInt8>) -> String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }

    /// Takes a number apart: its digits from the first that is not zero, and how many of them stand before the point.
    private static func parse(_ text: String) -> (digits: [UInt8], point: Int, isNegative: Bool)? {
        var rest = Array(text.utf8)[...]
        let isNegative = rest.first == 0x2D
        if isNegative || rest.first == 0x2B { rest = rest.dropFirst() }
        var (digits, point): ([UInt8], Int?) = ([], nil)
        while let byte = rest.first, 0x30...0x39 ~= byte || byte == 0x2E && point == nil {
            if byte == 0x2E { point = digits.count } else { digits.append(byte - 0x30) }
            rest = rest.dropFirst()
        }
        guard 1...400 ~= digits.count else { return nil }
        var exponent = 0
        if let mark = rest.first, mark | 0x20 == 0x65 {
            guard let written = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(written) <= 400 else { return nil }
            exponent = written
            rest = []
        }
        guard rest.isEmpty else { return nil }
        let zeros = digits.prefix { $0 == 0 }.count
        return (Array(digits.dropFirst(zeros)), (point ?? digits.count) - zeros + exponent, isNegative)
    }
}
