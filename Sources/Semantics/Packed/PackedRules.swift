internal import Synchronization

/// The rules of a packed rule book, each made when it is first asked for.
final class PackedRules: Sendable {
    /// What is known of every rule before it is made.
    let headings: [RuleTable.Heading]
    /// Makes rules, one thread at a time.
    private let maker: Mutex<Maker>

    /// What makes rules.
    private struct Maker {
        /// The words and fields.
        var pools: PackPools
        /// Where each rule begins.
        var starts: [Int]
        /// The rules made so far.
        var rules: [Rule?]

        /// The rule at a position.
        mutating func rule(_ position: Int) -> Rule {
            if let rule = rules[position] { return rule }
            var reader = PackReader(pools.bytes, at: starts[position], pools: pools)
            let rule = Rule(from: &reader)
            rules[position] = rule
            return rule
        }
    }

    /// Takes over the words and fields of a book.
    init(headings: [RuleTable.Heading], starts: [Int], pools: sending PackPools) {
        self.headings = headings
        maker = Mutex(Maker(pools: pools, starts: starts, rules: Array(repeating: nil, count: starts.count)))
    }

    /// The rule at a position; O(1), and O(size of the rule) the first time.
    func rule(_ position: Int) -> Rule { maker.withLock { $0.rule(position) } }
}
