extension RecordWalk {
    /// Walks over the value of a key that stands among fields and is none.
    @inline(never) mutating func stranger(_ position: Position, _ index: Int32, _ depth: Int) -> Position? {
        meet(index)
        return skip(position, index, depth)
    }

    /// Notes such a key.
    mutating func meet(_ index: Int32) {
        metStranger = true
        // What was not learnt cannot be remembered as told either.
        if index != Member.scratch { strangers.append(index) }
    }

    /// Forgets the strangers of a record that was not taken: the next record that has them tells them.
    mutating func forgetStrangers() {
        metStranger = false
        strangers.removeAll(keepingCapacity: true)
    }

    /// Remembers that the strangers of the record were told.
    mutating func tellStrangers() {
        for index in strangers {
            members[Int(index)].isStranger = false
            if members[Int(index)].action == .stranger { members[Int(index)].action = .skip }
        }
        forgetStrangers()
    }
}
