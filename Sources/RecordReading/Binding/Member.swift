/// A value that an object gives a field.
struct Member: Hashable {
    /// The value's node; its key's stands before it.
    var node: Int
    /// The JSON Pointer of the value.
    var pointer: String
    /// What is left of the key within the group that it leads into; nil when it stands in the group itself.
    var rest: String?
    /// The unit that the key adds.
    var unit: String?

    /// The key's node.
    var key: Int { node - 1 }
}

/// What an object gives the fields of a table.
struct GivenMembers {
    /// The values of fields that their own keys give, by field; 0, which is the node of the outermost value, where there is none.
    private var nodes: [Int]
    /// What is given in any other way: by another spelling, a second time, or in part; in the order of the text.
    private(set) var others: [(field: Int, member: Member, isPart: Bool)] = []

    /// Nothing for so many fields.
    init(fields: Int) { nodes = Array(repeating: 0, count: fields) }

    /// Gives a field the value of one of its own keys; false when something was given before.
    mutating func give(_ field: Int, _ node: Int) -> Bool {
        guard nodes[field] == 0, others.isEmpty || !others.contains(where: { $0.field == field }) else { return false }
        nodes[field] = node
        return true
    }

    /// Gives a field a value in another way.
    mutating func give(_ field: Int, _ member: Member, isPart: Bool = false) { others.append((field, member, isPart)) }

    /// The value that a field's own key gives it; nil when there is none.
    func node(of field: Int) -> Int? { nodes[field] == 0 ? nil : nodes[field] }

    /// What is given to a field in other ways: wholly, or in part.
    func others(of field: Int, isPart: Bool) -> [Member] {
        others.isEmpty ? [] : others.filter { $0.field == field && $0.isPart == isPart }.map(\.member)
    }
}
