extension JSONReader {
    /// Reads the string that begins here, quotes included, and says whether it has escapes.
    mutating func readString() throws(JSONError) -> JSONNode.Kind {
        index += 1
        var kind = JSONNode.Kind.string
        while true {
            skipPlain()
            guard index < bytes.count else { throw error(.endsTooSoon) }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return kind
            case UInt8(ascii: "\\"):
                kind = .escapedString
                try skipEscape()
            case let byte where byte < 0x20: throw error(.controlCharacter(byte))
            default: try skipSequence()
            }
        }
    }

    /// Skips ASCII characters that stand for themselves.
    private mutating func skipPlain() {
        index = bytes.withUnsafeBufferPointer { bytes in
            var next = index
            while next < bytes.count, bytes[next] >= 0x20, bytes[next] < 0x80, bytes[next] != UInt8(ascii: "\""),
                bytes[next] != UInt8(ascii: "\\")
            { next += 1 }
            return next
        }
    }

    /// Skips a UTF-8 sequence.
    private mutating func skipSequence() throws(JSONError) {
        guard let length = JSONScan.sequenceLength(bytes, at: index) else { throw error(.notUTF8) }
        index += length
    }

    /// Skips an escape.
    private mutating func skipEscape() throws(JSONError) {
        guard index + 1 < bytes.count else {
            index = bytes.count
            throw error(.endsTooSoon)
        }
        switch bytes[index + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 2
        case UInt8(ascii: "u"): try skipUnit()
        default: throw error(JSONScan.scalar(bytes, at: index + 1).map { .unknownEscape($0) } ?? .notUTF8)
        }
    }

    /// Skips a `\u` escape, or two that make a surrogate pair.
    private mutating func skipUnit() throws(JSONError) {
        let unit = try unit(at: index)
        if 0xDC00...0xDFFF ~= unit { throw error(.loneSurrogate) }
        guard 0xD800...0xDBFF ~= unit else {
            index += 6
            return
        }
        guard index + 7 < bytes.count else { throw index + 6 >= bytes.count ? endsTooSoon() : error(.loneSurrogate) }
        guard bytes[index + 6] == UInt8(ascii: "\\"), bytes[index + 7] == UInt8(ascii: "u") else { throw error(.loneSurrogate) }
        guard 0xDC00...0xDFFF ~= (try self.unit(at: index + 6)) else { throw error(.loneSurrogate) }
        index += 12
    }

    /// Returns the code unit of the `\u` escape at an offset.
    private func unit(at start: Int) throws(JSONError) -> UInt16 {
        guard let unit = JSONScan.hex(bytes, at: start + 2) else {
            throw start + 6 > bytes.count && isHexToEnd(from: start + 2)
                ? endsTooSoon() : JSONError(reason: .badUnicodeEscape, offset: start)
        }
        return unit
    }

    /// `true` iff only hexadecimal digits stand between an offset and the end of the text.
    private func isHexToEnd(from start: Int) -> Bool {
        bytes[start...].allSatisfy { JSONScan.isDigit($0) || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0 | 0x20 }
    }

    /// Returns the error of a text that ends within this token.
    func endsTooSoon() -> JSONError { JSONError(reason: .endsTooSoon, offset: bytes.count) }
}
