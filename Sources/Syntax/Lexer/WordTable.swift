/// Finds the word of the grammar that some bytes spell, without making a `String`.
struct WordTable {
    /// The one table there is.
    static let shared = WordTable()

    /// The length in bytes of the longest word.
    private(set) var longest = 0
    /// The index of a word in `spellings`, or 0, in the slot its bytes hash to or in one soon after.
    private var slots = [UInt8](repeating: 0, count: 512)
    /// The bytes of every word; the first is no word.
    private var spellings: [[UInt8]] = []
    /// The words in the same order.
    private let words = Word.allCases

    /// Builds the table; O(words).
    private init() {
        spellings = words.map { Array($0.rawValue.utf8) }
        for index in words.indices.dropFirst() {
            longest = max(longest, spellings[index].count)
            var slot = Self.hash(spellings[index], 0, spellings[index].count)
            while slots[slot] != 0 { slot = (slot + 1) & 511 }
            slots[slot] = UInt8(index)
        }
    }

    /// The word that `bytes` spell from `start` up to `end`; `other` when it is none.
    func word(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Word {
        guard end - start <= longest else { return .other }
        var slot = Self.hash(bytes, start, end)
        while slots[slot] != 0 {
            let index = Int(slots[slot])
            if matches(index, bytes, start, end) { return words[index] }
            slot = (slot + 1) & 511
        }
        return .other
    }

    /// Whether the word at `index` is spelt so.
    private func matches(_ index: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard spellings[index].count == end - start else { return false }
        for offset in 0..<(end - start) where spellings[index][offset] != bytes[start + offset] { return false }
        return true
    }

    /// A slot that depends on the length and on three of the bytes.
    private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        let length = end - start
        let (first, middle, last) = (Int(bytes[start]), Int(bytes[start + length / 2]), Int(bytes[end - 1]))
        return (first &* 31 &+ middle &* 137 &+ last &* 67 &+ length &* 211) & 511
    }
}
