import Testing
import Values

/// Kleene's tables, and comparisons of bounds against every pair of values they admit.
@Suite struct TruthTests {
    /// The values that a truth stands for.
    private func values(_ truth: Truth) -> Set<Bool> { truth.known.map { [$0] } ?? [true, false] }

    /// The truth that stands for some values.
    private func truth(_ values: some Sequence<Bool>) -> Truth {
        let all = Set(values)
        return all.count == 1 ? Truth(all.first) : .unknown
    }

    /// A connective's answer is known exactly when every choice for the unknown gives the same.
    @Test func connectives() {
        for one in Truth.allCases {
            #expect(one.negated == truth(values(one).map { !$0 }))
            for two in Truth.allCases {
                let pairs = values(one).flatMap { left in values(two).map { (left, $0) } }
                #expect(one.and(two) == truth(pairs.map { $0 && $1 }))
                #expect(one.or(two) == truth(pairs.map { $0 || $1 }))
                #expect(Truth.all([one, two]) == one.and(two) && Truth.any([one, two]) == one.or(two))
            }
        }
        #expect(Truth.all([]) == .yes && Truth.any([]) == .no && Truth(nil as Bool?) == .unknown)
    }

    /// All bounds with ends in a small range, nil standing for no end.
    private var bounds: [Bounds<Int>] {
        let ends: [Int?] = [nil, 0, 1, 2, 3]
        return ends.flatMap { lower in ends.map { Bounds(lower: lower, upper: $0) } }
    }

    /// The values that bounds admit, a margin standing for infinity.
    private func admitted(_ bounds: Bounds<Int>) -> [Int] { (-2...5).filter(bounds.admits) }

    /// A comparison is known exactly when every pair of values gives the same answer.
    @Test func comparisons() {
        for one in bounds {
            for two in bounds {
                let pairs = admitted(one).flatMap { left in admitted(two).map { (left, $0) } }
                #expect(one.isAtMost(two) == truth(pairs.map { $0 <= $1 }), "\(one) \(two)")
                #expect(one.isLess(than: two) == truth(pairs.map { $0 < $1 }), "\(one) \(two)")
                #expect(one.isAtLeast(two) == truth(pairs.map { $0 >= $1 }), "\(one) \(two)")
                #expect(one.isMore(than: two) == truth(pairs.map { $0 > $1 }), "\(one) \(two)")
                #expect(one.equals(two) == truth(pairs.map { $0 == $1 }), "\(one) \(two)")
            }
        }
    }

    /// What bounds are made of.
    @Test func parts() {
        #expect(Bounds(lower: 3, upper: 1) == Bounds(lower: 1, upper: 3))
        #expect(Bounds(exactly: 3).exact == 3 && Bounds(lower: 3, upper: nil).exact == nil && Bounds<Int>.unbounded.exact == nil)
        #expect(Bounds(lower: 1, upper: nil).map { $0 * 2 } == Bounds(lower: 2, upper: nil))
        #expect(Bounds(lower: 1, upper: 2).hull(Bounds(exactly: 5)) == Bounds(lower: 1, upper: 5))
        #expect(Bounds(lower: 1, upper: nil).hull(Bounds(exactly: 0)) == Bounds(lower: 0, upper: nil))
        #expect(Bounds(exactly: 1).isAtMost(1) == .yes && Bounds(exactly: 1).isLess(than: 1) == .no)
    }
}
