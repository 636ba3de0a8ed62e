import RecordModel
import Values

/// Finds the place that a text names: by its name, by another name, or by the way down to it, `河南省郑州市郑州航空港区`.
struct RegionReader {
    /// The places.
    private let tree: RegionTree
    /// The longest name, in scalars.
    private let longest: Int

    /// Creates a finder of the places of a tree.
    init(_ tree: RegionTree) {
        self.tree = tree
        longest = tree.regions.reduce(0) { most, region in
            region.aliases.reduce(max(most, region.name.unicodeScalars.count)) { max($0, $1.unicodeScalars.count) }
        }
    }

    /// Reads a place.
    func read(_ value: WrittenValue) -> ValueOutcome {
        guard value.form == .text else {
            return .unreadable(RecordDiagnostics.wrongType(JSONKind.name(of: .number), wanted: TypeName.of(.region)))
        }
        let plain = value.plain
        guard let id = tree.find(plain) ?? walk(Array(plain.unicodeScalars)) else {
            let names = tree.regions.flatMap { [$0.name] + $0.aliases }
            return .unreadable(RecordDiagnostics.unknownRegion(value.text, nearest: NearestName.nearest(to: plain, among: names)))
        }
        let name = tree[id].name
        return name == value.text ? .literal(.region(id)) : .loose(.region(id), read: name)
    }

    /// Follows the way down that a text writes; at every step the longest name that leads to the end.
    ///
    /// A start and a place reached there are tried once, so the work is bounded by the text's length times the depth of the tree.
    private func walk(_ text: [Unicode.Scalar]) -> RegionTree.ID? {
        var tried: Set<[Int]> = []
        var ways: [(start: Int, place: RegionTree.ID?)] = [(0, nil)]
        while let (start, place) = ways.popLast() {
            let start = afterSeparators(text, start)
            if start == text.count { if let place { return place } else { continue } }
            guard tried.insert([start, place?.index ?? -1]).inserted else { continue }
            // The last way added is tried first, so the longest name comes last.
            for length in 1...max(1, min(longest, text.count - start)) where start + length <= text.count {
                let name = String(String.UnicodeScalarView(text[start..<(start + length)]))
                guard let next = tree.find(name), place.map({ next != $0 && tree.isWithin(next, $0) }) ?? true else { continue }
                ways.append((start + length, next))
            }
        }
        return nil
    }

    /// Returns the index after the marks that may stand between two names.
    private func afterSeparators(_ text: [Unicode.Scalar], _ start: Int) -> Int {
        var index = start
        while index < text.count, " /-,>·、\\".unicodeScalars.contains(text[index]) { index += 1 }
        return index
    }
}
