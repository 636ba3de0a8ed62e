import Diagnostics

extension Lexer {
    /// Reads a text in quotation marks, which ends on its line.
    mutating func string() {
        let start = index
        var hasEscapes = false
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x80 {
                index += checkedLength()
            } else if byte == UInt8(ascii: "\"") {
                index += 1
                return add(.string, from: start, hasEscapes: hasEscapes)
            } else if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                escape()
            } else if byte == UInt8(ascii: "\n") {
                break
            } else {
                if isControl(byte), !endsLine(byte) { report(.controlCharacter(byte, range(index, index + 1))) }
                index += 1
            }
        }
        report(.unclosedText(range(start, start + 1)))
        add(.string, from: start, hasEscapes: hasEscapes)
    }

    /// Passes over a comment and sets it aside.
    mutating func comment() {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            let byte = bytes[index]
            if byte >= 0x80 {
                index += checkedLength()
            } else {
                if isControl(byte), !endsLine(byte) { report(.controlCharacter(byte, range(index, index + 1))) }
                index += 1
            }
        }
        var end = index
        while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        comments.append(start..<end)
    }

    /// Whether the byte at the place reached is the first half of a line break. A return alone breaks no line, and what follows it in a comment
    /// would be lost without a word.
    func endsLine(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || follows(UInt8(ascii: "\n")))
    }

    /// Whether the byte is a control character other than a tab.
    private func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F }

    /// The length of the scalar at the place reached, which is reported if it is not UTF-8 or hidden.
    private mutating func checkedLength() -> Int {
        guard let scalar = Scalar(bytes, at: index) else { return invalidRun() }
        if scalar.isHidden { report(.hiddenCharacter(scalar.value, range(index, index + scalar.length))) }
        return scalar.length
    }

    /// Reports the bytes from here that are not UTF-8 as one and returns how many they are.
    func invalidRunLength() -> Int {
        var end = index + 1
        while end < bytes.count, bytes[end] >= 0x80, Scalar(bytes, at: end) == nil { end += 1 }
        return end - index
    }

    /// Reports the bytes from here that are not UTF-8 and returns how many they are.
    mutating func invalidRun() -> Int {
        let length = invalidRunLength()
        report(.notUTF8(bytes[index], range(index, index + length)))
        return length
    }

    /// Passes over an escape, which is reported if there is none such.
    private mutating func escape() {
        let start = index
        index += 1
        guard index < bytes.count, bytes[index] != UInt8(ascii: "\n") else { return }
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "t"):
            index += 1
        case UInt8(ascii: "u") where follows(UInt8(ascii: "{")):
            index += 2
            scalarEscape(from: start)
        default:
            // The letter after the backslash is read again as text, for it may take several bytes.
            report(.unknownEscape(range(start, start + 1)))
        }
    }

    /// Passes over the digits and the brace of `\u{…}`.
    private mutating func scalarEscape(from start: Int) {
        var value: UInt32 = 0
        var digits = 0
        while index < bytes.count, let digit = hexValue(bytes[index]) {
            value = digits < 8 ? value << 4 | digit : .max
            digits += 1
            index += 1
        }
        let isClosed = index < bytes.count && bytes[index] == UInt8(ascii: "}")
        if isClosed { index += 1 }
        if !isClosed || digits == 0 || digits > 8 || Unicode.Scalar(value) == nil { report(.badScalarEscape(range(start, index))) }
    }
}

/// The value of a hexadecimal digit.
func hexValue(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
}
