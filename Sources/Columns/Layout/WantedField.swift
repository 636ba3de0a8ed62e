public import RecordModel

/// A field that a plan reads.
public struct WantedField: Hashable, Sendable {
    /// Where it stands: positions of fields from the root of the record, through groups and lists.
    public var path: [Int]
    /// For a text: the literals that it is compared with, in normal form of the rules; the column then tells which of them a cell is.
    public var literals: [String]

    /// Whether only the states of its cells are wanted.
    public var isState: Bool

    /// Creates a wish.
    public init(_ path: [Int], literals: [String] = [], isState: Bool = false) {
        self.path = path
        self.literals = literals
        self.isState = isState
    }

    /// Wishes for the states of all fields of a kind, so that nothing can be wrong with a record without somebody seeing it.
    public static func states(of kind: RecordKind) -> [WantedField] { kind.slots.map { WantedField($0.path, isState: true) } }
}
