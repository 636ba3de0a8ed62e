internal import Findings
internal import Plan
internal import Syntax

/// What verdicts are counted as, a number below 16: their own kind, failures apart by how binding the duty was.
enum VerdictClass {
    /// Nothing was said.
    static let nothing: UInt8 = 0
    /// The rule does not apply.
    static let inapplicable: UInt8 = 1
    /// The first class of failures.
    static let firstFailure: UInt8 = 6
    /// A failure that is explained, and counted when it is.
    static let explained: UInt8 = 15
    /// How many classes there are.
    static let count = 16

    /// The verdicts by class.
    static let verdicts: [Verdict] = [.inapplicable, .inapplicable, .pass, .pending, .review, .open, .fail, .fail, .fail, .fail]
    /// How binding failures are, from the first class of failures on.
    private static let modalities: [Modality?] = [.must, .should, .encouraged, nil]

    /// How binding findings of a class are that come of a rule with a modality.
    static func modality(_ kind: UInt8, of rule: Modality?) -> Modality? {
        kind < firstFailure ? rule : modalities[Int(kind - firstFailure)]
    }

    /// The class of every verdict byte, for rules with a modality.
    ///
    /// A failure that breaks the law itself is one of a `must`, however gently the document puts it.
    static func table(of rule: Modality?, explainsFailures: Bool) -> [UInt8] {
        let own = firstFailure + UInt8(modalities.firstIndex(of: rule) ?? 0)
        return (0..<64).map { number in
            let byte = UInt8(number)
            switch byte & VerdictByte.verdict {
            case VerdictByte.inapplicable: return inapplicable
            case VerdictByte.pass: return 2
            case VerdictByte.pending: return 3
            case VerdictByte.review: return 4
            case VerdictByte.open: return 5
            case VerdictByte.fail:
                return explainsFailures ? explained : byte & VerdictByte.statuteBroken != 0 ? firstFailure : own
            default: return nothing
            }
        }
    }

    /// How much a class deserves attention, as listed findings are sorted.
    static func weight(_ kind: UInt8) -> Int { weights[Int(kind)] }

    /// The weights by class.
    private static let weights = verdicts.indices.map { weight(of: verdicts[$0], modality(UInt8($0), of: nil)) }

    /// The same of a verdict and, for failures, of how binding the duty was.
    static func weight(of verdict: Verdict, _ modality: Modality?) -> Int {
        let binding =
            switch modality {
            case .must? where verdict == .fail: 2
            case .should? where verdict == .fail: 1
            default: 0
            }
        return verdict.gravity * 4 + binding
    }
}
