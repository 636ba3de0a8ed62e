/// A key and its value in an object.
struct Member: Hashable {
    /// The key, or what is left of it when it leads into a group.
    var key: String
    /// The key's node.
    var keyNode: Int
    /// The value's node.
    var node: Int
    /// The JSON Pointer of the value.
    var pointer: String
    /// The unit that the key adds.
    var unit: String?
    /// Whether the key leads into a group of which it is no whole value.
    var isPart = false

    /// The same member as the group that it leads into sees it.
    var asWhole: Member {
        var member = self
        member.isPart = false
        return member
    }
}
