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
        var hash = SHA256()
        hash.add(rule)
        hash.add(kind)
        switch finding.subject {
        case .record(let record):
            hash.add(record.key == nil ? "file" : "record")
            hash.add(record.key ?? record.place.file)
            for element in finding.element {
                hash.add(element.key == nil ? "number" : "key")
                hash.add(element.key ?? String(element.ordinal))
            }
        case .group(let group):
            hash.add("group")
            for key in group.keys { hash.add(key.value) }
        }
        digits = hash.finalize(digits: 32)
    }

    /// The fingerprint of something else that has parts.
    public init(ofParts parts: [String]) {
        var hash = SHA256()
        for part in parts { hash.add(part) }
        digits = hash.finalize(digits: 32)
    }

    /// A fingerprint as it was written; nil when the text is none.
    public init?(digits: String) {
        guard digits.utf8.count == 32, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
            return nil
        }
        self.digits = digits
    }
}

extension SHA256 {
    /// Feeds a part with its length in front, so that parts do not run into each other.
    fileprivate mutating func add(_ part: String) {
        update(String(part.utf8.count))
        update("\n")
        update(part)
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
