import Values

/// Tells by its bytes how a text is encoded: as UTF-8 when it can be, else as GB 18030 when it can be.
///
/// A text of two Chinese characters in GB 18030 can look like UTF-8 by chance, one of ten can not; so it looks at as much as it is given.
public enum EncodingGuess: Hashable, Sendable {
    /// Nothing but ASCII, which is alike in both.
    case ascii
    /// An encoding that fits all of it.
    case fits(TextEncoding)
    /// None fits; UTF-8 ends to fit at this offset, GB 18030 at the other.
    case neither(utf8: Int, gb18030: Int)

    /// Looks at the beginning of a text, or at the whole of it; a character that is cut off is borne unless it is the whole.
    public static func of(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> EncodingGuess {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return .ascii }
        let utf8 = end(bytes, from: first, isWhole, UTF8Sequence.length)
        if utf8 == bytes.count { return .fits(.utf8) }
        let gb18030 = end(bytes, from: first, isWhole) { GB18030.scalar($0, at: $1)?.length }
        return gb18030 == bytes.count ? .fits(.gb18030) : .neither(utf8: utf8, gb18030: gb18030)
    }

    /// The offset up to which every character is one of an encoding.
    private static func end(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ isWhole: Bool, _ length: (UnsafeBufferPointer<UInt8>, Int) -> Int?
    ) -> Int {
        var index = start
        while index < bytes.count {
            guard let length = length(bytes, index) else {
                // The last three bytes may be the beginning of a character.
                return !isWhole && bytes.count - index < 4 && bytes[index] >= 0x80 ? bytes.count : index
            }
            index += length
        }
        return index
    }
}
