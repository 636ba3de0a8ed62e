/// Which memory the nodes of a plan write to, and when they need not be made at all.
struct Schedule: Sendable {
    /// The memory of every node: nodes that are never needed at once share it.
    private(set) var rooms: [Int]
    /// How many memories there are.
    private(set) var roomCount = 0
    /// The states of which one must let a row through for a node to be needed; empty when it is needed always.
    private(set) var guards: [[Int]]
    /// Whether a node is such a state.
    private(set) var isGuard: [Bool]

    /// More states than this are not worth asking.
    private static let mostGuards = 8

    /// Schedules nodes, some of which are read when all are made.
    init(_ nodes: [Node], kept: [Int]) {
        rooms = Array(repeating: 0, count: nodes.count)
        guards = Array(repeating: [], count: nodes.count)
        isGuard = Array(repeating: false, count: nodes.count)
        assignRooms(nodes, kept)
        findGuards(nodes, kept)
    }

    /// Gives a node the memory of one that nobody needs any more.
    private mutating func assignRooms(_ nodes: [Node], _ kept: [Int]) {
        var last = Array(nodes.indices)
        for (index, node) in nodes.enumerated() { for operand in node.operation.operands { last[operand] = index } }
        for node in kept { last[node] = nodes.count }
        var ending: [[Int]] = Array(repeating: [], count: nodes.count + 1)
        for node in nodes.indices { ending[last[node]].append(node) }
        var free: [Int] = []
        for index in nodes.indices {
            if let room = free.popLast() {
                rooms[index] = room
            } else {
                rooms[index] = roomCount
                roomCount += 1
            }
            free += ending[index].map { rooms[$0] }
        }
    }

    /// Finds the states on which it depends whether a node is needed, from the last node to the first.
    private mutating func findGuards(_ nodes: [Node], _ kept: [Int]) {
        var needed = Array(repeating: false, count: nodes.count)
        for node in kept { needed[node] = true }
        for (index, node) in nodes.enumerated().reversed() {
            let guarded = node.operation.guarded
            for operand in Set(node.operation.operands) {
                var states = needed[index] || guarded != nil ? [] : guards[index]
                if let guarded, guarded.operands.contains(operand), guarded.state != operand { states = [guarded.state] }
                // A state that is made later cannot be asked.
                if states.isEmpty || states.contains(where: { $0 >= operand }) { needed[operand] = true }
                for state in states where !guards[operand].contains(state) { guards[operand].append(state) }
                if guards[operand].count > Schedule.mostGuards { needed[operand] = true }
            }
        }
        for node in nodes.indices {
            // States are told by what they let through, and so are always made.
            if needed[node] || nodes[node].operation.guarded != nil { guards[node] = [] }
            for state in guards[node] { isGuard[state] = true }
        }
    }
}
