internal import Columns

extension Machine {
    /// Finds the rows of every frame for some records; false when there are too many.
    func lay(_ batch: RecordBatch, _ records: Range<Int>) -> Bool {
        (frames[0].base, frames[0].count) = (records.lowerBound, records.count)
        for index in plan.frames.indices.dropFirst() {
            let isLaid = plan.frames[index].isWhole ? layTable(index, batch) : layPairs(index, batch)
            guard isLaid else { return false }
        }
        return true
    }

    /// Finds the rows of a frame that are those of its table.
    private func layTable(_ index: Int, _ batch: RecordBatch) -> Bool {
        let parent = plan.frames[index].parent
        let (base, count) = (frames[parent].base, frames[parent].count)
        let offsets = batch.offsets(plan.tables[index])
        let first = Int(offsets[base])
        frames[index].base = first
        frames[index].count = Int(offsets[base + count]) - first
        let starts = frames[index].starts.take(count + 1)
        let up = frames[index].up.take(frames[index].count)
        for row in 0...count { starts[row] = offsets[base + row] - Int32(first) }
        for row in 0..<count { for inner in Int(starts[row])..<Int(starts[row + 1]) { up[inner] = Int32(row) } }
        return true
    }

    /// Finds the rows of a frame whose list stands in a frame further out, or whose frame around is no table itself.
    private func layPairs(_ index: Int, _ batch: RecordBatch) -> Bool {
        let frame = plan.frames[index]
        let count = frames[frame.parent].count
        let offsets = batch.offsets(plan.tables[index])
        let holders = (0..<count).map { Int(tableRow($0, of: frame.parent, in: frame.root)) }
        let total = holders.reduce(0) { $0 + Int(offsets[$1 + 1] - offsets[$1]) }
        guard total <= Machine.mostRows else { return false }
        let (starts, up, rows) = (frames[index].starts.take(count + 1), frames[index].up.take(total), frames[index].rows.take(total))
        var next = 0
        for (row, holder) in holders.enumerated() {
            starts[row] = Int32(next)
            for element in offsets[holder]..<offsets[holder + 1] {
                (up[next], rows[next]) = (Int32(row), element)
                next += 1
            }
        }
        starts[count] = Int32(next)
        frames[index].count = total
        return true
    }

    /// The row, in the table of a frame further out, of a row of a frame.
    private func tableRow(_ row: Int, of frame: Int, in outer: Int) -> Int32 {
        var (row, frame) = (row, frame)
        while frame != outer {
            row = Int(frames[frame].up.cells[row])
            frame = plan.frames[frame].parent
        }
        return plan.frames[outer].isWhole ? Int32(frames[outer].base + row) : frames[outer].rows.cells[row]
    }

    /// The row of a frame around, for every row of a frame.
    func map(_ frame: Int, to outer: Int) -> [Int32] {
        let key = frame * plan.frames.count + outer
        if let known = maps[key] { return known }
        var map = (0..<frames[frame].count).map { frames[frame].up.cells[$0] }
        var current = plan.frames[frame].parent
        while current != outer {
            let up = frames[current].up.cells
            for row in map.indices { map[row] = up[Int(map[row])] }
            current = plan.frames[current].parent
        }
        maps[key] = map
        return map
    }
}
