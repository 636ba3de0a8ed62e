/// Unpacks a part of an archive, a portion at a time, within bounds, and compares its checksum at the end.
struct PartReader {
    /// The part.
    private let part: ZipArchive.Part
    /// Unpacks it; nil for a part that is stored.
    private var inflater: Inflater?
    /// What is left of a part that is stored.
    private var stored: ArraySlice<UInt8>
    /// How many bytes there were, and their checksum.
    private var count = 0
    private var checksum = CRC32()
    /// How many bytes there may be.
    private let limit: Int
    /// Whether the end was reached.
    private var isAtEnd = false

    /// How many times as many bytes as it has in the archive a part may give, and how many any part may; tables give ten to fifty times.
    private static let mostGrowth = 400
    private static let always = 16 << 20
    /// How many bytes of a stored part are given at a time.
    private static let portion = 64 << 10

    /// Prepares to unpack a part that may have so many bytes.
    init(_ part: ZipArchive.Part, of archive: ZipArchive, limit: Int) throws(WorkbookFault) {
        self.part = part
        self.limit = limit
        let range = try archive.range(of: part)
        inflater = part.method == 8 ? Inflater(archive.bytes, range) : nil
        stored = part.method == 8 ? [] : archive.bytes[range]
    }

    /// Returns the next portion; empty at the end.
    mutating func next() throws(WorkbookFault) -> [UInt8] {
        if isAtEnd { return [] }
        let portion = takePortion()
        count += portion.count
        checksum.update(portion)
        if inflater?.isDamaged ?? false { throw .damaged(part: part.name) }
        if count > limit { throw .tooLarge(part: part.name, limit: limit) }
        if count > Self.always, count / Self.mostGrowth > part.packed { throw .bomb(part: part.name) }
        guard portion.isEmpty else { return portion }
        isAtEnd = true
        guard count == part.size, checksum.value == part.checksum else { throw .damaged(part: part.name) }
        return []
    }

    /// Takes a portion of what is packed or stored.
    private mutating func takePortion() -> [UInt8] {
        if inflater != nil { return inflater?.next() ?? [] }
        let portion = Array(stored.prefix(Self.portion))
        stored = stored.dropFirst(portion.count)
        return portion
    }
}
