import Diagnostics
import Syntax

/// The names of one sort of declaration, each with its position and its place.
struct NameTable {
    /// The names in the order of their declaration.
    private(set) var names: [String] = []
    /// Where each was declared.
    private(set) var ranges: [SourceRange] = []
    /// The positions of the declarations by name.
    private var positions: [String: Int] = [:]

    /// Creates an empty table.
    init() {}

    /// Adds a name and returns its position; nil when it is missing or taken.
    mutating func add(_ name: Name) -> Int? {
        guard !name.text.isEmpty, positions[name.text] == nil else { return nil }
        positions[name.text] = names.count
        names.append(name.text)
        ranges.append(name.range)
        return names.count - 1
    }

    /// Returns the position of a name.
    func find(_ name: String) -> Int? { positions[name] }

    /// Returns the place where a name was first declared.
    func place(of name: String) -> SourceRange? { positions[name].map { ranges[$0] } }
}
