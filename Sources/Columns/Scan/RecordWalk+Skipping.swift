extension RecordWalk {
    /// Walks over a value that nobody wants, checking that it is JSON.
    @inline(__always) mutating func skip(_ position: Position, _ index: Int32, _ depth: Int) -> Position? {
        if position[0] == .quote {
            guard let end = Tokens.stringEnd(from: position + 1) else { return stop(.syntax) }
            return end.quote + 1
        }
        if position[0] <= UInt8(ascii: "9") {
            guard let end = Tokens.numberEnd(position) else { return stop(.syntax) }
            return end
        }
        return skipOther(position, index, depth)
    }

    /// The same for what is neither string nor number.
    @inline(never) private mutating func skipOther(_ position: Position, _ index: Int32, _ depth: Int) -> Position? {
        switch position[0] {
        case .brace:
            // What a scratch member says is overwritten by the keys below it.
            let child = index == Member.scratch ? anything : (members + Int(index)).pointee.child
            return object(position, child >= 0 ? child : learnObject(of: index), -1, depth + 1)
        case .bracket: return skipArray(position, index, depth + 1)
        default:
            guard let end = Tokens.wordEnd(position) else { return stop(.syntax) }
            return end
        }
    }

    /// Walks over an array that nobody wants; its objects are taken for ones alike.
    private mutating func skipArray(_ start: Position, _ index: Int32, _ depth: Int) -> Position? {
        guard depth <= RecordWalk.deepest else { return stop(.syntax) }
        var position = afterBlanks(start + 1)
        if position[0] == .endBracket { return position + 1 }
        while true {
            guard let end = skip(position, index, depth) else { return nil }
            position = afterBlanks(end)
            guard position[0] == .comma else { break }
            position = afterBlanks(position + 1)
        }
        guard position[0] == .endBracket else { return stop(.syntax) }
        return position + 1
    }
}

extension RecordWalk {
    /// Returns the position after a whole value, of which nothing is kept; nil when it is not JSON.
    mutating func skipWhole(_ start: Position) -> Position? { object(start, anything, -1, 1) }
}
