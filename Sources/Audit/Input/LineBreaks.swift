internal import Columns
internal import Glibc

/// Finds and counts line breaks.
enum LineBreaks {
    /// How many there are among bytes. O(count).
    static func count(_ bytes: Span<UInt8>) -> Int { bytes.withUnsafeBufferPointer { LineBreakCount.of($0) } }

    /// The index after the last one among a stretch of bytes; nil when there is none.
    static func end(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var index = range.upperBound
        while index > range.lowerBound {
            if bytes[index - 1] == 0x0A { return index }
            index -= 1
        }
        return nil
    }

    /// The index after the first one among a stretch of bytes; nil when there is none.
    static func first(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes[range].withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base, 0x0A, bytes.count) else { return nil }
            return range.lowerBound + (UnsafeRawPointer(found) - base) + 1
        }
    }
}
