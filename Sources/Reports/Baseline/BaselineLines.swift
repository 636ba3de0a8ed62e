public import Findings
internal import Syntax

/// A baseline as text: NDJSON, sorted, so that two can be compared and merged line by line. It holds no date.
public enum BaselineLines {
    /// The version of the form; it grows when a member is removed or changes its meaning, or when fingerprints are made otherwise.
    public static let version = 1
    /// The first line.
    public static let header = #"{"line":"baseline","version":1}"#
    /// The members of a line, but for the one that says what it is. Of `record`, `group` and `file` a line has one: what it is about.
    public static let fields = ["rule", "kind", "record", "group", "file", "element", "verdict", "modality", "level", "fingerprint"]

    /// The whole file.
    public static func file(of entries: [BaselineEntry]) -> [UInt8] {
        var counter = FingerprintCounter()
        return Array("\(header)\n".utf8) + entries.sorted(by: BaselineEntry.precedes).flatMap { line($0, &counter) }
    }

    /// One line.
    private static func line(_ entry: BaselineEntry, _ counter: inout FingerprintCounter) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("line", "finding")
            $0.member("rule", entry.rule)
            $0.member("kind", entry.kind)
            $0.member(entry.subject.rawValue, entry.record)
            if !entry.element.isEmpty { $0.member("element", entry.element) }
            $0.member("verdict", entry.verdict.rawValue)
            if let modality = entry.modality { $0.member("modality", modality.rawValue) }
            if let level = entry.level { $0.member("level", level.rawValue) }
            $0.member("fingerprint", counter.next(entry.fingerprint))
        }
        writer.endDocument()
        return writer.bytes
    }

    /// The fingerprint that a line states, with or without its number; nil when the text is none.
    public static func fingerprint(_ text: String) -> FindingFingerprint? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, Int(parts[1]).map({ $0 < 1 }) ?? true { return nil }
        return FindingFingerprint(digits: String(parts[0]))
    }
}
