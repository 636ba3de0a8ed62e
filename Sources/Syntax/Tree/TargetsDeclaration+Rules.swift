extension TargetsDeclaration {
    /// The rules that the rows stand for, in their order: what the table says, with the row's cells in the place of its columns, and with
    /// what the row says for itself before it or instead of it. A row whose cells do not match the columns stands for none.
    public var rules: [RuleDeclaration] {
        let (items, columns) = (items, columns.map(\.text))
        let shared = items.map { (item: $0, kind: $0.singleKind) }
        return rows.filter { $0.cells.count == columns.count }.map { row in
            let own = row.items
            let ownKinds = own.reduce(into: RuleItem.SingleKinds()) { $0.formUnion($1.singleKind) }
            // A row's own clause comes first, since it is the principal one; its own facts come last, since they are laid over the table's.
            var lines = own.filter { !$0.isGiven }
            lines += shared.lazy.filter { $0.kind.isDisjoint(with: ownKinds) && !$0.item.isGiven }.map(\.item)
            lines += items.lazy.filter(\.isGiven)
            lines += own.lazy.filter(\.isGiven)
            let substitution = Substitution(names: columns, literals: row.cells)
            return RuleDeclaration(
                name: row.name, title: row.title, scope: scope, items: lines.map(substitution.apply), range: row.range)
        }
    }
}

extension RuleItem {
    /// The items that may stand once in a rule: a row's own replaces the table's.
    fileprivate struct SingleKinds: OptionSet {
        /// One bit for each kind.
        let rawValue: UInt16

        /// `region`.
        static let region = SingleKinds(rawValue: 1)
        /// `obliges`.
        static let obliges = SingleKinds(rawValue: 2)
        /// `in force`.
        static let force = SingleKinds(rawValue: 4)
        /// `judged by`.
        static let judged = SingleKinds(rawValue: 8)
        /// `counts by`.
        static let counts = SingleKinds(rawValue: 16)
        /// `must`, `should` or `encouraged`.
        static let duty = SingleKinds(rawValue: 32)
        /// `statutory`.
        static let statutory = SingleKinds(rawValue: 64)
        /// `review`.
        static let review = SingleKinds(rawValue: 128)
    }

    /// Which of those the item is; none when it may stand several times.
    fileprivate var singleKind: SingleKinds {
        switch self {
        case .region: .region
        case .obliges: .obliges
        case .force: .force
        case .judged: .judged
        case .counts: .counts
        case .duty: .duty
        case .statutory: .statutory
        case .review: .review
        case .cite, .requirements, .note, .binding, .when, .unless, .forEach, .pauses, .extends, .given, .example: []
        }
    }

    /// Whether the item gives facts that examples share.
    fileprivate var isGiven: Bool { if case .given = self { true } else { false } }
}
