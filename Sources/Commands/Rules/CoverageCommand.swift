import Coverage
import Diagnostics
import RecordModel
import Reports
import Semantics
import Values

/// `guiju coverage`: what the rules make of every requirement of an inventory.
struct CoverageCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Compares; ends with 4 when the inventory is not whole, with 3 when the rules name what it lacks, and with `--strict` with 2 when
    /// something is missing.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 0)
        guard let path = typed[.requirements] else { throw Stop(.usage, CommandMessages.flagMissing(.requirements, of: .coverage)) }
        // With examples, since the built-in rule book has its texts, and so the places of ids, only then.
        let loaded = try LoadedRules.load(typed.all(.rules), examples: true)
        try loaded.requireRight(console)
        let inventory = try inventory(at: path)
        var result = CoverageResult(of: loaded.book, in: inventory)
        result.keep(documents: try documents(of: inventory, loaded.book), kind: try kind(of: inventory))
        let exit = exit(of: result)
        show(result, loaded, exit)
        for stranger in result.strangers {
            console.report(CoverageProblems.notListed(stranger.requirement, nearest: stranger.nearest), in: loaded.sources)
        }
        return exit
    }

    /// Reads the inventory; whatever is wrong with it is reported and ends the command, since figures of a part would mislead.
    private func inventory(at path: String) throws(Stop) -> Inventory {
        let (inventory, problems) = Inventory.read(path)
        for problem in problems { console.report(problem) }
        if problems.contains(where: { $0.severity == .error }) { throw Stop(.unreadable) }
        return inventory
    }

    /// The documents that the flag chooses, as the inventory calls them; nil for all.
    private func documents(of inventory: Inventory, _ book: RuleBook) throws(Stop) -> Set<String>? {
        guard let name = typed[.document] else { return nil }
        let known = Set(inventory.entries.map(\.document))
        let named = book.documents.filter { $0.name == name || $0.number == name }.flatMap { [$0.number] + [$0.title].compactMap(\.self) }
        let chosen = known.intersection([name] + named)
        if !chosen.isEmpty { return chosen }
        throw Stop(.usage, CommandMessages.notInInventory(name, flag: .document, among: inventory.entries.map(\.document)))
    }

    /// The kind that the flag chooses; nil for all.
    private func kind(of inventory: Inventory) throws(Stop) -> String? {
        guard let name = typed[.kind] else { return nil }
        let kinds = inventory.entries.map(\.kind)
        if kinds.contains(name) { return name }
        throw Stop(.usage, CommandMessages.notInInventory(name, flag: .kind, among: kinds))
    }

    /// What the command ends with.
    private func exit(of result: CoverageResult) -> ExitCode {
        if !result.strangers.isEmpty { return .rulesWrong }
        return typed.has(.strict) && result.total.missing > 0 ? .open : .kept
    }

    /// Writes the figures and what is to be listed.
    private func show(_ result: CoverageResult, _ loaded: LoadedRules, _ exit: ExitCode) {
        let words = typed[.list].map { $0.split(separator: ",").map(String.init) }
        let statuses = words.map { $0.compactMap(CoverageStatus.init) }
        if typed[.format] == "json" {
            let listed = statuses ?? CoverageStatus.allCases
            console.out.write(
                CoverageJSON.document(result, listed, of: loaded.book, sources: loaded.sources, exit: Int(exit.rawValue)))
            return
        }
        var page = TextPage(console.language, console.outStyle)
        CoverageText.figures(result, on: &page)
        CoverageText.list(result, statuses ?? [], of: loaded.book, on: &page)
        console.out.write(page.bytes)
    }
}
