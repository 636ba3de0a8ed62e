public import Values

/// The kinds of record of a rule book, in its order, and how input tells them.
///
/// Which kind a record tells is found without looking at the kinds themselves, so that those of which no record occurs need not be made.
public struct RecordKinds: Sendable {
    /// The kinds.
    private let kinds: LazyTable<RecordKind>
    /// The positions of the kinds that a key in plain form can tell, in order.
    private let toldByKey: [String: [Int]]
    /// The positions of the kinds that a word in plain form names, in order.
    private let called: @Sendable (String) -> [Int]

    /// Creates a table of kinds; O(names).
    public init(_ kinds: [RecordKind]) {
        let words = RecordKinds.positions(in: kinds) { [$0.name] + $0.labels }
        self.init(LazyTable(kinds), toldByKey: RecordKinds.positions(in: kinds, of: \.kindKeys)) { words[$0] ?? [] }
    }

    /// Creates a table of kinds of which it is known otherwise what tells them.
    ///
    /// - Parameters:
    ///   - toldByKey: the positions of the kinds that a key in plain form can tell, in order.
    ///   - called: the positions of the kinds that a word in plain form names, in order.
    public init(_ kinds: LazyTable<RecordKind>, toldByKey: [String: [Int]], called: @escaping @Sendable (String) -> [Int]) {
        (self.kinds, self.toldByKey, self.called) = (kinds, toldByKey, called)
    }

    /// The positions of kinds by the plain form of some of their names, in order.
    public static func positions(in kinds: [RecordKind], of names: (RecordKind) -> [String]) -> [String: [Int]] {
        let named = kinds.indices.flatMap { kind in Set(names(kinds[kind]).map(HalfWidth.of)).map { ($0, kind) } }
        return Dictionary(grouping: named) { $0.0 }.mapValues { $0.map(\.1).sorted() }
    }

    /// The position of the kind that stands at a position in the rule book; O(1) when that is the same, as it is for all kinds of a book.
    public func position(ofIndex index: Int) -> Int? {
        if indices.contains(index), self[index].index == index { return index }
        return firstIndex { $0.index == index }
    }

    /// The keys in plain form whose values can tell a kind, in no order.
    public var kindKeys: some Collection<String> { toldByKey.keys }

    /// `true` iff the value of a key in plain form can tell a kind.
    public func isKindKey(_ key: String) -> Bool { toldByKey[key] != nil }

    /// `true` iff the value of a key in plain form can tell one kind.
    public func isKindKey(_ key: String, of kind: Int) -> Bool { toldByKey[key]?.contains(kind) ?? false }

    /// Returns the positions of the kinds that a word in plain form names, in order.
    public func kinds(called word: String) -> [Int] { called(word) }

    /// Returns the positions of the kinds that a word tells under a key, both in plain form, in order.
    public func kinds(called word: String, under key: String) -> [Int] {
        guard let candidates = toldByKey[key] else { return [] }
        return called(word).filter(candidates.contains)
    }
}

extension RecordKinds: RandomAccessCollection {
    /// The position of the first kind.
    public var startIndex: Int { kinds.startIndex }

    /// The position after the last kind.
    public var endIndex: Int { kinds.endIndex }

    /// The kind at a position.
    public subscript(position: Int) -> RecordKind { kinds[position] }
}

extension RecordKinds: ExpressibleByArrayLiteral {
    /// Creates a table of the kinds of a literal.
    public init(arrayLiteral kinds: RecordKind...) { self.init(kinds) }
}
