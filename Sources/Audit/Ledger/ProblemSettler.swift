internal import RecordReading
internal import Values

/// Settles lines of problems, part after part: every unknown field is named once, and of one object only so many.
struct ProblemSettler: Sendable {
    /// What was settled.
    struct Counts {
        /// How many unknown fields were named.
        var named = 0
        /// How often it was said that further ones are not.
        var closed = 0
        /// How many lines there are of both, by file, as JSON.
        var lines: [[UInt8]: Int] = [:]
    }

    /// The fields that were named, by the object that has them; both as JSON.
    private var named: [[UInt8]: Set<[UInt8]>] = [:]
    /// Whether lines about unknown fields stay a draft, for a part of a run does not know what comes before it.
    private let keepsDraft: Bool
    /// How many unknown fields of one object are named.
    private static let limit = RecordReader.unknownFieldLimit
    /// What to do with the next line, which says that further fields are not named; nil when the next line stands by itself.
    private var keepsTwin: Bool?

    /// Creates a settler.
    init(keepsDraft: Bool) { self.keepsDraft = keepsDraft }

    /// Settles whole lines.
    mutating func settle(_ draft: [UInt8], into result: inout [UInt8]) -> Counts {
        var counts = Counts()
        var start = 0
        while start < draft.count {
            let end = LineBreaks.first(in: draft, start..<draft.count) ?? draft.count
            settleLine(draft, start..<end, &counts, into: &result)
            start = end
        }
        return counts
    }

    /// Settles one line.
    private mutating func settleLine(_ draft: [UInt8], _ line: Range<Int>, _ counts: inout Counts, into result: inout [UInt8]) {
        if let keeps = keepsTwin {
            keepsTwin = nil
            if keeps { result += draft[line] }
            return
        }
        guard draft[line.lowerBound] == DraftMark.unknownField else { return result += draft[line] }
        let parts = draft[line].split(separator: DraftMark.unknownField, maxSplits: 4)
        guard parts.count == 4 else { return }
        var fields = named[Array(parts[0])] ?? []
        keepsTwin = false
        guard fields.count < ProblemSettler.limit, fields.insert(Array(parts[1])).inserted else { return }
        named[Array(parts[0])] = fields
        let closes = fields.count == ProblemSettler.limit
        counts.named += 1
        counts.closed += closes ? 1 : 0
        counts.lines[Array(parts[2]), default: 0] += closes ? 2 : 1
        keepsTwin = closes || keepsDraft
        result += keepsDraft ? draft[line] : parts[3]
    }

    /// Writes what was named, always in the same order.
    func write(to writer: inout StateWriter) {
        let sorted = named.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        writer.put(list: sorted) { writer, entry in
            writer.put(entry.key)
            writer.put(list: entry.value.sorted { $0.lexicographicallyPrecedes($1) }) { $0.put($1) }
        }
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader, keepsDraft: Bool) throws(StateDamage) {
        self.keepsDraft = keepsDraft
        for _ in try reader.items() {
            let parent = try reader.array()
            named[parent] = Set(try reader.list { reader throws(StateDamage) in try reader.array() })
        }
    }
}
