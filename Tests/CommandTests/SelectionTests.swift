import Testing

@testable import Commands

/// Small decisions that flags lead to, as tables.
@Suite struct SelectionTests {
    @Test(arguments: [
        ("bond-refund", "bond-refund", true), ("bond-refund", "bond-*", true), ("bond-refund", "*refund", true),
        ("bond-refund", "*-*", true), ("bond-refund", "b*d", true), ("bond-refund", "*", true), ("bond-refund", "bond-refun?", true),
        ("bond-refund", "bond", false), ("bond-refund", "bond-refund?", false), ("bond-refund", "Bond-*", false),
        ("bond-refund", "", false),
        ("bond-refund", "**r**", true), ("", "*", true), ("", "?", false), ("退还-甲", "退还-?", true),
    ]) func `a glob matches whole names`(name: String, glob: String, matches: Bool) {
        #expect(RuleSelection.matches(name, glob) == matches)
    }

    @Test func `a glob of many stars takes no time`() {
        #expect(!RuleSelection.matches(String(repeating: "a", count: 2_000), String(repeating: "*a", count: 500) + "b"))
    }

    @Test func `of two exit codes the graver one wins, whichever comes first`() {
        let order: [ExitCode] = [.rulesWrong, .usage, .unreadable, .failed, .open, .kept]
        for (place, graver) in order.enumerated() {
            for other in order[place...] {
                #expect(graver.graver(other) == graver)
                #expect(other.graver(graver) == graver)
            }
        }
    }

    @Test func `every command takes help, and every flag belongs to a command or to the program`() {
        for command in Subcommand.allCases { #expect(command.flags.contains(.help), "\(command)") }
        let taken = Set(Subcommand.allCases.flatMap(\.flags)).union([.version])
        #expect(taken == Set(Flag.Key.allCases))
    }
}
