/// Remembers which unknown fields were named already, so that each is named once.
struct UnknownFields {
    /// What to do about an unknown field.
    enum Decision { case name, nameAndStop, skip }

    /// How many unknown fields of one object are named.
    static let limit = 100

    /// The keys that were named, by where they stand.
    private var named: [String: Set<String>] = [:]

    /// Decides about a key; `parent` tells the kind and the way to the object.
    mutating func decide(_ key: String, in parent: String) -> Decision {
        let known = named[parent]?.count ?? 0
        guard known < UnknownFields.limit, named[parent, default: []].insert(key).inserted else { return .skip }
        return known + 1 == UnknownFields.limit ? .nameAndStop : .name
    }
}
