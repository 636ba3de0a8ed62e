internal import RecordModel
internal import RecordReading

extension RecordWalk {
    /// A key that was found, and where its value begins or blanks before it.
    struct Found {
        /// The member.
        var index: Int32
        /// The position after the colon.
        var value: Position
    }

    /// Finds the key at a position that is not the expected one; nil when there is none, or when what it means is not certain.
    @inline(never)
    mutating func find(_ position: Position, _ node: Int32, after previous: Int32, _ expected: (Int32, Int32)) -> Found? {
        if (members + Int(expected.1)).stands(at: position) {
            link(expected.1, expected.0, after: previous, node)
            return Found(index: expected.1, value: position + members[Int(expected.1)].length)
        }
        var index = links[Int(node)].newest
        while index != Member.none {
            if (members + Int(index)).stands(at: position) {
                follow(index, after: previous, expected, node)
                return Found(index: index, value: position + members[Int(index)].length)
            }
            index = members[Int(index)].sibling
        }
        return findSpelled(position, node, after: previous, expected)
    }

    /// Finds a key that is not written as it was before: it is new, or there is a blank before its colon.
    private mutating func findSpelled(_ position: Position, _ node: Int32, after previous: Int32, _ expected: (Int32, Int32)) -> Found? {
        guard position[0] == .quote, let end = Tokens.stringEnd(from: position + 1) else { return stopAtKey() }
        let colon = afterBlanks(end.quote + 1)
        guard colon[0] == .colon else { return stopAtKey() }
        let key = Array(UnsafeBufferPointer(start: position, count: end.quote + 1 - position))
        let index = nodes[Int(node)].known[key] ?? learn(key, in: node)
        if index != Member.scratch { follow(index, after: previous, expected, node) }
        return Found(index: index, value: colon + 1)
    }

    /// Stops at something that is no key.
    private mutating func stopAtKey() -> Found? {
        failure = .odd(.syntax)
        return nil
    }

    /// Notes that a member followed another, keeping the one that did so most.
    private func follow(_ index: Int32, after previous: Int32, _ expected: (Int32, Int32), _ node: Int32) {
        if expected.0 == Member.none {
            link(index, Member.none, after: previous, node)
        } else {
            link(expected.0, index, after: previous, node)
        }
    }

    /// Sets the two members that are expected after another, or at the beginning.
    private func link(_ first: Int32, _ second: Int32, after previous: Int32, _ node: Int32) {
        if previous == Member.none { links[Int(node)].first = (first, second) } else { members[Int(previous)].next = (first, second) }
    }

    /// Learns a key of a node, given with its quotes; the scratch member when nothing more is learnt.
    private mutating func learn(_ key: [UInt8], in node: Int32) -> Int32 {
        var member = Member()
        if let finder = nodes[Int(node)].finder, let text = ValueProbe.text(key) { aim(&member, finder, text, nodes[Int(node)]) }
        guard node != anything, memberCount < RecordWalk.mostMembers else {
            members[Int(Member.scratch)] = member
            return Member.scratch
        }
        write(key + [.colon], into: &member)
        member.sibling = links[Int(node)].newest
        let index = append(member)
        links[Int(node)].newest = index
        nodes[Int(node)].known[key] = index
        return index
    }

    /// Decides what to do with the values of a key.
    private func aim(_ member: inout Member, _ finder: KeyFinder, _ key: String, _ node: Node) {
        switch finder.find(key) {
        case .field(let field, let unit):
            let target = node.targets[field]
            (member.action, member.column, member.child, member.seen) = (target.action, target.column, target.child, target.seen)
            if let unit, member.action != .skip {
                member.unit = knowledge.number(of: unit)
                member.action = .word
            }
        case .way(let group): member.action = node.targets[group].action == .skip ? .skip : .odd
        case .unknown: break
        }
        guard node.isRoot, knowledge.kinds.isKindKey(key) else { return }
        let isPlain = member.action == .skip || (member.column >= 0 && member.child < 0 && member.unit == 0)
        member.action = isPlain ? .kind : .odd
        member.kindKey = knowledge.number(of: key)
    }

    /// Writes the bytes of a key with its colon into a member.
    private func write(_ key: [UInt8], into member: inout Member) {
        member.length = key.count
        withUnsafeMutableBytes(of: &member.head) { head in
            for (index, byte) in key.prefix(32).enumerated() { head[index] = byte }
        }
        withUnsafeMutableBytes(of: &member.mask) { mask in
            for index in key.prefix(32).indices { mask[index] = 0xFF }
        }
        guard key.count > 32 else { return }
        let tail = UnsafeMutablePointer<UInt8>.allocate(capacity: key.count - 32)
        for (index, byte) in key[32...].enumerated() { (tail + index).initialize(to: byte) }
        member.tail = UnsafePointer(tail)
    }

    /// Adds a member and returns its position.
    private mutating func append(_ member: Member) -> Int32 {
        if memberCount == memberCapacity {
            let larger = UnsafeMutablePointer<Member>.allocate(capacity: 2 * memberCapacity)
            larger.moveInitialize(from: members, count: memberCount)
            members.deallocate()
            (members, memberCapacity) = (larger, 2 * memberCapacity)
        }
        (members + memberCount).initialize(to: member)
        memberCount += 1
        return Int32(truncatingIfNeeded: memberCount - 1)
    }

    /// Learns the object that a member's values are, and returns its node.
    @inline(never) mutating func learnObject(of member: Int32) -> Int32 {
        guard nodes.count < RecordWalk.mostNodes else { return anything }
        let node = Int32(truncatingIfNeeded: nodes.count)
        nodes.append(Node(fields: []))
        links[Int(node)] = NodeLinks()
        members[Int(member)].child = node
        return node
    }
}
