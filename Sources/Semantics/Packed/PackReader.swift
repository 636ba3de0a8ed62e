internal import RecordModel

/// Reads what `PackWriter` wrote.
///
/// The bytes are part of the program and were written by the same sources, so they are trusted: wrong bytes end the program.
struct PackReader {
    /// The bytes.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The next byte.
    private(set) var position: Int
    /// The words and the fields that the bytes refer to.
    let pools: PackPools

    /// Reads from a position on.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, pools: PackPools) {
        self.bytes = bytes
        self.position = position
        self.pools = pools
    }

    /// Reads a whole number.
    mutating func int() -> Int {
        var whole: UInt = 0
        var shift: UInt = 0
        while true {
            let digit = bytes[position] &- UInt8(ascii: "0")
            position += 1
            whole |= UInt(digit & 31) << shift
            shift += 5
            if digit < 32 { break }
        }
        return whole & 1 == 0 ? Int(whole >> 1) : ~Int(whole >> 1)
    }

    /// Reads a number of up to 127 bits.
    mutating func wide() -> Int128 {
        var whole: UInt128 = 0
        var shift: UInt128 = 0
        while true {
            let digit = bytes[position] - UInt8(ascii: "0")
            position += 1
            whole |= UInt128(digit & 31) << shift
            shift += 5
            if digit < 32 { break }
        }
        return whole & 1 == 0 ? Int128(whole >> 1) : ~Int128(whole >> 1)
    }

    /// Reads a text.
    mutating func text() -> String { pools.text(int()) }

    /// Reads a field.
    mutating func field() -> Field { pools.field(int()) }
}
