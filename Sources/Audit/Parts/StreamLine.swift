/// What a line is that an audit writes on standard output, as its first member tells.
enum StreamLine {
    case finding, problem, partition, blank

    /// Tells what a line is; nil when it is none of them. Other programs may have put blanks between the tokens.
    init?(_ line: ArraySlice<UInt8>) {
        var rest = line
        func take(_ text: String) -> Bool {
            rest = rest.drop { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
            guard rest.starts(with: text.utf8) else { return false }
            rest = rest.dropFirst(text.utf8.count)
            return true
        }
        guard take("{") else {
            guard rest.isEmpty else { return nil }
            self = .blank
            return
        }
        guard take(#""line""#), take(":") else { return nil }
        if take(#""finding""#) || take(#""brief""#) {
            self = .finding
        } else if take(#""problem""#) {
            self = .problem
        } else if take(#""partition""#) {
            self = .partition
        } else {
            return nil
        }
    }
}
