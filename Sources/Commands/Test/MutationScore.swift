import Diagnostics
import Evaluation
import Semantics
import Values

/// How many wrong rules the examples notice, by pack and by kind of mistake.
struct MutationScore {
    /// How many changes were tried and noticed.
    struct Tally {
        /// How many were noticed.
        var killed = 0
        /// How many were tried.
        var total = 0

        /// Counts one more.
        mutating func add(_ outcome: MutationOutcome) {
            total += 1
            if outcome.isKilled { killed += 1 }
        }

        /// The part that was noticed; nil when nothing was tried.
        var share: ExactNumber? { ExactNumber(killed).divided(by: ExactNumber(total)) }
    }

    /// The changes that no example notices, in the order of their rules.
    let survivors: [MutationOutcome]
    /// All changes.
    private(set) var all = Tally()
    /// By kind, in the order of the kinds; those of which none was tried are left out.
    private(set) var kinds: [(kind: Mutation.Kind, tally: Tally)] = []
    /// By the folder of the rule, in the order of the names.
    private(set) var packs: [(folder: String, tally: Tally)] = []
    /// The part that must be noticed, when one is asked for.
    let least: ExactNumber?

    /// Counts outcomes.
    init(_ outcomes: [MutationOutcome], _ loaded: LoadedRules, least: ExactNumber?) {
        self.least = least
        survivors = outcomes.filter { !$0.isKilled }
        var byKind: [Mutation.Kind: Tally] = [:]
        var byFolder: [String: Tally] = [:]
        for outcome in outcomes {
            all.add(outcome)
            byKind[outcome.mutation.kind, default: Tally()].add(outcome)
            byFolder[MutationScore.folder(of: loaded.sources[loaded.book.rules[outcome.rule].range].name), default: Tally()].add(outcome)
        }
        kinds = Mutation.Kind.allCases.compactMap { kind in byKind[kind].map { (kind, $0) } }
        packs = byFolder.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The folder of a file, which is the pack of its rules; the file itself when it lies in none.
    private static func folder(of name: String) -> String {
        guard let slash = name.lastIndex(of: "/") else { return name }
        return String(name[..<slash])
    }

    /// Whether as much is noticed as was asked for; where nothing was tried, nothing was missed.
    var isEnough: Bool {
        guard let least, let share = all.share else { return true }
        return share >= least
    }
}
