internal import RecordModel

extension PackedBook {
    /// Writes the words that name kinds, in the order of their bytes, each with the positions of the kinds that it names.
    static func words(of kinds: RecordKinds, into writer: inout PackWriter) -> [[UInt8]] {
        let words = RecordKinds.positions(in: Array(kinds)) { [$0.name] + $0.labels }
        let inOrder = words.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return inOrder.map { word, kinds in writer.separately { $0.put(word, kinds) } }
    }

    /// The positions of the kinds that a word in plain form names; O(log words), and O(words) for one that names none.
    ///
    /// The words are compared by their bytes first; only then as texts are, to which two ways of writing a character are one.
    func kinds(called word: String) -> [Int] {
        let (utf8, count) = (Array(word.utf8), self[.recordWords].count)
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if entry(middle).word.utf8.lexicographicallyPrecedes(utf8) { low = middle + 1 } else { high = middle }
        }
        if low < count, entry(low).word == word { return entry(low).kinds }
        return (0..<count).lazy.map(entry).first { $0.word == word }?.kinds ?? []
    }

    /// The word at a position and the kinds that it names.
    private func entry(_ position: Int) -> (word: String, kinds: [Int]) { read(.recordWords, position) { ($0.next(), $0.next()) } }

    /// Writes the keys that can tell a kind, in the order of their bytes, and the positions of the kinds that each can tell.
    static func keys(of kinds: RecordKinds, into writer: inout PackWriter) {
        put(RecordKinds.positions(in: Array(kinds), of: \.kindKeys), into: &writer)
    }

    /// Writes keys in the order of their bytes, and the positions of what each can tell.
    static func put(_ keys: [String: [Int]], into writer: inout PackWriter) {
        let inOrder = keys.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        writer.put(inOrder.map(\.key), inOrder.map(\.value))
    }

    /// Reads what `keys` wrote.
    static func keys(from reader: inout PackReader) -> [String: [Int]] {
        let (keys, kinds): ([String], [[Int]]) = (reader.next(), reader.next())
        return Dictionary(zip(keys, kinds)) { first, _ in first }
    }
}
