internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// Asks whether the record lies where the rule binds.
    mutating func askRegion() {
        guard let bound = rule.region else { return }
        let regions = evaluator.book.regions
        role = .region
        let evaluated = place()
        var truth = Truth.unknown
        var more = evaluated.lacking
        if case .region(let region) = evaluated.value {
            if regions.isWithin(region, bound) {
                truth = .yes
            } else if regions.isWithin(bound, region) {
                let detail = EvaluationPhrases.wideRegion(
                    regions[region].name, part: regions[regions.step(from: region, towards: bound)].name)
                more = [
                    asked.regionField.map { tooCoarse($0, detail) }
                        ?? Lacking(reason: .tooCoarse, label: EvaluationPhrases.place, path: "", detail: detail, place: record.place)
                ]
            } else {
                truth = .no
            }
        }
        if isTold { close(.region, text: asked.regionWords, answer: EvaluationPhrases.answer(truth), truth: truth) }
        narrow(truth, lacking: truth == .unknown ? more : [])
    }

    /// The place of the record: its own, else the one given for records that state none.
    private mutating func place() -> Evaluated {
        let own = asked.regionField.map { evaluate($0) }
        if let own, case .region = own.value { return own }
        if let own, own.lacking.contains(where: { $0.reason == .unreadable }) { return own }
        if let region = evaluator.defaultRegion { return Evaluated(.region(region)) }
        return own ?? Evaluated(.unknown, lacking: [EvaluationPhrases.noRegionField(kind.label, place: record.place)])
    }

    /// Asks whether the rule was in force on the day that it is judged by.
    mutating func askForce(_ judge: Asked) {
        guard let force = rule.force else { return }
        role = .force
        let evaluated = evaluate(judge)
        let days = evaluated.time?.days ?? .unbounded
        let from = force.from.map { days.isAtLeast(Bounds(exactly: $0)) } ?? .yes
        let until = force.until.map { days.isAtMost(Bounds(exactly: $0)) } ?? .yes
        let truth = from.and(until)
        if isTold, let words = asked.forceWords {
            close(.force, text: words, answer: EvaluationPhrases.answer(truth), truth: truth)
        }
        narrow(truth, lacking: truth == .unknown ? evaluated.lacking : [])
    }
}
