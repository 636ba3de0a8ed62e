#if arch(x86_64)
    internal import _Builtin_intrinsics.intel.sse2
#endif

/// Which of 64 bytes are what separated values are made of, a bit each, the first in the lowest.
struct CellMasks {
    /// Quotes, delimiters and line feeds.
    var quotes: UInt64, delimiters: UInt64, breaks: UInt64
    /// Bytes up to a carriage return, which nothing but tabs, line feeds and carriage returns should be.
    var low: UInt64
    /// Bytes beyond ASCII.
    var high: UInt64

    /// Looks at 64 bytes.
    @inline(__always) init(at position: Position, delimiter: UInt8) {
        #if arch(x86_64)
            (quotes, delimiters, breaks, low, high) = (0, 0, 0, 0, 0)
            let quote = _mm_set1_epi8(0x22), separator = _mm_set1_epi8(CChar(truncatingIfNeeded: delimiter))
            let feed = _mm_set1_epi8(0x0A), last = _mm_set1_epi8(0x0D)
            for part in 0..<4 {
                let bytes = _mm_loadu_si128(UnsafeRawPointer(position + part * 16).assumingMemoryBound(to: __m128i.self))
                let shift = UInt64(truncatingIfNeeded: part * 16)
                quotes |= CellMasks.bits(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, quote))) &<< shift
                delimiters |= CellMasks.bits(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, separator))) &<< shift
                breaks |= CellMasks.bits(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, feed))) &<< shift
                low |= CellMasks.bits(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(bytes, last), bytes))) &<< shift
                high |= CellMasks.bits(_mm_movemask_epi8(bytes)) &<< shift
            }
        #else
            self.init(oneByOne: position, delimiter)
        #endif
    }

    /// The bits of a mask of sixteen.
    @inline(__always) private static func bits(_ mask: Int32) -> UInt64 { UInt64(truncatingIfNeeded: mask) & 0xFFFF }

    /// The same, one byte after the other, on any processor.
    init(oneByOne position: Position, _ delimiter: UInt8) {
        (quotes, delimiters, breaks, low, high) = (0, 0, 0, 0, 0)
        for index in 0..<64 {
            let (byte, bit) = (position[index], UInt64(1) &<< UInt64(index))
            if byte == .quote { quotes |= bit }
            if byte == delimiter { delimiters |= bit }
            if byte == 0x0A { breaks |= bit }
            if byte <= 0x0D { low |= bit }
            if byte >= 0x80 { high |= bit }
        }
    }

    /// Leaves the first bits only.
    @inline(__always) mutating func keep(_ count: Int) {
        let kept: UInt64 = (1 &<< UInt64(truncatingIfNeeded: count)) &- 1
        (quotes, delimiters, breaks, low, high) = (quotes & kept, delimiters & kept, breaks & kept, low & kept, high & kept)
    }

    /// The bits of bytes that are odd in number of quotes up to them, themselves included.
    @inline(__always) var insideQuotes: UInt64 {
        var bits = quotes
        bits ^= bits &<< 1
        bits ^= bits &<< 2
        bits ^= bits &<< 4
        bits ^= bits &<< 8
        bits ^= bits &<< 16
        return bits ^ (bits &<< 32)
    }
}
