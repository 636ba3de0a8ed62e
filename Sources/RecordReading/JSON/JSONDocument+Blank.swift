import Values

extension JSONDocument {
    /// `true` iff a value says nothing: null, or a string of blanks.
    func isBlank(_ node: Int) -> Bool {
        let value = nodes[node]
        if value.kind == .null { return true }
        guard value.isString else { return false }
        let first = bytes[Int(value.start) + 1]
        // Most texts begin with a letter, which spares looking at the rest.
        if first > 0x20, first < 0x7F, first != UInt8(ascii: "\\"), first != UInt8(ascii: "\"") { return false }
        return HalfWidth.of(text(of: node)).isEmpty
    }
}
