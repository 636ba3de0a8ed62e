internal import RecordModel
internal import Values

/// What makes a finding the same one in another run: the rule, the kind of record, the record, and the element or the group.
///
/// Neither a line nor a file nor the order of the records is in it; only a record without a key is known by its file. The verdict is not in it
/// either, so that a finding that gets better or worse stays the same one.
public struct FindingFingerprint: Hashable, Sendable {
    /// 32 hexadecimal digits: the first half of the SHA-256 of the parts, each with its length in front.
    public let digits: String

    /// The fingerprint of a finding of a rule on a kind of record, both by name.
    public init(of finding: Finding, rule: String, kind: String) {
        self.init(ofParts: [rule, kind] + FindingFingerprint.subject(of: finding))
    }

    /// The fingerprint of something else that has parts.
    public init(ofParts parts: [String]) {
        var hash = SHA256()
        for part in parts { hash.update("\(part.utf8.count)\n\(part)") }
        digits = String(hash.finalize().prefix(32))
    }

    /// A fingerprint as it was written; nil when the text is none.
    public init?(digits: String) {
        guard digits.utf8.count == 32, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
            return nil
        }
        self.digits = digits
    }

    /// What the finding is about, a part each.
    private static func subject(of finding: Finding) -> [String] {
        switch finding.subject {
        case .record(let record):
            let name = record.key.map { ["record", $0] } ?? ["file", record.place.file]
            return name + finding.element.flatMap { element in element.key.map { ["key", $0] } ?? ["number", String(element.ordinal)] }
        case .group(let group): return ["group"] + group.keys.map(\.value)
        }
    }
}

/// Tells the findings of one run apart that have the same fingerprint, as two records with the same key have: `…:1`, `…:2`, in their order.
public struct FingerprintCounter {
    /// How often each came so far.
    private var counts: [FindingFingerprint: Int] = [:]

    /// Creates a counter that has seen nothing.
    public init() {}

    /// The fingerprint with its number.
    public mutating func next(_ fingerprint: FindingFingerprint) -> String {
        counts[fingerprint, default: 0] += 1
        return "\(fingerprint.digits):\(counts[fingerprint] ?? 1)"
    }
}
