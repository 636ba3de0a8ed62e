/// Places, each within the one around it.
public struct RegionTree: Hashable, Sendable {
    /// A place in the tree.
    public struct ID: Hashable, Sendable, Comparable {
        /// Its position in `RegionTree.regions`.
        public var index: Int

        /// Creates the place at a position.
        public init(index: Int) { self.index = index }

        /// `true` iff `left` was declared before `right`.
        public static func < (left: ID, right: ID) -> Bool { left.index < right.index }
    }

    /// One place.
    public struct Region: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Other names.
        public var aliases: [String]
        /// The place around it.
        public var parent: ID?

        /// Creates a place.
        public init(name: String, aliases: [String], parent: ID?) {
            self.name = name
            self.aliases = aliases
            self.parent = parent
        }
    }

    /// The places; a parent stands before its parts.
    public private(set) var regions: [Region] = []
    /// The places by their names and further names.
    private var names: [String: ID] = [:]

    /// Creates an empty tree.
    public init() {}

    /// Adds a place and returns it; a name that is taken keeps its first place, and nil is returned.
    public mutating func add(_ region: Region) -> ID? {
        if names[region.name] != nil { return nil }
        let id = ID(index: regions.count)
        regions.append(region)
        for name in [region.name] + region.aliases where names[name] == nil { names[name] = id }
        return id
    }

    /// Returns the place with a name or alias.
    public func find(_ name: String) -> ID? { names[name] }

    /// Returns the place itself.
    public subscript(id: ID) -> Region { regions[id.index] }

    /// `true` iff `inner` is `outer` or lies within it; O(depth).
    public func isWithin(_ inner: ID, _ outer: ID) -> Bool {
        var place: ID? = inner
        while let current = place {
            if current == outer { return true }
            place = regions[current.index].parent
        }
        return false
    }

    /// Returns the place directly within `outer` on the way down to `inner`, which lies within it; `inner` itself at the end of the way.
    public func step(from outer: ID, towards inner: ID) -> ID {
        var place = inner
        while let parent = regions[place.index].parent, parent != outer { place = parent }
        return place
    }

    /// Returns the full way down to a place: `河南省郑州市郑州航空港区`.
    public func fullName(of id: ID) -> String {
        (regions[id.index].parent.map { fullName(of: $0) } ?? "") + regions[id.index].name
    }
}
