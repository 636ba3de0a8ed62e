internal import Semantics
internal import Synchronization

/// The plans of all kinds of record, each made when the first record of its kind is met.
final class KindPlans: Sendable {
    /// The rules.
    private let book: RuleBook
    /// The rules that were chosen, as positions in the book.
    private let rules: [Int]
    /// The plans that were made; nil for a kind that cannot be laid out.
    private let made = Mutex<[Int: KindPlan?]>([:])

    /// Creates plans of some of the rules.
    init(_ book: RuleBook, rules: [Int]) {
        self.book = book
        self.rules = rules
    }

    /// The plan of a kind of record, given by its position.
    func plan(of kind: Int) -> KindPlan? {
        made.withLock { made in
            if let known = made[kind] { return known }
            let plan = KindPlan(book, rules: rules, kind: kind)
            made[kind] = .some(plan)
            return plan
        }
    }
}
