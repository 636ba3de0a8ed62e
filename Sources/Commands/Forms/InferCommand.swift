import Diagnostics
import Inference
import RecordModel
import RecordReading
import Reports
import Semantics
import Syntax
import Values

/// `guiju infer`: which kind of record a table tells, and which column is which field, for a person to confirm.
struct InferCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// How many rows are looked at.
    private static let rows = 200

    /// Shows the proposal, and writes it when a file is given for it; ends with 4 when the kind of record cannot be told.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        try typed.expectOperands(atMost: 1)
        let path = typed.operands[0]
        let loaded = try LoadedRules.load(typed.all(.rules), examples: false)
        try loaded.requireRight(console)
        let book = loaded.book
        let named = try typed[.record].map { name throws(Stop) in try book.kind(named: name) }
        let preview = try preview(of: path, book)
        let proposer = Proposer(kinds: book.records, regions: book.regions) { InferCommand.fieldsRead(of: $0, in: book) }
        let name = path == "-" ? "" : path
        guard let proposal = proposer.proposal(for: preview, name: InferCommand.lastPart(of: name), kind: named) else {
            throw Stop(.unreadable, FormMessages.noKind(path))
        }
        var page = TextPage(console.language, console.outStyle)
        InferText.write(proposal, preview, file: path, book.records, on: &page)
        console.out.write(page.bytes)
        guard proposal.ground != nil else {
            console.report(FormMessages.kindUndecided(proposal.ranks.map { book.records[$0.kind].name }))
            return .unreadable
        }
        if let target = typed[.write] { try write(proposal, preview, of: path == "-" ? "stdin" : path, to: target, book) }
        return .kept
    }

    /// Looks at the head of the input; what is wrong with it is reported, and ends the command when nothing else can be said.
    private func preview(of path: String, _ book: RuleBook) throws(Stop) -> InputPreview {
        let reader = RecordReader(kinds: book.records, regions: book.regions, options: typed.input(kind: nil))
        let readInput = surroundings.readInput
        let (preview, problems) =
            path == "-"
            ? reader.preview(
                name: "<stdin>",
                pieces: { () throws(ReadFailure) in
                    do throws(FileTrouble) { return try readInput() } catch { throw ReadFailure(number: error.code) }
                }, rows: Self.rows)
            : reader.preview(of: path, rows: Self.rows)
        for problem in problems { console.report(problem) }
        guard let preview, !preview.columns.isEmpty else { throw Stop(.unreadable) }
        return preview
    }

    /// The last part of a path, which may tell of the kind.
    private static func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// How many rules read each field of a kind.
    private static func fieldsRead(of kind: Int, in book: RuleBook) -> [[Int]: Int] {
        book.rules.indices.reduce(into: [:]) { fields, index in
            guard book.rules.subject(of: index).record == kind else { return }
            for field in book.rules[index].fieldsRead { fields[field, default: 0] += 1 }
        }
    }

    /// Writes the mapping in the one layout.
    private func write(_ proposal: Proposal, _ preview: InputPreview, of path: String, to target: String, _ book: RuleBook) throws(Stop) {
        if !proposal.columns.contains(where: { $0.field != nil }) { throw Stop(.unreadable, FormMessages.nothingToMap()) }
        try expectNew(target)
        let text = MappingText(
            proposal, kind: book.records[proposal.kind].name, language: console.language, isTable: preview.headerRow != nil)
        let written = text.text(file: InferCommand.lastPart(of: path))
        let file: StagedFile
        do { file = try StagedFile(target) } catch { throw Stop(.unreadable, CommandMessages.cannotWrite(target, error.reason)) }
        file.out.write(formatted(written))
        do { try file.complete() } catch { throw Stop(.unreadable, CommandMessages.cannotWrite(target, error.reasonOfWriting)) }
        console.line(FormMessages.mappingWritten(target)[console.language].escapedForTerminal)
    }

    /// A text of the rule language in its one layout.
    private func formatted(_ text: String) -> String {
        let source = SourceText(name: "mapping", bytes: Array(text.utf8))
        if case .success(let formatted) = Formatter.format(source, number: 0) { return formatted }
        return text
    }
}
