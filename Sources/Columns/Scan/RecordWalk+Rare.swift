internal import RecordModel
internal import RecordReading

extension RecordWalk {
    /// Reads a value that has no reader of its own here: what it means is remembered, or asked of the other reader.
    @inline(never)
    mutating func rare(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        guard columns[column].states[row] == CellState.absent else { return stop(.key) }
        if let count = blank(position) {
            columns[column].states[row] = CellState.blank
            return position + count
        }
        if position[0] == .brace || position[0] == .bracket {
            columns[column].states[row] = CellState.unreadable
            let token = Array((position[0] == .brace ? "{}" : "[]").utf8)
            troubles.append(knowledge.code(of: token, as: knowledge.columns[column].field))
            return skip(position, index, depth)
        }
        guard let end = scalarEnd(position) else { return stop(.syntax) }
        if columns[column].storage == .text { return rareText(position, end, column, row) }
        let meaning = meaning(of: position, end - position, Int32(truncatingIfNeeded: column), (members + Int(index)).pointee.unit)
        guard meaning.state != ValueCache.odd else { return stop(.value) }
        write(meaning, column, row)
        return end
    }

    /// Returns the position after the string, number or word at a position.
    private func scalarEnd(_ position: Position) -> Position? {
        if position[0] == .quote { return Tokens.stringEnd(from: position + 1).map { $0.quote + 1 } }
        return position[0] <= UInt8(ascii: "9") ? Tokens.numberEnd(position) : Tokens.wordEnd(position)
    }

    /// Writes what a value means into a cell.
    @inline(__always) private mutating func write(_ meaning: ValueCache.Meaning, _ column: Int, _ row: Int) {
        columns[column].put(meaning, at: row)
        if meaning.state == CellState.unreadable { troubles.append(meaning.code) }
    }

    /// Returns what a token means.
    @inline(__always)
    mutating func meaning(of token: Position, _ count: Int, _ column: Int32, _ unit: Int32) -> ValueCache.Meaning {
        guard count <= ValueCache.longest else { return ask(token, count, column, unit) }
        let key = ValueCache.Key(token, count, column: column, unit: unit)
        if let known = cache.find(key) { return known }
        let meaning = ask(token, count, column, unit)
        cache.put(meaning, at: key)
        return meaning
    }

    /// Asks the other reader what a token means.
    @inline(never) private func ask(_ token: Position, _ count: Int, _ column: Int32, _ unit: Int32) -> ValueCache.Meaning {
        knowledge.meaning(of: Array(UnsafeBufferPointer(start: token, count: count)), column: column, unit: unit)
    }

    /// Returns the position of the literal that a text in quotes is, or -1.
    @inline(never) mutating func literal(_ token: Position, _ count: Int, _ column: Int32) -> Int64 {
        meaning(of: token, count, column, 0).payload
    }

    /// Reads a text that does not stand in the input as it is: it has escapes, blanks at its ends, or no quotes.
    private mutating func rareText(_ start: Position, _ end: Position, _ column: Int, _ row: Int) -> Position? {
        let token = Array(UnsafeBufferPointer(start: start, count: end - start))
        return knowledge.readText(token, into: columns[column], column, row, of: batch, &troubles) ? end : stop(.value)
    }
}
