import Diagnostics

extension Parser {
    /// `unchecked`, after its word.
    mutating func unchecked(_ start: UInt32) -> Declaration? {
        var citation = Citation(document: Name("", here), place: .numbered(.item, 0), quotation: nil, range: here)
        let follows = head { (parser) throws(Failure) in citation = try parser.citation() }
        guard follows, let items = body(.unchecked, { (parser) throws(Failure) in try parser.uncheckedItem() }) else { return nil }
        return .unchecked(UncheckedDeclaration(citation: citation, items: items, range: range(from: start)))
    }

    /// `unchecked-item`.
    private mutating func uncheckedItem() throws(Failure) -> UncheckedDeclaration.Item {
        switch current.word {
        case .requirement:
            take()
            return .requirements(try quotedList(.requirement))
        case .because:
            take()
            return .because(try quoted(.reason))
        default: throw failItem(.unchecked)
        }
    }
}
