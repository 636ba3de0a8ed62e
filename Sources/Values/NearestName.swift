/// Finds the name that a misspelt one most likely meant.
public enum NearestName {
    /// How much of a name is compared, so that no input costs more than a bounded amount of work.
    static let longest = 64

    /// The name nearest to what was written, or nil when none is near; of equally near ones the first. O(names × 64²).
    ///
    /// Near is at most a third of the letters mistyped, missing, extra or exchanged with a neighbour (at least one is forgiven), letter case aside.
    /// Failing that, a name that holds what was written, or is held by it, with at least half as many letters.
    public static func nearest(to written: String, among names: some Sequence<String>) -> String? {
        let target = letters(of: written)
        var (closest, distance) = (String?.none, Int.max)
        var (related, gap) = (String?.none, Int.max)
        for name in names {
            let candidate = letters(of: name)
            let length = max(target.count, candidate.count)
            let found = editDistance(target, candidate, limit: min(max(1, length / 3), distance - 1))
            if let found { (closest, distance) = (name, found) }
            let difference = abs(target.count - candidate.count)
            if difference < gap, length <= 2 * (length - difference), isPart(target, candidate) { (related, gap) = (name, difference) }
        }
        return distance == 1 || related == nil ? closest : closest ?? related
    }

    /// The letters compared, in lower case if Latin.
    private static func letters(of name: String) -> [Unicode.Scalar] {
        name.unicodeScalars.prefix(longest).map { scalar in
            ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
        }
    }

    /// Whether the shorter of two texts of at least two letters stands somewhere in the longer.
    private static func isPart(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard short.count >= 2 else { return false }
        return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
    }

    /// The least number of letters to change, insert, drop or exchange with the next, or nil when that is more than the limit.
    private static func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int) -> Int? {
        guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
        // A name none of whose letters is shared is no misspelling, however short.
        guard one.contains(where: other.contains) || one.isEmpty && other.isEmpty else { return nil }
        var (before, previous) = ([Int](), Array(0...other.count))
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, counterpart) in other.enumerated() {
                let change = previous[column] + (letter == counterpart ? 0 : 1)
                var least = min(change, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == counterpart {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            (before, previous) = (previous, current)
        }
        return previous[other.count] <= limit ? previous[other.count] : nil
    }
}
