/// Remembers what short values meant, so that what has no fast reader of its own is read by the other reader once and not every time.
///
/// It maps the bytes of a token, the column and the unit of its key to a state and what is stored; a newer entry displaces an older one.
struct ValueCache {
    /// What a value means.
    struct Meaning {
        /// The state of the cell, or `ValueCache.odd`.
        var state: UInt8
        /// Minutes of the day, or `Clock`.
        var clock: Int16 = Clock.wholeDay
        /// Of a value that cannot be read: why, as a position in `ScanKnowledge.codes`.
        var code: Int32 = 0
        /// Millionths, days or a code.
        var payload: Int64 = 0
    }

    /// One entry.
    private struct Entry {
        /// The bytes of the token, filled up with zeros.
        var key: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        /// How many bytes the token has, the column and the unit; no token has none.
        var tag: UInt64 = 0
        /// What it means.
        var meaning = Meaning(state: CellState.absent)
    }

    /// The state of a value that its column cannot hold.
    static let odd: UInt8 = 255
    /// The most bytes of a token.
    static let longest = 40
    /// How many entries there are, as a power of two.
    private static let bits: UInt64 = 12

    /// The entries.
    private let entries: UnsafeMutablePointer<Entry>

    /// A token on its way into the cache.
    struct Key {
        /// Its bytes.
        fileprivate var words: (UInt64, UInt64, UInt64, UInt64, UInt64)
        /// Its length, column and unit.
        fileprivate var tag: UInt64
        /// Where it belongs.
        fileprivate var index: Int

        /// The key of a token of 1 to 40 bytes that has 40 bytes to read behind its start.
        @inline(__always) init(_ start: Position, _ count: Int, column: Int32, unit: Int32) {
            @inline(__always) func part(_ index: Int) -> UInt64 {
                let left = count &- index &* 8
                if left <= 0 { return 0 }
                let word = (start + index &* 8).word
                return left >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: left &* 8)) &- 1)
            }
            words = (part(0), part(1), part(2), part(3), part(4))
            tag = UInt64(truncatingIfNeeded: count) | UInt64(UInt32(bitPattern: column)) &<< 8 | UInt64(UInt32(bitPattern: unit)) &<< 40
            var hash = words.0 &* 0x9E37_79B9_7F4A_7C15
            hash = (hash ^ (hash &>> 29) ^ words.1) &* 0xBF58_476D_1CE4_E5B9
            hash = (hash ^ (hash &>> 32) ^ words.2 ^ tag) &* 0x94D0_49BB_1331_11EB
            hash = (hash ^ (hash &>> 29) ^ words.3 ^ (words.4 &* 31)) &* 0x9E37_79B9_7F4A_7C15
            index = Int(truncatingIfNeeded: hash &>> (64 - ValueCache.bits))
        }
    }

    /// Creates an empty cache.
    init() {
        entries = .allocate(capacity: 1 << Int(ValueCache.bits))
        entries.initialize(repeating: Entry(), count: 1 << Int(ValueCache.bits))
    }

    /// Frees the memory.
    func deallocate() { entries.deallocate() }

    /// Returns what a token means, when it is remembered.
    @inline(__always) func find(_ key: Key) -> Meaning? {
        let entry = entries + key.index
        let difference =
            (entry.pointee.key.0 ^ key.words.0) | (entry.pointee.key.1 ^ key.words.1) | (entry.pointee.key.2 ^ key.words.2)
            | (entry.pointee.key.3 ^ key.words.3) | (entry.pointee.key.4 ^ key.words.4) | (entry.pointee.tag ^ key.tag)
        return difference == 0 ? entry.pointee.meaning : nil
    }

    /// Remembers what a token means.
    func put(_ meaning: Meaning, at key: Key) { entries[key.index] = Entry(key: key.words, tag: key.tag, meaning: meaning) }
}
