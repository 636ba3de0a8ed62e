public import RecordReading

/// Finds the cells of rows of separated values, 64 bytes at a time.
///
/// It takes rows that are plain: as many cells as the header, quotes that open behind a delimiter and close before one, line ends with a line
/// feed, characters of the encoding, no zero. It stops in front of the first that is not.
public final class CellSplitter {
    /// What is known of the characters.
    public enum Text: Hashable, Sendable {
        /// Nothing but ASCII has been met, and anything else asks for a closer look.
        case ascii
        /// They are UTF-8.
        case utf8
        /// They are of the other encoding that the splitter was made for, in which ASCII is as ever.
        case other
    }

    /// What is to be known of an encoding that is not UTF-8.
    public struct Encoding: Sendable {
        /// Whether bytes are characters.
        var isText: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
        /// Whether a character that begins with a byte may be a blank.
        var mayBeBlank: @Sendable (UInt8) -> Bool

        /// Creates an encoding.
        public init(
            isText: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool, mayBeBlank: @escaping @Sendable (_ lead: UInt8) -> Bool
        ) {
            (self.isText, self.mayBeBlank) = (isText, mayBeBlank)
        }
    }

    /// What became of some bytes.
    public struct Outcome: Hashable, Sendable {
        /// How many rows were found.
        public var rows: Int
        /// The offset after the last of them.
        public var end: Int
        /// Whether the row that follows is not plain; else it does not end here.
        public var isOdd: Bool
    }

    /// The offset before the first cell and the ends of cells.
    private(set) var ends: UnsafeMutablePointer<UInt32>
    /// For how many there is room.
    private var capacity = 1 << 14

    /// The encoding that is not UTF-8.
    let other: Encoding?

    /// Creates a splitter, which may be asked for one encoding beside UTF-8.
    public init(other: Encoding? = nil) {
        self.other = other
        ends = .allocate(capacity: capacity)
    }

    deinit { ends.deallocate() }

    /// What a stretch is split by.
    private struct Split {
        /// How many ends there are, and at which position that of the row's last cell must stand.
        var count = 1, due: Int
        /// Where the row begins.
        var start: Int
        /// All ones within quotes.
        var carry: UInt64 = 0
        /// Whether a quote may open the next cell, as its lowest bit.
        var opens: UInt64 = 1
        /// Whether the row has bytes beyond ASCII before the 64 that are looked at.
        var hasHigh = false
    }

    /// Splits the rows that begin at an offset; 64 readable bytes must follow the end.
    ///
    /// - Parameter isLast: whether the input ends there, so that a row without a line feed is whole.
    public func split(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isLast: Bool, of frame: TableFrame, as text: Text)
        -> Outcome
    {
        guard let base = bytes.baseAddress else { return Outcome(rows: 0, end: range.lowerBound, isOdd: false) }
        ends[0] = UInt32(truncatingIfNeeded: range.lowerBound) &- 1
        let cells = frame.cells
        var split = Split(due: cells, start: range.lowerBound)
        var offset = range.lowerBound
        while offset < range.upperBound {
            if capacity < split.count + 64 { grow() }
            let left = range.upperBound - offset
            var masks = CellMasks(at: base + offset, delimiter: frame.delimiter)
            if left < 64 { masks.keep(left) }
            let bad = CellSplitter.oddities(masks, base + offset, min(left, 64), frame.delimiter, left > 64, isLast, &split)
            guard take(masks, bad, base, offset, frame, text, &split) else { return outcome(split, cells, isOdd: true) }
            offset += 64
        }
        if isLast, split.start < range.upperBound {
            guard split.carry == 0, split.count == split.due, range.upperBound - split.start <= frame.limits.rowBytes,
                !split.hasHigh || isText(base + split.start, base + range.upperBound, text)
            else { return outcome(split, cells, isOdd: true) }
            ends[split.count] = UInt32(truncatingIfNeeded: range.upperBound)
            split.due += cells
            split.start = range.upperBound
        }
        return outcome(split, cells, isOdd: range.upperBound - split.start > frame.limits.rowBytes)
    }

    /// What became of the bytes.
    private func outcome(_ split: Split, _ cells: Int, isOdd: Bool) -> Outcome {
        Outcome(rows: split.due / cells - 1, end: split.start, isOdd: isOdd)
    }

    /// Tells the bytes at which something is not plain, and which are in quotes.
    @inline(__always) private static func oddities(
        _ masks: CellMasks, _ position: Position, _ count: Int, _ delimiter: UInt8, _ goesOn: Bool, _ isLast: Bool, _ split: inout Split
    ) -> (odd: UInt64, inside: UInt64) {
        let last = UInt64(1) &<< UInt64(truncatingIfNeeded: count &- 1)
        var (odd, returns) = (UInt64(0), UInt64(0))
        if masks.low & ~(masks.breaks | masks.delimiters) != 0 {
            var rest = masks.low & ~(masks.breaks | masks.delimiters)
            while rest != 0 {
                let (byte, bit) = (position[rest.trailingZeroBitCount], rest & (0 &- rest))
                if byte == 0x0D { returns |= bit } else if byte == 0 { odd |= bit }
                rest &= rest &- 1
            }
            // What comes behind bytes that do not end the input is not known yet.
            let follows = goesOn ? position[count] == 0x0A : !isLast
            odd |= returns & ~((masks.breaks &>> 1) | (follows ? last : 0))
        }
        var inside = split.carry
        let edges = masks.delimiters | masks.breaks | masks.quotes
        if masks.quotes != 0 {
            inside ^= masks.insideQuotes
            odd |= masks.quotes & inside & ~((edges &<< 1) | split.opens)
            let next = position[count]
            let follows = !goesOn || next == .quote || next == 0x0A || next == 0x0D || next == delimiter
            odd |= masks.quotes & ~inside & ~(((edges | returns) &>> 1) | (follows ? last : 0))
            split.carry = 0 &- (inside &>> 63)
        }
        split.opens = edges &>> 63
        return (odd, inside)
    }

    /// Takes the cells that end among 64 bytes; false at a row that is not plain.
    @inline(__always) private func take(
        _ masks: CellMasks, _ bad: (odd: UInt64, inside: UInt64), _ base: Position, _ offset: Int, _ frame: TableFrame, _ text: Text,
        _ split: inout Split
    ) -> Bool {
        let marks = (masks.delimiters | masks.breaks) & ~bad.inside
        let before = split.count
        var bits = marks
        while bits != 0 {
            ends[split.count] = UInt32(truncatingIfNeeded: offset &+ bits.trailingZeroBitCount)
            split.count &+= 1
            bits &= bits &- 1
        }
        var rows = masks.breaks & ~bad.inside
        var high = masks.high
        let firstOdd = bad.odd == 0 ? 64 : bad.odd.trailingZeroBitCount
        while rows != 0 {
            let index = rows.trailingZeroBitCount
            if index > firstOdd { return false }
            let below: UInt64 = (1 &<< UInt64(truncatingIfNeeded: index)) &- 1
            let end = offset &+ index
            guard before &+ (marks & below).nonzeroBitCount == split.due, end &- split.start < frame.limits.rowBytes else { return false }
            if split.hasHigh || high & below != 0 {
                guard isText(base + split.start, base + end, text) else { return false }
                split.hasHigh = false
            }
            high &= ~below
            split.start = end &+ 1
            split.due &+= frame.cells
            rows &= rows &- 1
        }
        if high != 0 { split.hasHigh = true }
        return bad.odd == 0
    }

    /// `true` iff bytes up to one of ASCII are characters as they are known to be.
    private func isText(_ start: Position, _ end: Position, _ text: Text) -> Bool {
        switch text {
        case .ascii: false
        case .utf8: UTF8Check.isValid(start, end)
        case .other: other?.isText(UnsafeBufferPointer(start: start, count: end - start)) ?? false
        }
    }

    /// Makes room for more.
    private func grow() {
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * capacity)
        larger.update(from: ends, count: capacity)
        ends.deallocate()
        (ends, capacity) = (larger, 2 * capacity)
    }
}
