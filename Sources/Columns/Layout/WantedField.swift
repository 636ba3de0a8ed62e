/// A field that a plan reads.
public struct WantedField: Hashable, Sendable {
    /// Where it stands: positions of fields from the root of the record, through groups and lists.
    public var path: [Int]
    /// For a text: the literals that it is compared with, in normal form of the rules; the column then tells which of them a cell is.
    public var literals: [String]

    /// Creates a wish.
    public init(_ path: [Int], literals: [String] = []) {
        self.path = path
        self.literals = literals
    }
}
