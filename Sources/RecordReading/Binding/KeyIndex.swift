/// Finds words by their bytes, without making a text of every key that is looked up.
///
/// It answers for keys that are the same text only when they are the same bytes, which is all but a few; of the others it says that it cannot
/// tell.
struct KeyIndex {
    /// What it says of a key.
    enum Answer: Hashable {
        /// It is the word with this number.
        case known(Int)
        /// It is none of the words.
        case unknown
        /// Only the text can tell.
        case unsure
    }

    /// Where a word stands, or nothing.
    private struct Place {
        /// The first of its bytes, and how many it has.
        var start = 0, count = 0
        /// Its number; -1 where no word is.
        var number = -1
    }

    /// The bytes of all words.
    private var bytes: [UInt8] = []
    /// The words, each in the first free place from that of its hash on; there are at least as many places without one.
    private var places: [Place]
    /// The lengths that words have, each as a bit; the last stands for all longer ones too.
    private var lengths: UInt64 = 0
    /// Whether all words are such that only the same bytes are the same text.
    private var isExact = true

    /// Creates an index of words with their numbers.
    init(_ words: [String: Int]) {
        var size = 8
        while size < 2 * words.count { size *= 2 }
        places = Array(repeating: Place(), count: size)
        for (word, number) in words {
            var word = word
            word.withUTF8 { add($0, number) }
        }
    }

    /// Adds a word.
    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) {
        var place = KeyIndex.hash(word) & (places.count - 1)
        while places[place].number >= 0 { place = (place + 1) & (places.count - 1) }
        places[place] = Place(start: bytes.count, count: word.count, number: number)
        bytes += word
        lengths |= 1 << UInt64(min(word.count, 63))
        isExact = isExact && KeyIndex.isExact(word)
    }

    /// Looks up a key; O(its bytes).
    func find(_ key: UnsafeBufferPointer<UInt8>) -> Answer {
        if lengths & 1 << UInt64(min(key.count, 63)) != 0 {
            var place = KeyIndex.hash(key) & (places.count - 1)
            while places[place].number >= 0 {
                let word = places[place]
                if word.count == key.count, isSame(word, key) { return .known(word.number) }
                place = (place + 1) & (places.count - 1)
            }
        }
        return isExact && KeyIndex.isExact(key) ? .unknown : .unsure
    }

    /// Whether a word has the bytes of a key that is as long.
    private func isSame(_ word: Place, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<word.count where bytes[word.start + index] != key[index] { return false }
            return true
        }
    }

    /// Mixes bytes to a number.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }

    /// Whether a text is in plain form and no other bytes are the same text: ASCII without blanks at its ends, and the Chinese characters of
    /// U+4000 to U+9FFF, which no normal form changes.
    private static func isExact(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20 else { return false }
        return bytes.allSatisfy { $0 < 0xC0 || (0xE4...0xE9).contains($0) }
    }
}

extension JSONDocument {
    /// Looks up a string or key.
    func find(_ index: Int, in words: KeyIndex) -> KeyIndex.Answer {
        let node = nodes[index]
        guard node.kind == .string else { return .unsure }
        return bytes.withUnsafeBufferPointer { words.find(UnsafeBufferPointer(rebasing: $0[node.range.dropFirst().dropLast()])) }
    }
}
