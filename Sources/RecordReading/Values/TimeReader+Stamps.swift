import RecordModel
import Values

extension TimeReader {
    /// Reads a time as programs write it: `2021-07-05T09:30`, with a blank for the `T`, with seconds, with `Z` or `+08:00` behind it. Nil for all
    /// else, and for what is no time after all, which takes a closer look.
    static func readStamp(_ text: String) -> ValueOutcome? {
        let bytes = Array(text.utf8)
        guard 16...25 ~= bytes.count, let day = Day(isoBytes: bytes[..<10]), day.year >= 1900 else { return nil }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":") else { return nil }
        guard let hour = pair(bytes, at: 11), let minute = pair(bytes, at: 14) else { return nil }
        var (clock, next) = (Clock(hour: hour, minute: minute), 16)
        if next < bytes.count, bytes[next] == UInt8(ascii: ":") {
            guard let second = pair(bytes, at: next + 1) else { return nil }
            (clock.second, next) = (second, next + 3)
        }
        var offset: Int?
        if next < bytes.count {
            guard let zone = zone(bytes, at: next) else { return nil }
            offset = zone
        }
        var reader = TimeReader("")
        guard let time = try? reader.time(day, clock, offset: offset) else { return nil }
        return isLiteral(text, of: time) ? .literal(.time(time)) : .loose(.time(time), read: time.description, why: reader.note)
    }

    /// The zone that stands from an index to the end, in minutes east of Greenwich.
    private static func zone(_ bytes: [UInt8], at index: Int) -> Int? {
        if bytes.count == index + 1 { return bytes[index] == UInt8(ascii: "Z") ? 0 : nil }
        let isWest = bytes[index] == UInt8(ascii: "-")
        guard bytes.count == index + 6, isWest || bytes[index] == UInt8(ascii: "+"), bytes[index + 3] == UInt8(ascii: ":") else {
            return nil
        }
        guard let hours = pair(bytes, at: index + 1), hours <= 14, let minutes = pair(bytes, at: index + 4), minutes <= 59 else {
            return nil
        }
        return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }

    /// The number of the two digits at an index.
    private static func pair(_ bytes: [UInt8], at index: Int) -> Int? {
        guard index + 1 < bytes.count, JSONScan.isDigit(bytes[index]), JSONScan.isDigit(bytes[index + 1]) else { return nil }
        return Int(bytes[index] & 15) * 10 + Int(bytes[index + 1] & 15)
    }
}
