#if arch(x86_64)
    internal import _Builtin_intrinsics.intel.sse2
#endif

/// Counts line breaks, sixteen bytes at a time where the processor can.
public enum LineBreakCount {
    /// How many line breaks there are among bytes; O(count).
    public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        #if arch(x86_64)
            let vectors = bytes.count / 16
            return inVectors(base, vectors) + oneByOne(base + vectors * 16, bytes.count - vectors * 16)
        #else
            return oneByOne(base, bytes.count)
        #endif
    }

    #if arch(x86_64)
        /// The same in so many vectors.
        private static func inVectors(_ start: Position, _ vectors: Int) -> Int {
            let breaks = _mm_set1_epi8(0x0A), zero = _mm_setzero_si128()
            var (position, left, total) = (start, vectors, 0)
            while left > 0 {
                // A byte holds no more than 255 of them.
                let rounds = min(left, 255)
                var sums = zero
                for _ in 0..<rounds {
                    let bytes = _mm_loadu_si128(UnsafeRawPointer(position).assumingMemoryBound(to: __m128i.self))
                    sums = _mm_sub_epi8(sums, _mm_cmpeq_epi8(bytes, breaks))
                    position += 16
                }
                let halves = _mm_sad_epu8(sums, zero)
                total += Int(halves[0]) + Int(halves[1])
                left -= rounds
            }
            return total
        }
    #endif

    /// The same, one byte after the other.
    private static func oneByOne(_ start: Position, _ count: Int) -> Int {
        var total = 0
        for index in 0..<count where start[index] == 0x0A { total += 1 }
        return total
    }
}
