public import RecordModel
internal import Values

/// Says which kind of record a key and its value tell, exactly as the reading of records takes them.
public struct KindFinder: Sendable {
    /// The kinds, as positions in the rule book, that a key in plain form can tell.
    private let kindsByKey: [String: [Int]]
    /// What every kind may be called, in plain form.
    private let names: [Set<String>]

    /// Creates the finder of some kinds.
    public init(_ kinds: [RecordKind]) {
        let keyed = kinds.indices.flatMap { index in Set(kinds[index].kindKeys.map(HalfWidth.of)).map { ($0, index) } }
        kindsByKey = Dictionary(grouping: keyed) { $0.0 }.mapValues { $0.map(\.1).sorted() }
        names = kinds.map { Set(([$0.name] + $0.labels).map(HalfWidth.of)) }
    }

    /// `true` iff the value of a key can tell a kind.
    public func isKindKey(_ key: String) -> Bool { kindsByKey[HalfWidth.of(key)] != nil }

    /// Returns the kind that a string under a key tells, as a position in the kinds; nil when it tells none.
    public func kind(of word: String, under key: String) -> Int? {
        let plain = HalfWidth.of(word)
        return kindsByKey[HalfWidth.of(key)]?.first { names[$0].contains(plain) }
    }
}
