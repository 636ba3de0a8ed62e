/// Makes rules about the records of `Samples/benchmark/benchmark.rules`.
enum ManyRules {
    /// The declarations of the sample and so many rules, no two of which ask the same.
    static func text(_ count: Int, like sample: String) -> String {
        let head = sample.firstRange(of: "rule R1").map { String(sample[..<$0.lowerBound]) } ?? sample
        return head + (0..<count).map { "rule X\($0) \"\($0)\" for benchmark-case { cite benchmark item 1 \(duty($0)) }\n" }.joined()
    }

    /// What the rule of a number asks.
    private static func duty(_ number: Int) -> String {
        let limit = number / 5 + 1
        return switch number % 5 {
        case 0: "must contract.signedOn be within \(limit) working days after tender.awardNoticeOn"
        case 1: "must sme.reservedShare be at least 50.\(limit)%"
        case 2: "when not sme.isSmeReserved must sme.priceDeduction be between \(limit)% and 90%"
        case 3: "when bidBond.required must bidBond.amount be at most \(limit)% of budget"
        default: "must all r in bidBond.refunds satisfy (r.refundedOn is within \(limit) days after tender.publicityEndsOn)"
        }
    }
}
