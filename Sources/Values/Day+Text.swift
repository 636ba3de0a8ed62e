extension Day: CustomStringConvertible {
    /// The date as ISO 8601 writes it, `2021-07-01`.
    public var description: String {
        let date = CivilDate(dayNumber: number)
        if (0...9999).contains(date.year) { return Day.text(of: date) }
        return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
    }

    /// A date of four digits for the year as ISO 8601 writes it, without allocation.
    private static func text(of date: CivilDate) -> String {
        String(unsafeUninitializedCapacity: 10) { bytes in
            var rest = date.year * 10_000 + date.month * 100 + date.day
            for index in (0..<10).reversed() {
                if index == 4 || index == 7 {
                    bytes[index] = UInt8(ascii: "-")
                } else {
                    bytes[index] = UInt8(0x30 + rest % 10)
                    rest /= 10
                }
            }
            return 10
        }
    }

    /// The day of an ISO date with every digit written, `2021-07-01`; nil for any other text and for impossible dates.
    public init?(iso text: some StringProtocol) { self.init(isoBytes: Array(text.utf8.prefix(11))[...]) }

    /// The day of an ISO date in ASCII bytes, as `init(iso:)` reads it. Without allocation.
    public init?(isoBytes bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else { return nil }
        guard let year = decimalDigits(bytes[start..<start + 4]), let month = decimalDigits(bytes[start + 5..<start + 7]) else {
            return nil
        }
        guard let day = decimalDigits(bytes[start + 8..<start + 10]) else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// The digits of a number, filled up with zeros on the left; a negative number keeps its sign in front.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// The number that a few ASCII digits write; nil when any byte is not a digit.
private func decimalDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}
