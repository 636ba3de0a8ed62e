extension TargetsDeclaration {
    /// The rules that the rows stand for, in their order: what the table says, with the row's cells in the place of its columns, and with
    /// what the row says for itself before it or instead of it. A row whose cells do not match the columns stands for none.
    public var rules: [RuleDeclaration] {
        rows.filter { $0.cells.count == columns.count }.map { row in
            let cells = Dictionary(zip(columns.map(\.text), row.cells)) { first, _ in first }
            let substitution = Substitution(literals: cells)
            let own = Set(row.items.compactMap(\.singleKind))
            let shared = items.filter { $0.singleKind.map { !own.contains($0) } ?? true }
            // A row's own clause comes first, since it is the principal one; its own facts come last, since they are laid over the table's.
            let lines = (row.items + shared).filter { !$0.isGiven } + shared.filter(\.isGiven) + row.items.filter(\.isGiven)
            return RuleDeclaration(
                name: row.name, title: row.title, scope: .each(record: record), items: lines.map(substitution.apply), range: row.range)
        }
    }
}

extension RuleItem {
    /// What an item is called that may stand once in a rule: a row's own replaces the table's.
    fileprivate var singleKind: String? {
        switch self {
        case .region: "region"
        case .obliges: "obliges"
        case .force: "in force"
        case .judged: "judged by"
        case .counts: "counts by"
        case .duty: "duty"
        case .statutory: "statutory"
        case .review: "review"
        case .cite, .requirements, .note, .binding, .when, .unless, .forEach, .pauses, .extends, .given, .example: nil
        }
    }

    /// Whether the item gives facts that examples share.
    fileprivate var isGiven: Bool { if case .given = self { true } else { false } }
}
