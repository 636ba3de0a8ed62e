import Diagnostics
import RecordModel
import Syntax
import Values

/// A rule while its statements are being checked, in their order.
struct RuleDraft {
    /// The lines that may stand once.
    var once = OnceOnly()
    /// What the statements made.
    var citations: [CheckedCitation] = [], requirements: [Requirement] = [], notes: [String] = [], steps: [Rule.Step] = []
    /// Whom and when it binds.
    var region: RegionTree.ID?, obligor: Rule.Obligor?, force: Force?, judgedBy: Term?
    /// What must be; nil until it stood.
    var duty: (modality: Modality, condition: Term, source: Expression, range: SourceRange)?
    /// The subject of the duty, when it is a single statement about one thing.
    var dutySubject: Term?
    /// The legal limit, checked once the duty is known.
    var statutory: (predicate: Predicate, citing: Citation, range: SourceRange, variables: [Variable])?
    /// Time that does not count, and longer periods, with their places.
    var pauses: [(Rule.Pause, SourceRange)] = [], extensions: [(Rule.Extension, PeriodLiteral)] = []
    /// What only a person can judge.
    var review: Rule.Review?
    /// The examples and the facts they share.
    var given: [Facts] = [], examples: [ExampleDeclaration] = []
    /// The variables that the steps named, which a version's date may depend on.
    var stepSlots: Set<Int> = []
}
