internal import RecordModel
internal import RecordReading

/// Cuts an input of lines into blocks of whole lines, one a piece, or the lines that begin in some of its pieces.
final class LineCutter {
    /// What becomes of the line that has begun.
    private enum Line {
        /// It is kept, as far as it was read.
        case kept
        /// It is too large and was given up after so many bytes.
        case givenUp(Int)
        /// It belongs to the part of the run before this one.
        case foreign
    }

    /// The input.
    private let input: OpenInput
    /// How it is read.
    private let setting: BlockSource.Setting
    /// The first pieces, which were read already.
    private var head: ArraySlice<[UInt8]>
    /// The position of the next piece.
    private var piece = 0
    /// The line that has begun.
    private var line = Line.kept
    /// What was read of a line that is kept.
    private var kept: [UInt8] = []
    /// Where it begins; for one that is foreign, where its rest begins.
    private var start = TextPosition()
    /// Whether everything was cut, and whether it ends where the input does.
    private var isOver = false, isAtEnd = false
    /// How many bytes of the input are ours.
    private var ownBytes = 0

    /// Begins to cut an input of which some pieces were read already.
    init(_ input: OpenInput, head: [[UInt8]], _ setting: BlockSource.Setting) {
        self.input = input
        self.setting = setting
        self.head = head[...]
        if let range = input.range { pass(to: range.lowerBound) }
    }

    /// Passes over the pieces before the first that is ours, counting lines.
    private func pass(to first: Int) {
        var last: UInt8 = 0x0A
        while piece < first, !(head.isEmpty && input.pieces.isAtEnd) {
            let bytes = head.popFirst() ?? input.pieces.next()
            start.line += LineBreaks.count(bytes.span)
            start.offset += bytes.count
            last = bytes.last ?? last
            piece += 1
        }
        if last != 0x0A { line = .foreign }
    }

    /// Whether the next piece is behind those that are ours, and is read only to end a line.
    private var isBehind: Bool { input.range.map { piece >= $0.upperBound } ?? false }

    /// Returns the next block; nil when there is none.
    func next() -> InputBlock? {
        if isOver { return nil }
        let isOwn = !isBehind
        let front = kept.count
        var block = InputBlock(input: input.index, name: input.name, content: .nothing)
        let isWithinLine = read(into: &block)
        let fresh = (isWithinLine ? 0 : front)..<block.bytes.count
        if isOwn {
            ownBytes += fresh.count
            if setting.isHashed, !fresh.isEmpty { block.piece = fresh }
        }
        piece += 1
        if !isWithinLine { cut(&block, fresh, isOwn: isOwn) }
        block.bytesRead = input.pieces.count
        if isOver { block.end = end(isOwn: isOwn) }
        return block
    }

    /// Reads the next piece behind what is kept, and returns whether it only lengthens a line that is longer than a piece.
    ///
    /// Such a line grows where it is kept, so that the blocks that wait do not hold it many times.
    private func read(into block: inout InputBlock) -> Bool {
        let isLong = kept.count >= setting.pieceBytes
        let front = isLong ? [] : kept
        block.bytes = head.popFirst().map { front + $0 } ?? input.pieces.next(behind: front[...])
        isAtEnd = head.isEmpty && input.pieces.isAtEnd
        guard isLong else { return false }
        if isAtEnd || LineBreaks.first(in: block.bytes, block.bytes.indices) != nil {
            block.bytes = kept + block.bytes
            return false
        }
        let count = kept.count + block.bytes.count
        if count > setting.reading.maxRecordBytes + 1 { giveUp(after: count) } else { kept += block.bytes }
        return true
    }

    /// Gives up a line that is too large after so many bytes.
    private func giveUp(after count: Int) {
        line = .givenUp(count)
        kept = []
    }

    /// Finds the whole lines in a block and keeps what is behind them.
    private func cut(_ block: inout InputBlock, _ fresh: Range<Int>, isOwn: Bool) {
        var from = 0
        switch line {
        case .kept:
            if piece == 1, block.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                from = 3
                start.offset = 3
            }
        case .givenUp, .foreign:
            guard let end = endLine(&block, fresh) else { return }
            from = end
            if !isOwn { return isOver = true }
        }
        let search = max(from, fresh.lowerBound)..<fresh.upperBound
        let end = isOwn ? LineBreaks.end(in: block.bytes, search) : LineBreaks.first(in: block.bytes, search)
        if let end {
            take(&block, from..<end)
            from = end
        }
        if end != nil && !isOwn || isAtEnd || isBehind && from == fresh.upperBound { isOver = true }
        if isOwn || end == nil { keep(&block, from..<fresh.upperBound) }
    }

    /// Looks for the end of a line that is not kept, and returns the index after it; nil when it does not end here.
    private func endLine(_ block: inout InputBlock, _ fresh: Range<Int>) -> Int? {
        let end = LineBreaks.first(in: block.bytes, fresh)
        let more = (end ?? fresh.upperBound) - fresh.lowerBound
        switch line {
        case .givenUp(let before):
            line = .givenUp(before + more)
            if isAtEnd { isOver = true }
            if end == nil, !isAtEnd || input.pieces.failure != nil { return nil }
            block.problems.append(
                .recordTooLarge(bytes: before + more, limit: setting.reading.maxRecordBytes, at: start, in: input.name))
            start.offset += before + more
        case .foreign, .kept:
            start.offset += more
            if end == nil, isAtEnd || isBehind { isOver = true }
        }
        guard let end else { return nil }
        start.line += 1
        start.column = 1
        line = .kept
        if isAtEnd { isOver = true }
        return end
    }

    /// Gives whole lines to a block.
    private func take(_ block: inout InputBlock, _ range: Range<Int>) {
        block.content = .lines(range, from: start)
        start.line += LineBreaks.count(block.bytes.span.extracting(range))
        start.offset += range.count
        start.column = 1
    }

    /// Keeps the beginning of a line for the next block, or gives it to this one when the input ends.
    private func keep(_ block: inout InputBlock, _ rest: Range<Int>) {
        line = .kept
        kept = []
        guard !rest.isEmpty else { return }
        if !isAtEnd {
            if rest.count > setting.reading.maxRecordBytes + 1 { giveUp(after: rest.count) } else { kept = Array(block.bytes[rest]) }
            return
        }
        // A line that the system broke off is not the user's.
        if input.pieces.failure != nil { return }
        if case .lines(let range, let position) = block.content {
            block.content = .lines(range.lowerBound..<rest.upperBound, from: position)
        } else {
            block.content = .lines(rest, from: start)
        }
    }

    /// How the input, or our part of it, ended.
    private func end(isOwn: Bool) -> InputEnd {
        guard isOwn, isAtEnd else { return InputEnd(bytes: ownBytes, isWhole: true) }
        var end = input.end(bytes: ownBytes)
        end.failure = input.pieces.failure.map { ($0, start) }
        return end
    }
}
