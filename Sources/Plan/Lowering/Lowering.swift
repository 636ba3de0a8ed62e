internal import RecordModel
internal import Semantics
internal import Values

/// Turns rules into nodes; what rules share becomes one node.
struct Lowering {
    /// The rules and what they stand on.
    let book: RuleBook
    /// The kind of record.
    let kind: RecordKind
    /// The nodes; a node stands behind those that it is made of.
    private(set) var nodes: [Node] = []
    /// The frames; a frame stands behind the one around it.
    private(set) var frames = [Frame(parent: 0, root: 0, list: -1, path: [], depth: 0, isWhole: true)]
    /// The fields that are read.
    private(set) var wishes: [Wish] = []
    /// Nodes, frames and wishes by what they are.
    private var nodeIndex: [Node: Int] = [:], frameIndex: [Frame: Int] = [:], wishIndex: [[Int]: Int] = [:]

    /// What the variables of the rule stand for.
    var slots: [Binding] = []
    /// The frame that the steps of the rule have come to.
    var current = Frame.records
    /// The pauses and extensions of the rule; none while one of them is lowered, which cannot stand on itself.
    var pauses: [Rule.Pause] = [], extensions: [Rule.Extension] = []

    /// What a variable stands for.
    enum Binding {
        case nothing
        /// What a node says.
        case node(Int)
        /// The element of a list, as a frame.
        case element(Int)
    }

    /// Prepares to lower rules of a kind.
    init(book: RuleBook, kind: RecordKind) {
        self.book = book
        self.kind = kind
    }

    /// Returns the node that is made so, which may be there already.
    mutating func add(_ operation: Operation, _ frame: Int, _ shape: Shape) -> Int {
        let node = Node(operation: operation, frame: frame, shape: shape)
        if let known = nodeIndex[node] { return known }
        nodes.append(node)
        nodeIndex[node] = nodes.count - 1
        return nodes.count - 1
    }

    /// Returns the node of an operation on nodes, in the innermost of their frames, to which they are carried.
    mutating func join(_ one: Int, _ two: Int, _ shape: Shape, _ operation: (Int, Int) -> Operation) -> Int {
        let frame = deepest([nodes[one].frame, nodes[two].frame])
        return add(operation(carry(one, to: frame), carry(two, to: frame)), frame, shape)
    }

    /// Returns a node with the values of another in a frame that lies within its own.
    mutating func carry(_ node: Int, to frame: Int) -> Int {
        let own = nodes[node].frame
        assert(own == Frame.anywhere || isWithin(frame, own), "a value is carried out of the elements that it belongs to")
        return own == frame || own == Frame.anywhere ? node : add(.carried(node), frame, nodes[node].shape)
    }

    /// Whether a frame is another, or lies within it.
    private func isWithin(_ frame: Int, _ outer: Int) -> Bool {
        if frame == outer { return true }
        return frame == Frame.anywhere || frames[frame].depth <= frames[outer].depth ? false : isWithin(frames[frame].parent, outer)
    }

    /// Returns the innermost of frames that lie within each other.
    func deepest(_ several: [Int]) -> Int {
        several.reduce(Frame.anywhere) { best, next in
            guard next != Frame.anywhere else { return best }
            guard best != Frame.anywhere else { return next }
            return frames[next].depth > frames[best].depth ? next : best
        }
    }

    /// Returns the wanted field at a path.
    mutating func want(_ field: Field, at path: [Int]) -> Int {
        if let known = wishIndex[path] { return known }
        wishes.append(Wish(path: path, field: field))
        wishIndex[path] = wishes.count - 1
        return wishes.count - 1
    }

    /// Wants to know which of some texts a field is.
    mutating func want(_ literals: [String], of wish: Int) {
        for literal in literals where !wishes[wish].literals.contains(literal) { wishes[wish].literals.append(literal) }
    }

    /// Returns the frame of the elements of a list, once for every row of a frame.
    mutating func enter(_ list: Int, within parent: Int) -> Int {
        let (wish, root) = source(of: list)
        let isWhole = root == parent && frames[parent].isWhole
        let frame = Frame(
            parent: parent, root: root, list: wish, path: wishes[wish].path, depth: frames[parent].depth + 1, isWhole: isWhole)
        if let known = frameIndex[frame] { return known }
        frames.append(frame)
        frameIndex[frame] = frames.count - 1
        return frames.count - 1
    }

    /// Returns the wanted field that a node holds, and the frame in which it stands.
    func source(of node: Int) -> (wish: Int, frame: Int) {
        switch nodes[node].operation {
        case .field(let wish): (wish, nodes[node].frame)
        case .carried(let inner): source(of: inner)
        default: preconditionFailure("the node is no field")
        }
    }

    /// Returns the wanted field that a node holds, if it is one.
    func field(of node: Int) -> Int? {
        switch nodes[node].operation {
        case .field(let wish): wish
        case .carried(let inner): field(of: inner)
        default: nil
        }
    }
}
