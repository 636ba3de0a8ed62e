extension RecordWalk {
    /// Says whether a text can be read, for a column that holds nothing else: one that is certainly not blank here, whatever else elsewhere.
    @inline(__always)
    mutating func checkText(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        guard position[0] == .quote, position[1] != .quote, !TextEnds.mayBeginBlank(position + 1),
            position[1] != .backslash || TextEnds.beginsChinese(escapedAt: position + 1),
            columns[column].states[row] == CellState.absent
        else { return rare(position, index, column, row, depth) }
        guard let end = Tokens.stringEnd(from: position + 1) else { return stop(.syntax) }
        columns[column].states[row] = CellState.present
        return end.quote + 1
    }

    /// Says whether an amount can be read: plain digits here, whatever else elsewhere.
    @inline(__always)
    mutating func checkAmount(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        guard let end = DecimalScan.end(position), columns[column].states[row] == CellState.absent else {
            return rare(position, index, column, row, depth)
        }
        columns[column].states[row] = CellState.present
        return end
    }

    /// Says whether a value of another type can be read: plain forms here, whatever else elsewhere.
    @inline(never)
    mutating func check(_ position: Position, _ index: Int32, _ column: Int, _ row: Int, _ depth: Int) -> Position? {
        let end: Position? =
            switch (members + Int(index)).pointee.check {
            case .time: timeEnd(position)
            case .share: numberEnd(position, least: -Scaled.one, most: Scaled.one, isWhole: false)
            case .count: numberEnd(position, least: 0, most: .max, isWhole: true)
            case .boolean: Tokens.isNull(position) ? nil : Tokens.wordEnd(position)
            default: nil
            }
        guard let end, columns[column].states[row] == CellState.absent else { return rare(position, index, column, row, depth) }
        columns[column].states[row] = CellState.present
        return end
    }

    /// Returns the position after a plain date, or one with a time of day.
    @inline(__always) private func timeEnd(_ position: Position) -> Position? {
        guard position[0] == .quote else { return nil }
        if days.day(quotedAt: position + 1) != nil { return position + 12 }
        guard days.day(at: position + 1) != nil else { return nil }
        guard let end = DayReader.clock(at: position + 11)?.end, end[0] == .quote else { return nil }
        return end + 1
    }

    /// Returns the position after a number of plain digits within bounds.
    @inline(__always) private func numberEnd(_ position: Position, least: Int64, most: Int64, isWhole: Bool) -> Position? {
        guard let plain = DecimalScan.scan(position), plain.value >= least, plain.value <= most, !isWhole || plain.value % Scaled.one == 0
        else { return nil }
        return plain.end
    }
}
