internal import RecordModel
internal import Values

extension RecordWalk {
    /// Creates the walk over records of a layout; `batch` takes the columns.
    init(
        _ layout: ColumnLayout, kinds: RecordKinds, regions: RegionTree, otherForms: Set<String>, batch: RecordBatch, breaksAreBlanks: Bool
    ) {
        precondition(MemoryLayout<Member>.offset(of: \.next) == Member.nextOffset, "a member lies otherwise")
        members = .allocate(capacity: 64)
        // What is expected where nothing is: bytes that no UTF-8 has.
        var none = Member()
        (none.head.0, none.mask.0) = (SIMD2(repeating: .max), SIMD2(repeating: .max))
        members.initialize(to: none)
        (members + 1).initialize(to: none)
        links = .allocate(capacity: RecordWalk.mostNodes)
        links.initialize(repeating: NodeLinks(), count: RecordWalk.mostNodes)
        guard let columns = batch.columns.baseAddress, let tables = batch.tables.baseAddress else { preconditionFailure("no tables") }
        (self.columns, self.tables, self.batch, self.breaksAreBlanks) = (columns, tables, batch, breaksAreBlanks)
        records = batch.records
        base = UnsafeRawPointer(members).assumingMemoryBound(to: UInt8.self)
        knowledge = ScanKnowledge(layout, kinds: kinds, regions: regions, otherForms: otherForms)
        inner = layout.tables.indices.map { table in layout.tables.indices.filter { layout.tables[$0].parent == table } }
        _ = build(layout.kind.fields, layout, [], table: 0, isRoot: true)
        anything = Int32(nodes.count)
        nodes.append(Node(fields: []))
    }

    /// Frees the memory.
    func deallocate() {
        for index in 0..<memberCount { members[index].tail?.deallocate() }
        members.deallocate()
        links.deallocate()
        cache.deallocate()
    }

    /// Adds the node of fields at a path, and those below it, and returns its position.
    private mutating func build(_ fields: [Field], _ layout: ColumnLayout, _ path: [Int], table: Int, isRoot: Bool = false) -> Int32 {
        let node = Node(fields: fields, table: table, isRoot: isRoot)
        let position = Int32(nodes.count)
        nodes.append(node)
        var groups: UInt64 = 1
        for (index, field) in fields.enumerated() {
            node.targets[index] = target(field, layout, path + [index], table, &groups)
            if node.targets[index].column >= 0 { node.columns.append(node.targets[index].column) }
            if node.targets[index].action == .group { node.columns += nodes[Int(node.targets[index].child)].columns }
        }
        return position
    }

    /// Returns what to do with the values of a field; `groups` is the bit of the next group.
    private mutating func target(_ field: Field, _ layout: ColumnLayout, _ path: [Int], _ table: Int, _ groups: inout UInt64) -> Node.Target
    {
        let column = layout.column(at: path).map(Int32.init) ?? -1
        guard column >= 0 || layout.columns.contains(where: { $0.path.starts(with: path) }) else { return Node.Target() }
        switch field.type {
        case .group(let inner):
            guard groups != 0, nodes.count < RecordWalk.mostNodes / 2 else { return Node.Target(action: .odd) }
            let seen = groups
            groups = groups << 1
            return Node.Target(action: .group, column: column, child: build(inner, layout, path, table: table), seen: seen)
        case .list(let inner):
            guard let rows = layout.table(at: path), nodes.count < RecordWalk.mostNodes / 2 else { return Node.Target(action: .odd) }
            return Node.Target(action: .list, column: column, child: build(inner, layout, path, table: rows))
        default:
            let action = RecordWalk.action(of: field.type)
            let isChecked = column >= 0 && layout.columns[Int(column)].storage == .state
            guard isChecked else { return Node.Target(action: action, column: column) }
            let check: Member.Action = action == .text ? .checkText : action == .money ? .checkAmount : .check
            return Node.Target(action: check, check: action, column: column)
        }
    }

    /// Returns what to do with the values of a type that is no group and no list.
    static func action(of type: FieldType) -> Member.Action {
        switch type {
        case .text: .text
        case .boolean: .boolean
        case .money, .number: .money
        case .share: .share
        case .count: .count
        case .time: .time
        case .region, .choice, .creditCode: .word
        case .group, .list: .odd
        }
    }
}
