internal import Findings
internal import Plan
internal import Semantics
internal import Values

/// Counts verdicts about records of one kind in a block, by class: by rule, by place and month, by who must act.
///
/// The counts lie in flat memory, `VerdictClass.count` numbers each, since every verdict of every record comes by.
final class KindTally {
    /// The verdicts of every rule of the plan.
    let rules: UnsafeMutablePointer<Int>
    /// How many rules there are.
    private let ruleCount: Int
    /// The places and months that occurred, by their position, and the verdicts and records of each.
    private var parts: [RunSummary.RecordPart: Int] = [:]
    private(set) var partVerdicts: UnsafeMutablePointer<Int>, partRecords: [Int] = []
    /// For how many places and months there is room.
    private var partCapacity = 16
    /// Those who must act as records tell, by their position, and the verdicts of each.
    private var obligors: [String?: Int] = [:], obligorVerdicts: [Int] = []
    /// How many records no rule applied to.
    var withoutRule = 0

    /// Has counted nothing about so many rules.
    init(rules count: Int) {
        ruleCount = count
        rules = .allocate(capacity: max(count, 1) * VerdictClass.count)
        rules.initialize(repeating: 0, count: max(count, 1) * VerdictClass.count)
        partVerdicts = .allocate(capacity: partCapacity * VerdictClass.count)
        partVerdicts.initialize(repeating: 0, count: partCapacity * VerdictClass.count)
    }

    deinit {
        rules.deallocate()
        partVerdicts.deallocate()
    }

    /// Counts from nothing again.
    func clear() {
        rules.update(repeating: 0, count: max(ruleCount, 1) * VerdictClass.count)
        partVerdicts.update(repeating: 0, count: partCapacity * VerdictClass.count)
        (parts, partRecords, obligors, obligorVerdicts, withoutRule) = ([:], [], [:], [], 0)
    }

    /// Returns the position of a place and month.
    func position(of part: RunSummary.RecordPart) -> Int {
        if let known = parts[part] { return known }
        if partRecords.count == partCapacity {
            let larger = UnsafeMutablePointer<Int>.allocate(capacity: 2 * partCapacity * VerdictClass.count)
            larger.update(from: partVerdicts, count: partCapacity * VerdictClass.count)
            (larger + partCapacity * VerdictClass.count).initialize(repeating: 0, count: partCapacity * VerdictClass.count)
            partVerdicts.deallocate()
            (partVerdicts, partCapacity) = (larger, 2 * partCapacity)
        }
        parts[part] = partRecords.count
        partRecords.append(0)
        return partRecords.count - 1
    }

    /// Counts records of a place and month.
    func count(records: Int, at position: Int) { partRecords[position] += records }

    /// Returns the position of somebody who must act.
    func position(ofObligor name: String?) -> Int {
        if let known = obligors[name] { return known }
        obligors[name] = obligors.count
        obligorVerdicts += Array(repeating: 0, count: VerdictClass.count)
        return obligors.count - 1
    }

    /// Counts a verdict of a rule under which somebody must act.
    func count(_ kind: UInt8, obligorAt position: Int) { obligorVerdicts[position * VerdictClass.count + Int(kind)] += 1 }

    /// Adds everything to a summary; `tellsObligor` says of every rule whether records tell who must act under it.
    func add(_ plan: KindPlan, tellsObligor: [Bool], to summary: inout RunSummary) {
        var all = Array(repeating: 0, count: VerdictClass.count)
        for (position, facts) in plan.rules.enumerated() {
            let counts = Array(UnsafeBufferPointer(start: rules + position * VerdictClass.count, count: VerdictClass.count))
            for kind in counts.indices { all[kind] += counts[kind] }
            KindTally.each(counts, 0) { verdict, kind, times in
                let modality = VerdictClass.modality(kind, of: facts.modality)
                summary.count(verdict, modality, rule: plan.plan.rules[position], times: times)
                if !tellsObligor[position] { summary.count(verdict, modality, obligor: facts.obligor, times: times) }
            }
        }
        // Of how binding duties are, places, months and obligors know what failures tell.
        for (name, position) in obligors {
            KindTally.each(obligorVerdicts, position) { summary.count($0, VerdictClass.modality($1, of: nil), obligor: name, times: $2) }
        }
        let verdicts = Array(UnsafeBufferPointer(start: partVerdicts, count: partRecords.count * VerdictClass.count))
        for (part, position) in parts where partRecords[position] > 0 {
            summary.count(recordsOf: part, times: partRecords[position])
            KindTally.each(plan.tellsPart ? verdicts : all, plan.tellsPart ? position : 0) {
                summary.count($0, VerdictClass.modality($1, of: nil), of: part, times: $2)
            }
        }
        summary.count(withoutRule: withoutRule)
    }

    /// Calls a body with the verdicts at a position, but for those that are nothing or counted elsewhere.
    private static func each(_ counts: [Int], _ position: Int, _ body: (Verdict, UInt8, Int) -> Void) {
        for kind in VerdictClass.inapplicable..<UInt8(VerdictClass.verdicts.count) {
            let times = counts[position * VerdictClass.count + Int(kind)]
            if times > 0 { body(VerdictClass.verdicts[Int(kind)], kind, times) }
        }
    }
}
