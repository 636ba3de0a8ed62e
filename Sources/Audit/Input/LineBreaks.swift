/// Finds and counts line breaks.
enum LineBreaks {
    /// How many there are among bytes. O(count).
    static func count(_ bytes: Span<UInt8>) -> Int {
        var (total, index) = (0, 0)
        while index < bytes.count {
            // Sums of at most 255 fit into a byte, so that many bytes are compared at once.
            let end = min(index + 255 * 32, bytes.count)
            var sums = SIMD32<UInt8>.zero
            while index + 32 <= end {
                var lane = SIMD32<UInt8>()
                for offset in 0..<32 { lane[offset] = bytes[unchecked: index + offset] }
                sums &+= SIMD32<UInt8>(repeating: 0).replacing(with: 1, where: lane .== 0x0A)
                index += 32
            }
            for lane in 0..<32 { total += Int(sums[lane]) }
            while index < end, end - index < 32 {
                if bytes[index] == 0x0A { total += 1 }
                index += 1
            }
        }
        return total
    }

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
    static func first(in bytes: [UInt8], _ range: Range<Int>) -> Int? { bytes[range].firstIndex(of: 0x0A).map { $0 + 1 } }
}
