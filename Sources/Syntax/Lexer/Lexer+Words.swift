import Diagnostics

extension Lexer {
    /// Reads a name from its first letter on.
    mutating func name() {
        let start = index
        var plain = true
        while index < bytes.count {
            let byte = bytes[index]
            if isLatinLetterOrDigit(byte) || byte == UInt8(ascii: "_") {
                index += 1
            } else if byte >= 0x80, let scalar = Scalar(bytes, at: index), scalar.isChinese {
                index += scalar.length
                plain = false
            } else if byte == UInt8(ascii: "-"), continuesName(at: index + 1) {
                index += 1
            } else {
                break
            }
        }
        add(.name, from: start, word: plain ? table.word(bytes, start, index) : .other)
    }

    /// Whether a letter or a digit stands at `offset`, so that the hyphen before it belongs to a name.
    private func continuesName(at offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        if bytes[offset] < 0x80 { return isLatinLetterOrDigit(bytes[offset]) }
        return Scalar(bytes, at: offset)?.isChinese ?? false
    }

    /// Reads a number, or a date if it looks like one: four digits, a hyphen, one or two digits.
    mutating func numberOrDate() {
        let start = index
        let digits = takeDigits()
        if digits == 4, isDate(after: index) { return date(from: start) }
        if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), isDigit(bytes[index + 1]) {
            index += 1
            _ = takeDigits()
        }
        add(.numeral, from: start)
    }

    /// Passes over digits and returns how many there were.
    private mutating func takeDigits() -> Int {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return index - start
    }

    /// Whether `-7` or `-07`, and no third digit, stands at `offset`.
    private func isDate(after offset: Int) -> Bool {
        guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "-"), isDigit(bytes[offset + 1]) else { return false }
        return !(digit(offset + 2) && digit(offset + 3))
    }

    /// Whether a digit stands at `offset`.
    private func digit(_ offset: Int) -> Bool { offset < bytes.count && isDigit(bytes[offset]) }

    /// Reads the month of a date, and the day, and the time of day, as far as they are there.
    private mutating func date(from start: Int) {
        for separator in [UInt8(ascii: "-"), UInt8(ascii: "-"), UInt8(ascii: "T"), UInt8(ascii: ":")] {
            guard index + 1 < bytes.count, bytes[index] == separator, isDigit(bytes[index + 1]) else { break }
            index += 1
            _ = takeDigits()
        }
        add(.dateText, from: start)
    }
}

/// Whether the byte is an ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// Whether the byte is a Latin letter or a digit.
func isLatinLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte) }
