public import Semantics
import Values

/// What the rule book makes of every requirement of an inventory.
public struct CoverageResult: Sendable {
    /// A requirement with what is made of it.
    public struct Row: Hashable, Sendable {
        /// The requirement.
        public var entry: InventoryEntry
        /// What is made of it.
        public var status: CoverageStatus
        /// The rules that encode it, as positions in the rule book.
        public var rules: [Int]
        /// Why it has none: as declared, else as the inventory's note says.
        public var reason: String?
    }

    /// A requirement that the rule book names and the inventory does not list.
    public struct Stranger: Hashable, Sendable {
        /// The requirement.
        public var requirement: Requirement
        /// The id that was most likely meant.
        public var nearest: String?
    }

    /// The requirements, in the order of the inventory.
    public private(set) var rows: [Row]
    /// The strangers, in the order of the rule book, each place once.
    public let strangers: [Stranger]

    /// Compares a rule book with an inventory. O(requirements), and for every stranger O(requirements) more.
    public init(of book: RuleBook, in inventory: Inventory) {
        var encoded: [Int: [Int]] = [:], excused: [Int: String] = [:], strangers: [Requirement] = []
        for (number, rule) in book.rules.enumerated() {
            for requirement in rule.requirements {
                guard let position = inventory.position(of: requirement.id) else { strangers.append(requirement); continue }
                if encoded[position]?.last != number { encoded[position, default: []].append(number) }
            }
        }
        for unchecked in book.unchecked {
            for requirement in unchecked.requirements {
                guard let position = inventory.position(of: requirement.id) else { strangers.append(requirement); continue }
                excused[position] = unchecked.reason
            }
        }
        rows = inventory.entries.enumerated().map { Row($1, rules: encoded[$0] ?? [], declared: excused[$0]) }
        let ids = inventory.entries.map(\.id)
        var seen: Set<Requirement> = []
        self.strangers = strangers.filter { seen.insert($0).inserted }.map {
            Stranger(requirement: $0, nearest: NearestName.nearest(to: $0.id, among: ids))
        }
    }

    /// Keeps the requirements of some of the documents and of one kind; nil keeps all.
    public mutating func keep(documents: Set<String>?, kind: String?) {
        rows.removeAll { row in
            !(documents?.contains(row.entry.document) ?? true) || kind.map { row.entry.kind != $0 } ?? false
        }
    }

    /// The requirements together.
    public var total: CoverageTally { CoverageTally("", rows) }

    /// The requirements by document, in the order in which the inventory names the documents first.
    public var byDocument: [CoverageTally] { tallies(\.document) }

    /// The requirements by kind, in the order in which the inventory names the kinds first.
    public var byKind: [CoverageTally] { tallies(\.kind) }

    /// The tally of every value of a member.
    private func tallies(_ member: KeyPath<InventoryEntry, String>) -> [CoverageTally] {
        var (names, groups) = ([String](), [String: [Row]]())
        for row in rows {
            let name = row.entry[keyPath: member]
            if groups[name] == nil { names.append(name) }
            groups[name, default: []].append(row)
        }
        return names.map { CoverageTally($0, groups[$0] ?? []) }
    }
}

extension CoverageResult.Row {
    /// Tells what is made of a requirement: a rule counts before a declaration, and that before what the inventory says.
    fileprivate init(_ entry: InventoryEntry, rules: [Int], declared: String?) {
        self.entry = entry
        self.rules = rules
        switch (rules.isEmpty, declared) {
        case (false, _): (status, reason) = (.encoded, nil)
        case (true, let declared?): (status, reason) = (.unchecked, declared)
        case (true, nil): (status, reason) = entry.isCheckable ? (.missing, nil) : (.notCheckable, entry.note)
        }
    }
}
