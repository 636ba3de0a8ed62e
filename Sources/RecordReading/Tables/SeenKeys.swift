import Tables

/// The keys of records that were read, as hashes, of which at most four million are kept.
final class SeenKeys {
    /// The hashes, each in the first free place from that of its lowest bits on; no place holds nothing.
    private var places: UnsafeMutablePointer<UInt64>
    /// How many places there are, a power of two, and how many hashes.
    private var size = 1 << 10, count = 0
    /// Whether the hash that stands for a free place was noted.
    private var hasFree = false

    /// How many are kept; those that come after are not looked for.
    private static let most = 4_000_000

    /// Has noted nothing.
    init() {
        places = .allocate(capacity: size)
        places.initialize(repeating: 0, count: size)
    }

    deinit { places.deallocate() }

    /// Notes a key; `false` iff it was noted before.
    func insert(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
        // FNV-1a, which is the same in every run.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        if hash == 0 {
            defer { hasFree = true }
            return !hasFree
        }
        let place = place(of: hash)
        if places[place] == hash { return false }
        if count >= Self.most { return true }
        places[place] = hash
        count += 1
        if 2 * count > size { grow() }
        return true
    }

    /// Where a hash is, or would be.
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash ^ hash &>> 32) & (size - 1)
        while places[place] != 0, places[place] != hash { place = (place + 1) & (size - 1) }
        return place
    }

    /// Makes room for as many again.
    private func grow() {
        let (old, oldSize) = (places, size)
        size *= 2
        places = .allocate(capacity: size)
        places.initialize(repeating: 0, count: size)
        for index in 0..<oldSize where old[index] != 0 { places[place(of: old[index])] = old[index] }
        old.deallocate()
    }
}

extension TableLevel {
    /// The column that names the record; nil when there is none, or more than one.
    var keyColumn: Int? {
        let keys = own.filter(\.isKey)
        return keys.count == 1 ? keys[0].column : nil
    }

    /// Notes the key of a row; `false` iff another record had it. A row without a key is always new.
    func isNew(_ row: TableRow, in seen: SeenKeys) -> Bool {
        guard let keyColumn, !row.isBlank(keyColumn) else { return true }
        return row.bytes[row.cells[keyColumn].range].withUnsafeBufferPointer(seen.insert)
    }
}
