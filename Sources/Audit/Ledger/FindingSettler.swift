internal import Glibc
internal import Reports

/// Settles lines of findings, part after part: gives records their positions in the run, and decides which findings are explained.
struct FindingSettler: Sendable {
    /// How many findings of a rule are explained; nil when all are.
    private let limit: Int?
    /// How many findings of every rule were explained.
    private(set) var explained: [Int]
    /// Whether the lines stay a draft, for a part of a run does not know what comes before it.
    private let keepsDraft: Bool
    /// What to do with the next line, the brief twin of an explained one; nil when the next line stands by itself.
    private var keepsTwin: Bool?

    /// Creates a settler of findings of so many rules, of which some were explained already.
    init(limit: Int?, explained: [Int], keepsDraft: Bool) {
        self.limit = limit
        self.explained = explained
        self.keepsDraft = keepsDraft
    }

    /// The rules of which enough findings are explained; empty when all are.
    var exhausted: [Bool] { limit.map { limit in explained.map { $0 >= limit } } ?? [] }

    /// Settles whole lines of records that come behind so many others.
    mutating func settle(_ draft: [UInt8], _ lines: Range<Int>, after records: Int, into result: inout [UInt8]) {
        guard limit != nil else { return number(draft, lines, after: records, into: &result) }
        var start = lines.lowerBound
        while start < lines.upperBound {
            let end = LineBreaks.first(in: draft, start..<lines.upperBound) ?? lines.upperBound
            settleLine(draft, start..<end, after: records, into: &result)
            start = end
        }
    }

    /// Settles one line.
    private mutating func settleLine(_ draft: [UInt8], _ line: Range<Int>, after records: Int, into result: inout [UInt8]) {
        if let keeps = keepsTwin {
            keepsTwin = nil
            if keeps { number(draft, line, after: records, into: &result) }
            return
        }
        guard draft[line.lowerBound] == DraftMark.choice else { return number(draft, line, after: records, into: &result) }
        var (rule, next) = (0, line.lowerBound + 1)
        while next < line.upperBound, draft[next] != DraftMark.choice {
            rule = rule &* 10 &+ Int(draft[next] & 15)
            next += 1
        }
        // A file that somebody else has written may hold anything.
        guard next < line.upperBound, explained.indices.contains(rule), let limit, explained[rule] < limit else { return keepsTwin = true }
        explained[rule] += 1
        keepsTwin = keepsDraft
        number(draft, (keepsDraft ? line.lowerBound : next + 1)..<line.upperBound, after: records, into: &result)
    }

    /// Copies bytes and adds a number to every marked position.
    private func number(_ draft: [UInt8], _ range: Range<Int>, after records: Int, into result: inout [UInt8]) {
        var start = range.lowerBound
        while let mark = FindingSettler.mark(in: draft, start..<range.upperBound) {
            result += draft[start..<mark]
            if keepsDraft { result.append(JSONWriter.ordinalMark) }
            var (number, next) = (0, mark + 1)
            while next < range.upperBound, draft[next] &- 0x30 < 10 {
                number = number &* 10 &+ Int(draft[next] & 15)
                next += 1
            }
            result += String(number &+ records).utf8
            start = next
        }
        result += draft[start..<range.upperBound]
    }

    /// The index of the next marked position.
    private static func mark(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes.withUnsafeBytes { raw in
            guard !range.isEmpty, let base = raw.baseAddress else { return nil }
            guard let found = memchr(base + range.lowerBound, Int32(JSONWriter.ordinalMark), range.count) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
