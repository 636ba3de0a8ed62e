/// Undoes deflate (RFC 1951), a portion at a time, in a memory that does not depend on the data.
///
/// What is wrong ends it with `isDamaged`; it never reads beyond its bytes and never gives more than the data say.
struct Inflater {
    /// What comes next.
    private enum State {
        case header
        case stored(Int)
        case codes
        case end
    }

    /// Gives bits.
    private var reader: BitReader
    /// What comes next, and whether the block is the last.
    private var state = State.header
    private var isLast = false
    /// The codes of the block.
    private var literals: HuffmanTable
    private var distances: HuffmanTable
    /// The last 32 KiB and what was added since; the portion that is given begins at `given`.
    private var window: [UInt8] = []
    private var given = 0
    /// Whether the data are wrong.
    private(set) var isDamaged = false

    /// How many bytes a portion has, about.
    private static let portion = 64 << 10
    /// How far back a copy reaches.
    private static let reach = 32 << 10

    /// Creates an inflater of a stretch of bytes.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        reader = BitReader(bytes, range)
        (literals, distances) = Inflater.fixed
        window.reserveCapacity(Inflater.reach + Inflater.portion + 300)
    }

    /// Returns the next portion; empty at the end, and when the data are wrong.
    mutating func next() -> [UInt8] {
        if window.count > Inflater.reach { window.removeFirst(window.count - Inflater.reach) }
        given = window.count
        while window.count - given < Inflater.portion, !isDamaged {
            if case .end = state { break }
            isDamaged = !step()
        }
        return isDamaged ? [] : Array(window[given...])
    }

    /// Takes the next thing; false when it is wrong.
    private mutating func step() -> Bool {
        switch state {
        case .header: return begin()
        case .stored(let left): return copyStored(left)
        case .codes: return decode()
        case .end: return true
        }
    }

    /// Ends a block.
    private mutating func endBlock() { state = isLast ? .end : .header }

    /// Reads the header of a block.
    private mutating func begin() -> Bool {
        guard let last = reader.take(1), let kind = reader.take(2) else { return false }
        isLast = last == 1
        switch kind {
        case 0:
            reader.align()
            guard let length = reader.take(16), let check = reader.take(16), length == ~check & 0xFFFF else { return false }
            state = .stored(length)
        case 1:
            (literals, distances) = Inflater.fixed
            state = .codes
        case 2:
            guard let tables = dynamicTables() else { return false }
            (literals, distances) = tables
            state = .codes
        default: return false
        }
        return true
    }

    /// Copies bytes that are not packed.
    private mutating func copyStored(_ left: Int) -> Bool {
        let count = min(left, Inflater.portion)
        for _ in 0..<count {
            guard let byte = reader.take(8) else { return false }
            window.append(UInt8(byte))
        }
        if count == left { endBlock() } else { state = .stored(left - count) }
        return true
    }

    /// Reads symbols until the portion is full or the block ends.
    private mutating func decode() -> Bool {
        while window.count - given < Inflater.portion {
            guard let symbol = literals.next(&reader) else { return false }
            switch symbol {
            case ..<256: window.append(UInt8(symbol))
            case 256:
                endBlock()
                return true
            default: guard copy(symbol - 257) else { return false }
            }
        }
        return true
    }

    /// Repeats what stands a distance back.
    private mutating func copy(_ symbol: Int) -> Bool {
        guard symbol < 29, let more = reader.take(Inflater.lengthBits[symbol]) else { return false }
        let length = Inflater.lengthBases[symbol] + more
        guard let code = distances.next(&reader), code < 30, let far = reader.take(Inflater.distanceBits[code]) else { return false }
        let distance = Inflater.distanceBases[code] + far
        guard distance <= window.count else { return false }
        let start = window.count - distance
        for index in start..<(start + length) { window.append(window[index]) }
        return true
    }

    /// Reads the codes of a block that has its own (section 3.2.7).
    private mutating func dynamicTables() -> (HuffmanTable, HuffmanTable)? {
        guard let literalCount = reader.take(5), let distanceCount = reader.take(5), let codeCount = reader.take(4) else { return nil }
        guard literalCount + 257 <= 286, distanceCount + 1 <= 30 else { return nil }
        var codeLengths = [UInt8](repeating: 0, count: 19)
        for position in 0..<(codeCount + 4) {
            guard let length = reader.take(3) else { return nil }
            codeLengths[Inflater.codeOrder[position]] = UInt8(length)
        }
        guard let codes = HuffmanTable(codeLengths) else { return nil }
        let wanted = literalCount + 257 + distanceCount + 1
        guard let lengths = lengths(wanted, codes), lengths[256] > 0 else { return nil }
        guard let literals = HuffmanTable(lengths.prefix(literalCount + 257)) else { return nil }
        return HuffmanTable(lengths.dropFirst(literalCount + 257)).map { (literals, $0) }
    }

    /// Reads the lengths of codes, runs of which are written short.
    private mutating func lengths(_ wanted: Int, _ codes: HuffmanTable) -> [UInt8]? {
        var lengths: [UInt8] = []
        while lengths.count < wanted {
            guard let symbol = codes.next(&reader) else { return nil }
            let (value, bits, base): (UInt8, Int, Int)
            switch symbol {
            case ..<16: (value, bits, base) = (UInt8(symbol), 0, 1)
            case 16:
                guard let last = lengths.last else { return nil }
                (value, bits, base) = (last, 2, 3)
            case 17: (value, bits, base) = (0, 3, 3)
            default: (value, bits, base) = (0, 7, 11)
            }
            guard let more = reader.take(bits), lengths.count + base + more <= wanted else { return nil }
            lengths += repeatElement(value, count: base + more)
        }
        return lengths
    }
}
