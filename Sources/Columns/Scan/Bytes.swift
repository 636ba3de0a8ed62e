/// A position in input that is followed by `InputBuffer.padding` zero bytes, so that looking ahead a little never leaves memory.
typealias Position = UnsafePointer<UInt8>

extension UnsafePointer<UInt8> {
    /// The eight bytes here, the first in the lowest bits.
    @inline(__always) var word: UInt64 { UInt64(littleEndian: UnsafeRawPointer(self).loadUnaligned(as: UInt64.self)) }

    /// The four bytes here, the first in the lowest bits.
    @inline(__always) var half: UInt32 { half(at: 0) }

    /// The four bytes some way on, the first in the lowest bits.
    @inline(__always) func half(at offset: Int) -> UInt32 {
        UInt32(littleEndian: UnsafeRawPointer(self).loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
}

extension UInt8 {
    /// The bytes that JSON is made of.
    static let quote = UInt8(ascii: "\""), backslash = UInt8(ascii: "\\"), comma = UInt8(ascii: ","), colon = UInt8(ascii: ":")
    /// Brackets.
    static let brace = UInt8(ascii: "{"), endBrace = UInt8(ascii: "}"), bracket = UInt8(ascii: "["), endBracket = UInt8(ascii: "]")
}
