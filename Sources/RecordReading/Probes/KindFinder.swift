public import RecordModel
internal import Values

/// Says which kind of record a key and its value tell, exactly as the reading of records takes them.
public struct KindFinder: Sendable {
    /// The kinds.
    private let kinds: RecordKinds

    /// Creates the finder of some kinds.
    public init(_ kinds: RecordKinds) { self.kinds = kinds }

    /// `true` iff the value of a key can tell a kind.
    public func isKindKey(_ key: String) -> Bool { kinds.isKindKey(HalfWidth.of(key)) }

    /// `true` iff the value of a key can tell a certain kind, given by its position.
    public func isKey(_ key: String, ofKind kind: Int) -> Bool { kinds.isKindKey(HalfWidth.of(key), of: kind) }

    /// Returns the kind that a string under a key tells, as a position in the kinds; nil when it tells none.
    public func kind(of word: String, under key: String) -> Int? {
        kinds.kinds(called: HalfWidth.of(word), under: HalfWidth.of(key)).first
    }
}
