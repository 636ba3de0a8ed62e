/// The checksum of archives: CRC-32 (ISO 3309).
struct CRC32 {
    /// What is left after the bytes so far.
    private var rest: UInt32 = 0xFFFF_FFFF

    /// The rests of single bytes.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }

    /// Creates the checksum of nothing.
    init() {}

    /// Adds bytes.
    mutating func update(_ bytes: [UInt8]) {
        let table = Self.table
        var next = rest
        for byte in bytes { next = table[Int((next ^ UInt32(byte)) & 0xFF)] ^ next >> 8 }
        rest = next
    }

    /// The checksum.
    var value: UInt32 { ~rest }
}
