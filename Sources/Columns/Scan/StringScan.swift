#if arch(x86_64)
    internal import _Builtin_intrinsics.intel.sse2
#endif

/// Finds the ends of JSON strings, sixteen bytes at a time where the processor can.
enum StringScan {
    /// The end of a stretch without quotes, backslashes and control characters.
    struct Stretch {
        /// The byte that ends it.
        var end: Position
        /// Whether bytes beyond ASCII stand before it.
        var hasForeign: Bool
    }

    /// Returns the first quote, backslash or control character from a position on; the zero after the input is one.
    @inline(__always) static func stretch(from start: Position) -> Stretch {
        #if arch(x86_64)
            vectorStretch(from: start)
        #else
            wordStretch(from: start)
        #endif
    }

    #if arch(x86_64)
        /// The same with SSE2, which every x86-64 has.
        @inline(__always) private static func vectorStretch(from start: Position) -> Stretch {
            let quotes = _mm_set1_epi8(0x22), slashes = _mm_set1_epi8(0x5C), controls = _mm_set1_epi8(0x1F)
            var (position, foreign) = (start, Int32(0))
            while true {
                let bytes = _mm_loadu_si128(UnsafeRawPointer(position).assumingMemoryBound(to: __m128i.self))
                let isControl = _mm_cmpeq_epi8(_mm_min_epu8(bytes, controls), bytes)
                let isMark = _mm_or_si128(_mm_cmpeq_epi8(bytes, quotes), _mm_cmpeq_epi8(bytes, slashes))
                let stops = _mm_movemask_epi8(_mm_or_si128(isControl, isMark))
                let high = _mm_movemask_epi8(bytes)
                if stops != 0 {
                    let count = stops.trailingZeroBitCount
                    foreign |= high & ((1 &<< Int32(truncatingIfNeeded: count)) &- 1)
                    return Stretch(end: position + count, hasForeign: foreign != 0)
                }
                foreign |= high
                position += 16
            }
        }
    #endif

    /// The same with eight bytes in a word, on any processor.
    @inline(__always) static func wordStretch(from start: Position) -> Stretch {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones &* 0x80
        var (position, foreign) = (start, UInt64(0))
        while true {
            let word = position.word
            // Of each byte that is below the bound, or zero, the top bit is set; a borrow can reach only bytes after such a one.
            let quotes = word ^ (ones &* 0x22), slashes = word ^ (ones &* 0x5C)
            let stops =
                (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((word &- ones &* 0x20) & ~word)) & tops
            if stops != 0 {
                let count = stops.trailingZeroBitCount >> 3
                foreign |= word & tops & ((1 &<< UInt64(count * 8)) &- 1)
                return Stretch(end: position + count, hasForeign: foreign != 0)
            }
            foreign |= word & tops
            position += 8
        }
    }
}
