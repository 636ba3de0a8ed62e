internal import Glibc
internal import Reports
internal import Values

/// Moves what lines of findings and problems say of positions from a partition to the whole input.
struct PlaceShift {
    /// What comes before the partition.
    private let before: Reach
    /// What stands in front of the line of a place in standard input; in a text its quotes would be escaped.
    private static let place = Array(#"{"file":\#(String(decoding: FindingLines.quoted("<stdin>"), as: UTF8.self)),"line":"#.utf8)
    /// What stands in front of the byte of a place.
    private static let byte = Array(#","byteOffset":"#.utf8)
    /// What the reference of a record begins with, and what stands in front of its position.
    private static let record = Array(#","record":{"kind":"#.utf8), ordinal = Array(#","ordinal":"#.utf8)

    /// Moves what comes behind so much.
    init(behind before: Reach) { self.before = before }

    /// Adds a finding's line with its positions moved; one that is not about a record is no finding of a partition.
    func add(finding line: ArraySlice<UInt8>, to result: inout [UInt8]) throws(StateDamage) {
        guard let record = PlaceShift.end(of: PlaceShift.record, in: line, from: line.startIndex),
            let ordinal = PlaceShift.end(of: PlaceShift.ordinal, in: line, from: record)
        else { throw StateDamage() }
        add(places: line[..<ordinal], to: &result)
        let next = number(line, at: ordinal, plus: before.records, to: &result)
        add(places: line[next...], to: &result)
    }

    /// Adds lines with their places moved.
    func add(places lines: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var start = lines.startIndex
        while let place = PlaceShift.end(of: PlaceShift.place, in: lines, from: start) {
            result += lines[start..<place]
            start = number(lines, at: place, plus: before.lines, to: &result)
            guard let byte = PlaceShift.end(of: PlaceShift.byte, in: lines, from: start) else { break }
            result += lines[start..<byte]
            start = number(lines, at: byte, plus: before.bytes, to: &result)
        }
        result += lines[start...]
    }

    /// Adds the number that stands at an index, with another added to it, and returns the index behind it.
    private func number(_ line: ArraySlice<UInt8>, at index: Int, plus more: Int, to result: inout [UInt8]) -> Int {
        var (number, next) = (0, index)
        while next < line.endIndex, line[next] &- 0x30 < 10 {
            number = number &* 10 &+ Int(line[next] & 15)
            next += 1
        }
        result += String(number &+ more).utf8
        return next
    }

    /// The index behind the next occurrence of some bytes; nil when there is none.
    private static func end(of pattern: [UInt8], in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        line.withUnsafeBytes { raw -> Int? in
            guard let base = raw.baseAddress, let first = pattern.first else { return nil }
            var next = start - line.startIndex
            while next + pattern.count <= raw.count, let found = memchr(base + next, Int32(first), raw.count - next) {
                next = UnsafeRawPointer(found) - base + 1
                let end = next - 1 + pattern.count
                if end <= raw.count, memcmp(found, pattern, pattern.count) == 0 { return end + line.startIndex }
            }
            return nil
        }
    }
}
