import Tables

/// The keys of records that were read, as hashes, of which at most four million are kept.
struct SeenKeys {
    /// The hashes.
    private var hashes: Set<UInt64> = []

    /// How many are kept; those that come after are not looked for.
    private static let most = 4_000_000

    /// Notes a key; `false` iff it was noted before.
    mutating func insert(_ key: some Sequence<UInt8>) -> Bool {
        // FNV-1a, which is the same in every run.
        let hash = key.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        if hashes.count >= Self.most { return !hashes.contains(hash) }
        return hashes.insert(hash).inserted
    }
}

extension TableLevel {
    /// The column that names the record; nil when there is none, or more than one.
    var keyColumn: Int? {
        let keys = own.filter(\.isKey)
        return keys.count == 1 ? keys[0].column : nil
    }

    /// Notes the key of a row; `false` iff another record had it. A row without a key is always new.
    func isNew(_ row: TableRow, in seen: inout SeenKeys) -> Bool {
        guard let keyColumn, !row.isBlank(keyColumn) else { return true }
        return seen.insert(row.bytes[row.cells[keyColumn].range])
    }
}
