extension RecordScanner {
    /// What became of a record.
    enum Walked {
        /// It has a row in the batch of a layout.
        case record(end: Position, row: Int, layout: Int)
        /// The other reader decides.
        case odd(OddPiece.Reason)
        /// The block has no room for it.
        case full
    }

    /// Walks over the record at a position, as the kind of the one before, and anew when it turns out to be of another.
    func walk(_ start: Position, in block: Block) -> Walked {
        for _ in 0..<2 {
            let layout = current
            let row = walks[layout].tables[0].count
            guard row < limits.records else { return .full }
            walks[layout].tables[0].count = row + 1
            if let end = walks[layout].record(start, row: row) {
                if isOfKind(walks[layout]) { return .record(end: end, row: row, layout: layout) }
                walks[layout].batch.takeBack(row)
                return .odd(.kind)
            }
            walks[layout].batch.takeBack(row)
            switch walks[layout].failure {
            case .full:
                let isEmpty = block.next == block.base && odd.isEmpty
                return isEmpty || batches.allSatisfy { $0.count == 0 } ? .odd(.size) : .full
            case .otherKind:
                guard let other = self.layout(of: Int(walks[layout].told)), other != layout else { return .odd(.kind) }
                current = other
            case .odd(let reason): return .odd(reason)
            case .none: return .odd(.syntax)
            }
        }
        return .odd(.kind)
    }

    /// `true` iff the record that was walked over is of the walk's kind, by what it says or by what the caller named.
    func isOfKind(_ walk: RecordWalk) -> Bool {
        if walk.told >= 0 { return Int(walk.told) == walk.knowledge.kind && namedKind ?? walk.knowledge.kind == walk.knowledge.kind }
        return namedKind == walk.knowledge.kind
    }

    /// `true` iff a record may have more values than are allowed; the other reader counts them exactly.
    func mayHoldTooMuch(_ start: Position, _ end: Position) -> Bool {
        // A value with its comma has two bytes at least, and every element of a list as many facts as the list has fields.
        let facts = (end - start) / 2 * (1 + declared.most) + declared.all
        guard facts > limits.recordValues else { return false }
        return Lines.values(from: start, to: end) * (2 + declared.most) + declared.all > limits.recordValues
    }
}
