extension RecordScanner {
    /// Scans one line; false when the block is over.
    func scanLine(_ block: inout Block) -> Bool {
        var start = block.next
        while start < block.end, start[0] <= 0x20, start[0] == 0x20 || start[0] == 0x09 || start[0] == 0x0D || start[0] == 0x0A {
            if start[0] == 0x0A {
                block.lines += 1
                block.next = start + 1
            }
            start += 1
        }
        if start == block.end {
            block.isStuck = !block.isLast && block.next == block.base && block.base < block.end
            if block.isLast { block.next = start }
            return false
        }
        switch walk(start, in: block) {
        case .full: return false
        case .record(let end, let row, let layout):
            let after = walks[layout].afterBlanks(end)
            if after[0] == 0x0A, after < block.end { return take(start, end, row, layout, after + 1, &block) }
            if after == block.end, block.isLast { return take(start, end, row, layout, after, &block) }
            walks[layout].batch.takeBack(row)
            return leaveLine(start, .syntax, &block)
        case .odd(let reason): return leaveLine(start, reason, &block)
        }
    }

    /// Leaves the line that begins at a position to the other reader; false when its end is not in the block.
    func leaveLine(_ start: Position, _ reason: OddPiece.Reason, _ block: inout Block) -> Bool {
        guard let line = Lines.end(from: start, to: block.end) ?? (block.isLast ? block.end : nil) else {
            block.isStuck = block.next == block.base
            return false
        }
        odd.append(OddPiece(start: block.next - block.base, end: line - block.base, reason: reason))
        block.next = line < block.end ? line + 1 : line
        block.lines += line < block.end ? 1 : 0
        return true
    }

    /// Keeps the record in a row; `next` is the position after it and its line break.
    func take(_ start: Position, _ end: Position, _ row: Int, _ layout: Int, _ next: Position, _ block: inout Block) -> Bool {
        if mayHoldTooMuch(start, end) {
            walks[layout].batch.takeBack(row)
            odd.append(OddPiece(start: start - block.base, end: end - block.base, reason: .size))
        } else {
            walks[layout].records.starts[row] = UInt32(truncatingIfNeeded: start - block.base)
            walks[layout].records.ends[row] = UInt32(truncatingIfNeeded: end - block.base)
            if walks[layout].metStranger || !walks[layout].troubles.isEmpty { note(start - block.base, layout, row) }
        }
        if format == .lines { block.lines += next > block.next && next[-1] == 0x0A ? 1 : 0 }
        block.next = next
        return true
    }
}
