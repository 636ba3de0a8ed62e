internal import Values

/// Reads ISO dates and times of day from bytes.
struct DayReader {
    /// The first year of the table, which is also the first that records may name.
    private static let firstYear = 1900
    /// How many years the table has; later ones are left to the other reader.
    private static let years = 300
    /// The day numbers of the first days of all months of the table's years, and of the month after them.
    private let months: UnsafeMutablePointer<Int32>

    /// Takes the table.
    init() { months = DayReader.table.months }

    /// The table, which is made once and kept to the end of the program.
    private static let table = Table()

    /// The memory of the table, which nobody changes.
    private struct Table: @unchecked Sendable {
        /// The day numbers.
        let months: UnsafeMutablePointer<Int32>

        /// Makes the table.
        init() {
            months = .allocate(capacity: DayReader.years * 12 + 1)
            for month in 0...(DayReader.years * 12) {
                let first = Day(year: DayReader.firstYear + month / 12, month: month % 12 + 1, day: 1)
                (months + month).initialize(to: first?.number ?? 0)
            }
        }
    }

    /// Returns the day of the ten characters `2021-07-05` and a closing quote at a position; nil for others, and for days that do not exist.
    @inline(__always) func day(quotedAt position: Position) -> Int32? {
        day(position, back: UInt64(position.half(at: 8) ^ 0x0022_3030) & 0xFF_FFFF)
    }

    /// Returns the day of the ten characters `2021-07-05` at a position; nil for others, and for days that do not exist.
    func day(at position: Position) -> Int32? { day(position, back: UInt64(position.half(at: 8) ^ 0x3030) & 0xFFFF) }

    /// Returns the day of `YYYY-MM-` at a position and of two digits, each less that of zero, with nothing but zeros behind them.
    @inline(__always) private func day(_ position: Position, back: UInt64) -> Int32? {
        // The marks become 0, digits their values, everything else more.
        let front = position.word ^ 0x2D30_302D_3030_3030
        let isOther = ((front &+ 0x7F76_767F_7676_7676) | front | (back &+ 0x7F_7676) | back) & 0x8080_8080_8080_8080
        guard isOther == 0 else { return nil }
        // Pairs of digits: the first of two neighbours times ten and the second.
        let pairs = front &* 10 &+ (front &>> 8)
        let year = Int(truncatingIfNeeded: (pairs & 0xFF) &* 100 &+ (pairs &>> 16 & 0xFF)) &- DayReader.firstYear
        let month = Int(truncatingIfNeeded: pairs &>> 40 & 0xFF) &- 1
        let dayOfMonth = Int32(truncatingIfNeeded: (back & 0xFF) &* 10 &+ (back &>> 8))
        guard UInt(bitPattern: year) < UInt(DayReader.years), UInt(bitPattern: month) < 12 else { return nil }
        let first = months + (year &* 12 &+ month)
        guard dayOfMonth >= 1, dayOfMonth <= first[1] &- first[0] else { return nil }
        return first[0] &+ dayOfMonth &- 1
    }

    /// A time of day and the position after it.
    struct ClockEnd {
        /// Minutes since midnight, or `Clock.wholeDay` for an exact midnight with seconds, which exports add to days.
        var value: Int16
        /// The position after its last character.
        var end: Position
    }

    /// Returns the time of day after a day, `T09:30`, ` 09:30:00` or with `+08:00` behind it; nil for others.
    static func clock(at position: Position) -> ClockEnd? {
        guard position[0] == UInt8(ascii: "T") || position[0] == 0x20 else { return nil }
        guard let hour = pair(position + 1), hour < 24, position[3] == .colon, let minute = pair(position + 4), minute < 60 else {
            return nil
        }
        var (end, isMidnight) = (position + 6, false)
        if end[0] == .colon {
            guard let second = pair(end + 1), second < 60 else { return nil }
            isMidnight = hour == 0 && minute == 0 && second == 0
            end += 3
        }
        if end[0] == UInt8(ascii: "+") {
            guard end[1] == 0x30, end[2] == 0x38, end[3] == .colon, end[4] == 0x30, end[5] == 0x30 else { return nil }
            end += 6
        }
        return ClockEnd(value: isMidnight ? Clock.wholeDay : hour * 60 + minute, end: end)
    }

    /// Returns the number of the two digits at a position.
    private static func pair(_ position: Position) -> Int16? {
        let (tens, ones) = (position[0] ^ 0x30, position[1] ^ 0x30)
        return tens < 10 && ones < 10 ? Int16(tens) * 10 + Int16(ones) : nil
    }
}
