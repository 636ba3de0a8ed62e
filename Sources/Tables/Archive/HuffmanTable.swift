/// The codes of RFC 1951 section 3.2.2, found by the bits that come next.
struct HuffmanTable {
    /// How many bits are looked up at once; longer codes are walked.
    private static let fast = 9
    /// For every fast pattern the symbol and the length of its code, as `symbol << 4 | length`; 0 for a longer code.
    private var lookup: [UInt16]
    /// How many codes there are of every length, and the symbols in the order of their codes.
    private let counts: [Int]
    private let symbols: [UInt16]

    /// Creates the table of codes with these lengths, a symbol each; nil when they are too many for the lengths, or leave room, unless there is
    /// one code at most.
    init?(_ lengths: some Collection<UInt8>) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var left = 1
        for length in 1...15 {
            left = left * 2 - counts[length]
            if left < 0 { return nil }
        }
        let used = counts.reduce(0, +)
        if left > 0, used > 1 { return nil }
        var offsets = [Int](repeating: 0, count: 17)
        for length in 1...15 { offsets[length + 1] = offsets[length] + counts[length] }
        var symbols = [UInt16](repeating: 0, count: used)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            symbols[offsets[Int(length)]] = UInt16(symbol)
            offsets[Int(length)] += 1
        }
        self.counts = counts
        self.symbols = symbols
        lookup = [UInt16](repeating: 0, count: 1 << HuffmanTable.fast)
        fillLookup()
    }

    /// Fills the table of fast patterns, which have their first bit lowest.
    private mutating func fillLookup() {
        var (code, position) = (0, 0)
        for length in 1...HuffmanTable.fast {
            for _ in 0..<counts[length] {
                var reversed = 0
                for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
                for pattern in stride(from: reversed, to: 1 << HuffmanTable.fast, by: 1 << length) {
                    lookup[pattern] = symbols[position] << 4 | UInt16(length)
                }
                code += 1
                position += 1
            }
            code <<= 1
        }
    }

    /// Takes the next symbol; nil when the bits are none, or end.
    @inline(__always)
    func next(_ reader: inout BitReader) -> Int? {
        if reader.count < 16 { reader.refill() }
        let entry = lookup[Int(reader.bits & UInt64(1 << HuffmanTable.fast - 1))]
        let length = Int(entry & 15)
        guard length > 0 else { return walk(&reader) }
        guard length <= reader.count else { return nil }
        reader.drop(length)
        return Int(entry >> 4)
    }

    /// Takes a symbol bit by bit.
    private func walk(_ reader: inout BitReader) -> Int? {
        var (code, first, position) = (0, 0, 0)
        for length in 1...15 {
            guard let bit = reader.take(1) else { return nil }
            code |= bit
            let count = counts[length]
            if code - count < first { return Int(symbols[position + code - first]) }
            position += count
            first = (first + count) << 1
            code <<= 1
        }
        return nil
    }
}
