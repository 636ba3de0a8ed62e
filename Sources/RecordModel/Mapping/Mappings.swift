public import Values

/// The mappings of a rule book, in its order, and how input tells them.
///
/// Which mapping an input tells is found without looking at the mappings themselves, so that those that do not occur need not be made.
public struct Mappings: Sendable {
    /// The mappings.
    private let mappings: LazyTable<Mapping>
    /// The positions of the mappings that a member of the input tells, in order.
    public let toldByKey: [String: [Int]]

    /// Creates a table of mappings; O(mappings).
    public init(_ mappings: [Mapping]) { self.init(LazyTable(mappings), toldByKey: Mappings.keys(of: mappings)) }

    /// Creates a table of mappings of which it is known otherwise what tells them.
    public init(_ mappings: LazyTable<Mapping>, toldByKey: [String: [Int]]) {
        self.mappings = mappings
        self.toldByKey = toldByKey
    }

    /// The positions of mappings by the members that tell them, in order.
    public static func keys(of mappings: [Mapping]) -> [String: [Int]] {
        let told = mappings.indices.flatMap { mapping in Set(mappings[mapping].toldBy).map { ($0, mapping) } }
        return Dictionary(grouping: told) { $0.0 }.mapValues { $0.map(\.1).sorted() }
    }

    /// The mappings with others behind them; all are made.
    public func appending(_ others: [Mapping]) -> Mappings { others.isEmpty ? self : Mappings(Array(self) + others) }
}

extension Mappings: RandomAccessCollection {
    /// The position of the first mapping.
    public var startIndex: Int { mappings.startIndex }

    /// The position after the last mapping.
    public var endIndex: Int { mappings.endIndex }

    /// The mapping at a position.
    public subscript(position: Int) -> Mapping { mappings[position] }
}

extension Mappings: ExpressibleByArrayLiteral {
    /// Creates a table of the mappings of a literal.
    public init(arrayLiteral mappings: Mapping...) { self.init(mappings) }
}
