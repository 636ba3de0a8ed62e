internal import Columns
internal import RecordModel

extension Machine {
    /// Takes the values of a wanted field.
    func load(_ node: Int, _ wish: Int, _ count: Int) {
        guard let batch else { return }
        let column = plan.columns[wish]
        let frame = plan.nodes[node].frame
        let out = views[node].marks
        let states = cells(batch.states(column), frame, count) { room(node).pointee.marks.take($0) }
        let meaning = meanings[wish]
        switch batch.layout.columns[column].storage {
        case .boolean:
            let codes = batch.codes(column)
            let values = cells(codes, frame, count) { room(node).pointee.ints.take($0) }
            for row in 0..<count { out[row] = Machine.mark(states[row], meaning, present: values[row] == 1 ? Mark.yes : Mark.no) }
            return
        case .number: views[node].longs = cells(batch.numbers(column), frame, count) { room(node).pointee.longs.take($0) }
        case .time:
            views[node].ints = cells(batch.days(column), frame, count) { room(node).pointee.ints.take($0) }
            views[node].clocks =
                batch.isAllDays(column) ? nil : cells(batch.clocks(column), frame, count) { room(node).pointee.clocks.take($0) }
        case .code: views[node].ints = cells(batch.codes(column), frame, count) { room(node).pointee.ints.take($0) }
        case .text:
            views[node].ints = cells(batch.codes(column), frame, count) { room(node).pointee.ints.take($0) }
            let texts = cells(batch.texts(column), frame, count) {
                UnsafeMutableRawPointer(room(node).pointee.longs.take($0)).assumingMemoryBound(to: TextRange.self)
            }
            views[node].texts = UnsafePointer(texts)
        case .group, .list, .state: break
        }
        for row in 0..<count { out[row] = Machine.mark(states[row], meaning, present: meaning.present) }
        if let clocks = views[node].clocks { markClocks(out, clocks, count) }
    }

    /// What a state says.
    @inline(__always) private static func mark(_ state: UInt8, _ meaning: Meaning, present: UInt8) -> UInt8 {
        let other = state == CellState.blank ? meaning.blank : state == CellState.absent ? meaning.absent : meaning.unreadable
        return state == CellState.present ? present : other
    }

    /// Marks the times that are more or less than a day.
    private func markClocks(_ out: UnsafeMutablePointer<UInt8>, _ clocks: UnsafeMutablePointer<Int16>, _ count: Int) {
        for row in 0..<count where out[row] == 0 {
            if clocks[row] >= 0 { out[row] = Mark.clock } else if clocks[row] != Clock.wholeDay { out[row] = Mark.wide | Mark.missing }
        }
    }

    /// The cells of a column for the rows of a frame: those of the batch themselves where the rows are the table's, else copies.
    private func cells<Cell>(
        _ column: UnsafeBufferPointer<Cell>, _ frame: Int, _ count: Int, _ room: (Int) -> UnsafeMutablePointer<Cell>
    ) -> UnsafeMutablePointer<Cell> {
        guard let start = column.baseAddress else { return room(count) }
        if plan.frames[frame].isWhole { return UnsafeMutablePointer(mutating: start + frames[frame].base) }
        let (copy, rows) = (room(count), frames[frame].rows.cells)
        for row in 0..<count { copy[row] = start[Int(rows[row])] }
        return copy
    }

    /// Copies the values of a node of a frame around to every row within.
    func carry(_ node: Int, from outer: Int, _ count: Int) {
        let source = views[outer]
        let (frame, around) = (plan.nodes[node].frame, plan.nodes[outer].frame)
        let map = map(frame, to: around)
        let out = views[node].marks
        for row in 0..<count { out[row] = source.marks[Int(map[row])] }
        switch plan.nodes[node].shape {
        case .truth, .list, .group: break
        case .number: copy(source.longs, map, room(node).pointee.longs.take(count)) { views[node].longs = $0 }
        case .code: copy(source.ints, map, room(node).pointee.ints.take(count)) { views[node].ints = $0 }
        case .time:
            copy(source.ints, map, room(node).pointee.ints.take(count)) { views[node].ints = $0 }
            views[node].clocks = nil
            if let clocks = source.clocks { copy(clocks, map, room(node).pointee.clocks.take(count)) { views[node].clocks = $0 } }
        case .text:
            copy(source.ints, map, room(node).pointee.ints.take(count)) { views[node].ints = $0 }
            guard let texts = source.texts else { return }
            let copies = UnsafeMutableRawPointer(room(node).pointee.longs.take(count)).assumingMemoryBound(to: TextRange.self)
            for row in 0..<count { copies[row] = texts[Int(map[row])] }
            views[node].texts = UnsafePointer(copies)
        }
    }

    /// Copies cells as a map says.
    private func copy<Cell>(
        _ cells: UnsafeMutablePointer<Cell>, _ map: [Int32], _ out: UnsafeMutablePointer<Cell>, _ set: (UnsafeMutablePointer<Cell>) -> Void
    ) {
        for row in map.indices { out[row] = cells[Int(map[row])] }
        set(out)
    }
}
