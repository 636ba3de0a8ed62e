internal import Findings
internal import RecordModel
internal import Semantics
internal import Values
internal import WorkCalendar

/// A rule made ready to be asked of one record after another, with its words. Not for several threads at once.
final class AskedRule {
    /// Asks it.
    let evaluator: Evaluator
    /// Its position in the rule book.
    let index: Int
    /// The rule.
    let rule: Rule
    /// Says its terms in words.
    let readBack: ReadBack

    /// The place that tells whether it binds, and the date.
    let regionField: Asked?, judgedBy: Asked?
    /// Its steps.
    let steps: [Step]
    /// What must be, what the law itself asks for, and when a person judges what falls short.
    let duty: Asked?, statutory: Asked?, review: Asked?
    /// Who must act, where the record tells.
    let obligor: Asked?
    /// The time that does not count, and what makes periods longer.
    let pauses: [Pause], extensions: [(period: Period, condition: Asked)]

    /// What a rule over many records asks of each; nil when it looks at single records.
    let groups: AskedGroups?

    /// A binding, a condition or a loop.
    enum Step {
        case bind(slot: Int, Asked)
        case when(Asked)
        case unless(Asked, citing: CheckedCitation?)
        case forEach(AskedList)
    }

    /// Time that does not count.
    struct Pause {
        /// The list that tells it; nil when the record does itself.
        let list: AskedList?
        /// The first day that does not count, and the last.
        let from: Asked, to: Asked
        /// The most that it may take.
        let cap: Period?
    }

    /// Makes a rule ready; O(its terms).
    init(_ index: Int, of evaluator: Evaluator) {
        self.evaluator = evaluator
        self.index = index
        let rule = evaluator.book.rules[index]
        let readBack = ReadBack(of: rule, in: evaluator.book)
        func ready(_ term: Term) -> Asked { Asked(term, by: readBack) }
        (self.rule, self.readBack) = (rule, readBack)
        regionField = rule.regionField.map(ready)
        judgedBy = rule.judgedBy.map(ready)
        steps = rule.steps.map { step in
            switch step {
            case .bind(let slot, _, let term): .bind(slot: slot, ready(term))
            case .when(let term): .when(ready(term))
            case .unless(let term, let citation): .unless(ready(term), citing: citation)
            case .forEach(let slot, _, let list, let filter): .forEach(AskedList(list, slot: slot, where: filter, by: readBack))
            }
        }
        duty = (rule.duty?.condition).map(ready)
        statutory = (rule.duty?.statutory?.condition).map(ready)
        review = (rule.review?.condition).map(ready)
        obligor = if case .field(let term)? = rule.obligor { ready(term) } else { nil }
        pauses = rule.pauses.map { pause in
            let list = pause.slot.flatMap { slot in pause.list.map { AskedList($0, slot: slot, where: nil, by: readBack) } }
            return Pause(list: list, from: ready(pause.from), to: ready(pause.to), cap: pause.cap)
        }
        extensions = rule.extensions.map { ($0.period, ready($0.condition)) }
        groups = AskedGroups(rule, by: readBack)
    }

    /// The duty in words.
    private(set) lazy var dutyWords = readBack.duty(of: rule)

    /// The question whether the record lies where the rule binds.
    private(set) lazy var regionWords = EvaluationPhrases.inRegion(rule.region.map { evaluator.book.regions[$0].name } ?? "")

    /// The question whether the rule was in force.
    private(set) lazy var forceWords: Localized? = rule.force.flatMap { force in
        judgedBy.map { EvaluationPhrases.inForce(force, on: $0.words) }
    }

    /// What the law itself asks for, in words.
    private(set) lazy var statuteWords: Localized? = statutory.flatMap { condition in
        rule.duty?.statutory.map {
            EvaluationPhrases.statute(evaluator.book.documents[$0.citation.document].citedName, $0.citation.place, condition.words)
        }
    }

    /// What is assumed in every case.
    private(set) lazy var assumptions: [Localized] = {
        let profiles = evaluator.book.profiles
        let profile = profiles.indices.contains(rule.profile) ? profiles[rule.profile].title : ""
        let assumed = rule.profileIsAssumed && !profile.isEmpty ? [EvaluationPhrases.assumedProfile(profile)] : []
        return rule.notes.map { Localized(same: $0) } + assumed
    }()
}
