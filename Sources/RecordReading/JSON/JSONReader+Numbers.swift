extension JSONReader {
    /// Reads the number that begins here (RFC 8259 section 6); its digits are left as they are written.
    mutating func readNumber() throws(JSONError) {
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "0") {
            index += 1
            if index < bytes.count, JSONScan.isDigit(bytes[index]) { throw error(.leadingZero) }
        } else {
            try readDigits()
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            try readDigits()
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
            try readDigits()
        }
    }

    /// Reads one digit or more.
    private mutating func readDigits() throws(JSONError) {
        guard index < bytes.count else { throw endsTooSoon() }
        guard JSONScan.isDigit(bytes[index]) else { throw error(.digitMissing) }
        while index < bytes.count, JSONScan.isDigit(bytes[index]) { index += 1 }
    }
}
