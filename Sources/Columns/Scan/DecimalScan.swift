/// Reads plain decimals from bytes, eight digits at a time.
enum DecimalScan {
    /// A number and the position after it.
    struct Plain {
        /// Millionths.
        var value: Int64
        /// The position after the number, and after its closing quote when it is in quotes.
        var end: Position
    }

    /// Returns the number at a position, in quotes or not: at most twelve digits before the point and six after it; nil for others.
    @inline(__always) static func scan(_ start: Position) -> Plain? {
        let isQuoted = start[0] == .quote
        // JSON has no zeros in front; texts may.
        guard let plain = digits(isQuoted ? start + 1 : start, mayBeginWithZero: isQuoted) else { return nil }
        if isQuoted { return plain.end[0] == .quote ? Plain(value: plain.value, end: plain.end + 1) : nil }
        return plain.end[0] | 0x20 == UInt8(ascii: "e") || plain.end[0] == UInt8(ascii: ".") ? nil : plain
    }

    /// Returns the number of the digits at a position, of which at most twelve stand before the point and six after it; nil for others.
    @inline(__always) static func digits(_ start: Position, mayBeginWithZero: Bool) -> Plain? {
        var position = start
        let isNegative = position[0] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let word = position.word ^ 0x3030_3030_3030_3030
        let digits = count(word)
        if digits == 0 { return nil }
        if !mayBeginWithZero, position[0] == 0x30, digits != 1 { return nil }
        var whole = number(word &<< UInt64(truncatingIfNeeded: 64 &- digits &* 8))
        position += digits
        if digits == 8 {
            let (more, taken) = fewDigits(position)
            if taken > 4 { return nil }
            whole = more &+ whole &* powers(taken)
            position += taken
        }
        var part: UInt64 = 0
        if position[0] == UInt8(ascii: ".") {
            let word = (position + 1).word ^ 0x3030_3030_3030_3030
            let places = count(word)
            if places == 0 || places > Scaled.places { return nil }
            part = number(word & ((1 &<< UInt64(truncatingIfNeeded: places &* 8)) &- 1)) / 100
            position += places &+ 1
        }
        let value = Int64(truncatingIfNeeded: whole &* 1_000_000 &+ part)
        return Plain(value: isNegative ? 0 &- value : value, end: position)
    }

    /// Returns the position after the number that `scan` would read at a position; nil where it would read none.
    @inline(__always) static func end(_ start: Position) -> Position? { scan(start)?.end }

    /// Returns how many digits a word begins with, each byte of which is the character less that of zero.
    @inline(__always) private static func count(_ word: UInt64) -> Int {
        let others = ((word &+ 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080
        return others == 0 ? 8 : others.trailingZeroBitCount >> 3
    }

    /// Returns the number of eight digits, the first in the lowest byte.
    @inline(__always) private static func number(_ digits: UInt64) -> UInt64 {
        let pairs = digits &* 10 &+ (digits &>> 8)
        let high = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let low = (pairs &>> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        return (high &+ low) &>> 32
    }

    /// Returns the number of the digits at a position, up to five, and how many they are.
    @inline(__always) private static func fewDigits(_ position: Position) -> (UInt64, Int) {
        var (value, taken) = (UInt64(0), 0)
        while taken < 5, position[taken] ^ 0x30 < 10 {
            value = value &* 10 &+ UInt64(position[taken] ^ 0x30)
            taken += 1
        }
        return (value, taken)
    }

    /// Returns ten to a power from 0 to 4.
    @inline(__always) private static func powers(_ power: Int) -> UInt64 {
        switch power {
        case 0: 1
        case 1: 10
        case 2: 100
        case 3: 1_000
        default: 10_000
        }
    }
}
