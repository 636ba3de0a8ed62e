extension RecordWalk {
    /// `true` iff null or an empty string stands at a position; says how many bytes it has.
    @inline(__always) func blank(_ position: Position) -> Int? {
        if position.half == 0x6C6C_756E { return 4 }
        return position[0] == .quote && position[1] == .quote ? 2 : nil
    }

    /// Walks over the value of a group.
    @inline(__always) mutating func group(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        let child = (members + Int(index)).pointee.child
        if position[0] == .brace {
            if column >= 0 { columns[column].states[row] = CellState.present }
            return object(position, child, row, depth + 1)
        }
        guard let count = blank(position) else { return stop(.value) }
        if column >= 0 { columns[column].states[row] = CellState.blank }
        for inside in nodes[Int(child)].columns { columns[Int(inside)].states[row] = CellState.blank }
        return position + count
    }

    /// Walks over the value of a list.
    @inline(__always) mutating func list(_ start: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        guard columns[column].states[row] == CellState.absent else { return stop(.key) }
        guard start[0] == .bracket else {
            guard let count = blank(start) else { return stop(.value) }
            columns[column].states[row] = CellState.blank
            return start + count
        }
        columns[column].states[row] = CellState.present
        let child = (members + Int(index)).pointee.child
        let table = columns[column].table
        var position = afterBlanks(start + 1)
        if position[0] == .endBracket { return position + 1 }
        while true {
            guard position[0] == .brace else { return stop(.value) }
            let element = tables[table].count
            guard element < tables[table].capacity else {
                failure = .full
                return nil
            }
            tables[table].count = element + 1
            guard let end = object(position, child, element, depth + 2) else { return nil }
            finishRow(of: table, element)
            position = afterBlanks(end)
            guard position[0] == .comma else { break }
            position = afterBlanks(position + 1)
        }
        guard position[0] == .endBracket else { return stop(.syntax) }
        return position + 1
    }

    /// Walks over a value that tells the kind of the record, and perhaps is a field as well.
    @inline(never) mutating func kind(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        if (members + Int(index)).pointee.isStranger { meet(index) }
        guard position[0] == .quote else { return column < 0 ? skip(position, index, depth) : stop(.kind) }
        guard let end = Tokens.stringEnd(from: position + 1) else { return stop(.syntax) }
        let meaning = meaning(of: position, end.quote + 1 - position, ScanKnowledge.kindColumn, (members + Int(index)).pointee.kindKey)
        if meaning.payload >= 0 {
            if told >= 0, Int64(told) != meaning.payload { return stop(.kind) }
            told = Int32(truncatingIfNeeded: meaning.payload)
            if told != knowledge.kind {
                failure = .otherKind
                return nil
            }
        }
        return column < 0 ? end.quote + 1 : rare(position, index, column, row, depth)
    }
}
