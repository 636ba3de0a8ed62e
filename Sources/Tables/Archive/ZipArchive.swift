/// The parts of an archive as workbooks are (PKWARE APPNOTE 6.3): stored or deflated, below 4 GiB, not encrypted.
struct ZipArchive {
    /// A part.
    struct Part {
        /// Its name.
        var name: String
        /// How it is packed: 0 stored, 8 deflated.
        var method: Int
        /// Whether it is encrypted.
        var isEncrypted: Bool
        /// Its checksum, and its size packed and unpacked, as the archive states them.
        var checksum: UInt32
        var packed: Int
        var size: Int
        /// Where its own header begins.
        var header: Int
    }

    /// The archive.
    let bytes: [UInt8]
    /// Its parts by name, the last of several with one name.
    private(set) var parts: [String: Part] = [:]

    /// How many parts are looked at.
    private static let mostParts = 20_000

    /// Reads the directory of an archive.
    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        self.bytes = bytes
        guard let end = ZipArchive.end(of: bytes) else { throw .noArchive }
        let (count, size, start) = (u16(end + 10), u32(end + 12), u32(end + 16))
        guard start != 0xFFFF_FFFF, size != 0xFFFF_FFFF, count != 0xFFFF else { throw .zip64 }
        guard start + size <= end, count <= Self.mostParts else { throw .noArchive }
        var index = start
        for _ in 0..<count {
            guard index + 46 <= end, u32(index) == 0x0201_4B50 else { throw .noArchive }
            let lengths = (u16(index + 28), u16(index + 30), u16(index + 32))
            let next = index + 46 + lengths.0 + lengths.1 + lengths.2
            guard next <= end else { throw .noArchive }
            let name = String(decoding: bytes[(index + 46)..<(index + 46 + lengths.0)], as: UTF8.self)
            parts[ZipArchive.plain(name)] = Part(
                name: name, method: u16(index + 10), isEncrypted: u16(index + 8) & 1 == 1, checksum: UInt32(u32(index + 16)),
                packed: u32(index + 20), size: u32(index + 24), header: u32(index + 42))
            index = next
        }
    }

    /// A name as parts are found by it: without a stroke in front, in small letters, as Windows takes names.
    static func plain(_ name: String) -> String {
        let name = name.replacing("\\", with: "/").lowercased()
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }

    /// The part with a name; nil when there is none.
    subscript(name: String) -> Part? { parts[ZipArchive.plain(name)] }

    /// Where the bytes of a part lie.
    func range(of part: Part) throws(WorkbookFault) -> Range<Int> {
        if part.isEncrypted { throw .encrypted }
        guard part.method == 0 || part.method == 8 else { throw .packing(part: part.name) }
        guard part.packed != 0xFFFF_FFFF, part.size != 0xFFFF_FFFF, part.header != 0xFFFF_FFFF else { throw .zip64 }
        guard part.header + 30 <= bytes.count, u32(part.header) == 0x0403_4B50 else { throw .damaged(part: part.name) }
        let start = part.header + 30 + u16(part.header + 26) + u16(part.header + 28)
        guard start + part.packed <= bytes.count, part.method == 8 || part.packed == part.size else { throw .damaged(part: part.name) }
        return start..<(start + part.packed)
    }

    /// Where the end of the directory is stated; nil when it is not.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        // A comment of at most 65,535 bytes may follow.
        let least = max(0, bytes.count - 22 - 0xFFFF)
        return stride(from: bytes.count - 22, through: least, by: -1).first { index in
            bytes[index] == 0x50 && bytes[index + 1] == 0x4B && bytes[index + 2] == 5 && bytes[index + 3] == 6
        }
    }

    /// The number of two bytes at an index.
    private func u16(_ index: Int) -> Int { Int(bytes[index]) | Int(bytes[index + 1]) << 8 }

    /// The number of four bytes at an index.
    private func u32(_ index: Int) -> Int { u16(index) | u16(index + 2) << 16 }
}
