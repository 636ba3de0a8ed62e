internal import RecordModel
public import Syntax

/// A finding that is known already, as a baseline remembers it.
public struct BaselineEntry: Hashable, Sendable {
    /// What makes it the same finding in another run.
    public var fingerprint: FindingFingerprint
    /// The rule, by its name.
    public var rule: String
    /// The kind of record, by its name.
    public var kind: String
    /// The record, by its key, or the group; a record without a key by its file.
    public var record: String
    /// What it is known by.
    public var subject: Subject
    /// The element, as the keys of the loops around it; empty for the record itself.
    public var element: String
    /// The verdict.
    public var verdict: Verdict
    /// How binding what was broken is; nil unless the verdict is fail.
    public var modality: Modality?
    /// Which limit was broken; nil unless the verdict is fail.
    public var level: Finding.Failure.Level?

    /// What a finding is known by.
    public enum Subject: String, Hashable, Sendable {
        /// The key of its record, so that it can be told whether the record was there.
        case record
        /// The group of records.
        case group
        /// The file of a record that has no key.
        case file
    }

    /// Creates an entry from its parts.
    public init(
        fingerprint: FindingFingerprint, rule: String, kind: String, record: String, subject: Subject, element: String, verdict: Verdict,
        modality: Modality?, level: Finding.Failure.Level?
    ) {
        self.fingerprint = fingerprint
        self.rule = rule
        self.kind = kind
        self.record = record
        self.subject = subject
        self.element = element
        self.verdict = verdict
        self.modality = modality
        self.level = level
    }

    /// The entry of a finding of a rule on a kind of record, both by name.
    public init(_ finding: Finding, rule: String, kind: String) {
        let (name, subject) = BaselineEntry.subject(of: finding)
        self.init(
            fingerprint: FindingFingerprint(of: finding, rule: rule, kind: kind), rule: rule, kind: kind, record: name, subject: subject,
            element: finding.element.map { $0.key ?? "#\($0.ordinal)" }.joined(separator: " / "), verdict: finding.verdict,
            modality: finding.verdict == .fail ? finding.modality : nil, level: finding.failure?.level)
    }

    /// The record or the group, and what it is known by.
    private static func subject(of finding: Finding) -> (name: String, Subject) {
        switch finding.subject {
        case .record(let record): record.key.map { ($0, .record) } ?? (record.place.file, .file)
        case .group(let group): (group.keys.map(\.value).joined(separator: " / "), .group)
        }
    }

    /// How grave it is, of two verdicts of one rule on one record: first the verdict, then how binding what was broken is, then which limit.
    var gravity: [Int] { [verdict.gravity, verdict == .fail ? BaselineEntry.weight(of: modality) : 0, BaselineEntry.weight(of: level)] }

    /// How binding.
    private static func weight(of modality: Modality?) -> Int {
        switch modality {
        case .must?: 2
        case .should?: 1
        case .encouraged?, nil: 0
        }
    }

    /// How far down the limit lies.
    private static func weight(of level: Finding.Failure.Level?) -> Int {
        switch level {
        case .statute?: 2
        case .promiseAtLeast?: 1
        case .promise?, nil: 0
        }
    }

    /// The order in which a baseline lists its entries: by rule, kind, record and element, the gravest first.
    public static func precedes(_ left: BaselineEntry, _ right: BaselineEntry) -> Bool {
        for (one, other) in [
            (left.rule, right.rule), (left.kind, right.kind), (left.record, right.record), (left.element, right.element),
            (left.fingerprint.digits, right.fingerprint.digits),
        ] where one != other { return one.utf8.lexicographicallyPrecedes(other.utf8) }
        return right.gravity.lexicographicallyPrecedes(left.gravity)
    }
}
