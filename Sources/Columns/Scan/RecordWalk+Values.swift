extension RecordWalk {
    /// Reads a date, `"2021-07-05"`, here; whatever else elsewhere.
    @inline(__always)
    mutating func time(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        guard position[0] == .quote, let day = days.day(quotedAt: position + 1), columns[column].states[row] == CellState.absent else {
            return clock(position, index, column, row, depth)
        }
        columns[column].states[row] = CellState.present
        columns[column].days[row] = day
        columns[column].clocks[row] = Clock.wholeDay
        return position + 12
    }

    /// Reads a date with a time of day, `"2021-07-05T09:30"` and its like, here; whatever else by the other reader.
    @inline(never)
    private mutating func clock(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        guard position[0] == .quote, let day = days.day(at: position + 1), let clock = DayReader.clock(at: position + 11),
            clock.end[0] == .quote, columns[column].states[row] == CellState.absent
        else { return rare(position, index, column, row, depth) }
        columns[column].states[row] = CellState.present
        columns[column].days[row] = day
        columns[column].clocks[row] = clock.value
        if clock.value != Clock.wholeDay { columns[column].isAllDays = false }
        return clock.end + 1
    }

    /// Reads a number of plain digits within bounds, in quotes or not, here; whatever else by the other reader.
    @inline(__always)
    mutating func number(
        _ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int, least: Int64, most: Int64, isWhole: Bool
    ) -> Position? {
        guard let plain = DecimalScan.scan(position), plain.value >= least, plain.value <= most,
            !isWhole || plain.value % Scaled.one == 0, columns[column].states[row] == CellState.absent
        else { return rare(position, index, column, row, depth) }
        columns[column].states[row] = CellState.present
        columns[column].numbers[row] = plain.value
        return plain.end
    }

    /// Reads `true` and `false` here; whatever else by the other reader.
    @inline(__always)
    mutating func boolean(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        let isYes = position.half == 0x6575_7274
        guard isYes || (position.half == 0x736C_6166 && position[4] == UInt8(ascii: "e")),
            columns[column].states[row] == CellState.absent
        else { return rare(position, index, column, row, depth) }
        columns[column].states[row] = CellState.present
        columns[column].codes[row] = isYes ? 1 : 0
        return position + (isYes ? 4 : 5)
    }

    /// Reads a text.
    @inline(__always)
    mutating func text(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        guard position[0] == .quote, columns[column].states[row] == CellState.absent else {
            return rare(position, index, column, row, depth)
        }
        guard let end = Tokens.stringEnd(from: position + 1) else { return stop(.syntax) }
        let first = position + 1
        guard !end.hasEscapes, end.quote > first, !TextEnds.mayBeBlank(first, end.quote) else {
            return rare(position, index, column, row, depth)
        }
        columns[column].states[row] = CellState.present
        columns[column].texts[row] = TextRange(
            start: UInt32(truncatingIfNeeded: first - base), count: UInt32(truncatingIfNeeded: end.quote - first))
        columns[column].codes[row] =
            columns[column].hasLiterals ? Int32(truncatingIfNeeded: literal(position, end.quote + 1 - position, Int32(column))) : -1
        return end.quote + 1
    }
}
