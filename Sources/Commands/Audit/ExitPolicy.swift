import Findings

/// With which code a run over records ends.
struct ExitPolicy {
    /// The verdicts that count as failed; a target that was missed is none of them.
    private let failing: [Verdict]
    /// Whether what is open counts.
    private let isStrict: Bool

    /// Takes what the flags ask for.
    init(_ typed: TypedArguments) {
        let names = typed[.failOn]?.split(separator: ",").map(String.init) ?? [Verdict.fail.rawValue]
        failing = names.contains("none") ? [] : Verdict.allCases.filter { names.contains($0.rawValue) }
        isStrict = typed.has(.strict)
    }

    /// The code for some totals: nothing checked is not a pass.
    func code(for totals: Totals) -> ExitCode {
        var exit = ExitCode.kept
        for verdict in failing where totals[verdict] > (verdict == .fail ? totals.missedTargets : 0) { exit = exit.graver(.failed) }
        let isOpen = totals[.open] > 0 || totals.missedTargets > totals.missedEncouragements
        if isStrict, isOpen { exit = exit.graver(.open) }
        if totals.unreadable > 0 || totals.isNothingChecked { exit = exit.graver(.unreadable) }
        return exit
    }
}
