internal import RecordModel
internal import RecordReading

extension RecordWalk {
    /// A key that was found, and where its value begins; `Member.none` for the brace that ends an object without keys.
    struct Found {
        /// The member.
        var index: Int32
        /// The position of the value.
        var value: Position
    }

    /// Finds the key at a position that is not the expected one; nil when there is none.
    @inline(never) mutating func find(_ position: Position, _ node: Int32, after previous: Int32) -> Found? {
        let expected = previous == Member.none ? links[Int(node)].first : members[Int(previous)].next
        if let found = found(expected.1, at: position) {
            link(expected.1, expected.0, after: previous, node)
            return found
        }
        var index = links[Int(node)].buckets[NodeLinks.bucket(of: position.half)]
        while index != Member.none {
            if let found = found(index, at: position) {
                follow(index, after: previous, expected, node)
                return found
            }
            index = members[Int(index)].sibling
        }
        return findSpelled(position, node, after: previous, expected)
    }

    /// Returns a member when its key stands at a position and nothing but its value behind it.
    @inline(__always) private func found(_ index: Int32, at position: Position) -> Found? {
        let member = members + Int(index)
        guard member.stands(at: position), position[member.pointee.length] > 0x20 else { return nil }
        return Found(index: index, value: position + member.pointee.length)
    }

    /// Finds a key that is not written as any was before: it is new, or has other blanks around it.
    private mutating func findSpelled(_ position: Position, _ node: Int32, after previous: Int32, _ expected: (Int32, Int32)) -> Found? {
        let key = afterBlanks(position)
        if key[0] == .endBrace, previous == Member.none { return Found(index: Member.none, value: key) }
        guard key[0] == .quote, let end = Tokens.stringEnd(from: key + 1) else { return stopAtKey() }
        let colon = afterBlanks(end.quote + 1)
        guard colon[0] == .colon else { return stopAtKey() }
        let value = afterBlanks(colon + 1)
        let name = Array(UnsafeBufferPointer(start: key, count: end.quote + 1 - key))
        let spelling = Array(UnsafeBufferPointer(start: position, count: value - position))
        let index = learn(name, spelled: spelling, in: node)
        if index != Member.scratch { follow(index, after: previous, expected, node) }
        return Found(index: index, value: value)
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

    /// Learns a key of a node, given with its quotes, in one spelling; the scratch member when nothing more is learnt.
    private mutating func learn(_ key: [UInt8], spelled spelling: [UInt8], in node: Int32) -> Int32 {
        var member = Member()
        let known = nodes[Int(node)].known[key]
        if let known {
            member = members[Int(known.index)]
            (member.next, member.tail) = ((Member.none, Member.none), nil)
        } else if let finder = nodes[Int(node)].finder, let text = ValueProbe.text(key) {
            aim(&member, finder, text, nodes[Int(node)])
        }
        let spellings = known?.spellings ?? 0
        let blanks = spelling.count - key.count - 1
        let isLearnt = node != anything && memberCount < RecordWalk.mostMembers && spellings < RecordWalk.mostSpellings
        // The bucket of a key with fewer than four bytes would depend on its value.
        guard isLearnt, blanks <= RecordWalk.mostBlanks, spelling.count >= 4 else {
            // What is not learnt is told every time.
            members[Int(Member.scratch)] = member
            return Member.scratch
        }
        write(spelling, into: &member)
        let bucket = NodeLinks.bucket(of: UInt32(truncatingIfNeeded: member.head.0[0]))
        member.sibling = links[Int(node)].buckets[bucket]
        let index = append(member)
        links[Int(node)].buckets[bucket] = index
        nodes[Int(node)].known[key] = Node.Known(index: known?.index ?? index, spellings: spellings + 1)
        return index
    }

    /// Decides what to do with the values of a key.
    private func aim(_ member: inout Member, _ finder: KeyFinder, _ key: String, _ node: Node) {
        guard !node.isRoot || !knowledge.otherForms.contains(key) else { return member.action = .odd }
        switch finder.find(key) {
        case .field(let field, let unit):
            let target = node.targets[field]
            (member.action, member.check, member.column) = (target.action, target.check, target.column)
            (member.child, member.seen) = (target.child, target.seen)
            if let unit, member.action != .skip {
                member.unit = knowledge.number(of: unit)
                member.action = .word
            }
        case .way(let group): member.action = node.targets[group].action == .skip ? .skip : .odd
        case .unknown:
            member.isStranger = !(node.isRoot && knowledge.kinds.isKey(key, ofKind: knowledge.kind))
            if member.isStranger { member.action = .stranger }
        }
        guard node.isRoot, knowledge.kinds.isKindKey(key) else { return }
        let isPlain = member.action == .skip || member.action == .stranger || (member.column >= 0 && member.child < 0 && member.unit == 0)
        member.action = isPlain ? .kind : .odd
        member.kindKey = knowledge.number(of: key)
    }

    /// Writes the bytes of a key with its colon and the blanks around it into a member.
    private func write(_ key: [UInt8], into member: inout Member) {
        (member.head, member.mask, member.length) = ((.zero, .zero), (.zero, .zero), key.count)
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
