internal import RecordModel
internal import RecordReading

extension CellWalk {
    /// Reads a cell that has no reader of its own here: what it means is remembered, or asked of the other reader.
    @inline(never) mutating func rare(_ content: Content, _ target: CellTarget, _ row: Int) -> Bool {
        if columns[target.column].storage == .text { return rareText(content, target.column, row) }
        let meaning = meaning(of: content, target.column, target.unit)
        guard meaning.state != ValueCache.odd else { return false }
        columns[target.column].put(meaning, at: row)
        if meaning.state == CellState.unreadable { troubles.append(meaning.code) }
        return true
    }

    /// Returns what a cell means.
    @inline(__always) func meaning(of content: Content, _ column: Int, _ unit: Int32) -> ValueCache.Meaning {
        guard content.count <= ValueCache.longest else { return CellWalk.ask(knowledge, content, column, unit) }
        let key = ValueCache.Key(content.start, content.count, column: Int32(truncatingIfNeeded: column), unit: unit)
        if let known = cache.find(key) { return known }
        let meaning = CellWalk.ask(knowledge, content, column, unit)
        cache.put(meaning, at: key)
        return meaning
    }

    /// Asks the other reader what a cell means.
    @inline(never) private static func ask(
        _ knowledge: ScanKnowledge, _ content: Content, _ column: Int, _ unit: Int32
    ) -> ValueCache.Meaning {
        knowledge.meaning(of: token(content), column: Int32(truncatingIfNeeded: column), unit: unit)
    }

    /// Reads a text that does not stand in its cell as it is: it has quotes or blanks at its ends, or is short.
    private mutating func rareText(_ content: Content, _ column: Int, _ row: Int) -> Bool {
        knowledge.readText(CellWalk.token(content), into: columns[column], column, row, of: batch, &troubles)
    }

    /// The JSON string that says the same as a cell.
    private static func token(_ content: Content) -> [UInt8] {
        var token: [UInt8] = [.quote]
        token.reserveCapacity(content.count + 2)
        var position = content.start
        while position < content.end {
            let byte = position[0]
            switch byte {
            case .quote, .backslash: token += [.backslash, byte]
            case ..<0x20:
                token += Array("\\u00".utf8)
                for digit in [byte >> 4, byte & 15] { token.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
            default: token.append(byte)
            }
            position += byte == .quote && content.hasDoubled ? 2 : 1
        }
        return token + [.quote]
    }
}
