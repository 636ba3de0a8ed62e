import Values

extension JSONDocument {
    /// `true` iff a value says nothing: null, or a string of blanks.
    func isBlank(_ node: Int) -> Bool {
        let value = nodes[node]
        if value.kind == .null { return true }
        guard value.isString else { return false }
        let first = bytes[Int(value.start) + 1]
        // Most texts begin with a letter, which spares looking at the rest.
        switch first {
        case 0...0x20, UInt8(ascii: "\\"), UInt8(ascii: "\""): break
        // The lead bytes of what is blank or invisible: U+00A0, U+2xxx, U+3000, U+FEFF.
        case 0xC2, 0xE2, 0xE3, 0xEF: break
        default: return false
        }
        return HalfWidth.of(text(of: node)).isEmpty
    }
}
