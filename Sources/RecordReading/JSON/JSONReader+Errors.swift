extension JSONReader {
    /// Returns an error at the next byte.
    func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason: reason, offset: index) }

    /// Returns the error for a byte that cannot stand here, naming the usual mistakes.
    func unexpected(_ expected: JSONError.Expected) -> JSONError {
        guard let scalar = JSONScan.scalar(bytes, at: index) else { return foreign(.notUTF8) }
        switch scalar {
        case "+", ".": return expected == .value || expected == .valueOrBracket ? error(.numberStart(scalar)) : known(scalar, expected)
        // After a colon it is the value that is lacking, and not the bracket that is wrong.
        case "}" where expected == .value && follows(":"): return known(scalar, expected)
        case "}" where expected == .value || expected == .valueOrBracket, "]" where expected == .key || expected == .keyOrBrace:
            return error(.wrongBracket(scalar))
        default: return known(scalar, expected)
        }
    }

    /// Returns the error for a scalar, a comment or a foreign quote or blank aside.
    private func known(_ scalar: Unicode.Scalar, _ expected: JSONError.Expected) -> JSONError {
        foreign(.unexpected(scalar, expected: expected))
    }

    /// Returns the more telling error where a comment, a foreign quote or a foreign blank stands, else the error given.
    func foreign(_ reason: JSONError.Reason) -> JSONError {
        guard let scalar = JSONScan.scalar(bytes, at: index) else { return error(.notUTF8) }
        switch scalar {
        case "/", "#": return error(.comment)
        case "'", "`", "“", "”", "‘", "’", "＂", "「": return error(.wrongQuote(scalar))
        case _ where scalar.value > 0x7F && (scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"):
            return error(.foreignBlank(scalar))
        default: return error(reason)
        }
    }
}
