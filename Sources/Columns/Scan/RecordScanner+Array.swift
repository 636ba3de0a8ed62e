extension RecordScanner {
    /// Scans one element of an array; false when the block is over.
    func scanElement(_ block: inout Block) -> Bool {
        var start = walks[0].afterBlanks(block.next)
        if start < block.end, start[0] == .endBracket, wantsComma {
            finish(&block, start + 1)
            block.isArrayOver = true
            return false
        }
        if wantsComma {
            guard start[0] == .comma, start < block.end else { return stuck(&block) }
            start = walks[0].afterBlanks(start + 1)
        }
        guard start < block.end else { return stuck(&block) }
        let walked = walk(start, in: block)
        switch walked {
        case .full: return false
        case .record(let end, let row, let layout):
            finish(&block, block.next)
            _ = take(start, end, row, layout, block.next, &block)
            finish(&block, end)
        case .odd(let reason):
            // The whole of it must be JSON to know where it ends.
            guard reason != .syntax, start[0] == .brace, let end = walks[0].skipWhole(start) else { return stuck(&block) }
            odd.append(OddPiece(start: start - block.base, end: end - block.base, reason: reason))
            finish(&block, end)
        }
        wantsComma = true
        return true
    }

    /// Uses the bytes up to a position.
    func finish(_ block: inout Block, _ next: Position) {
        block.lines += Lines.count(from: block.next, to: next)
        block.next = next
    }

    /// Stops where nobody can say what comes.
    func stuck(_ block: inout Block) -> Bool {
        block.isStuck = block.isLast || (block.next == block.base && block.base < block.end)
        return false
    }
}
