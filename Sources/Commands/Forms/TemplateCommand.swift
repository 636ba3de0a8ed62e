import Diagnostics
import Forms
import Glibc
import RecordModel
import Reports
import Semantics
import Values

/// `guiju template`: an empty table of a kind of record, and a table that explains it.
struct TemplateCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Writes the tables of a kind, or lists the kinds when none is named.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 1)
        let loaded = try LoadedRules.load(typed.all(.rules), examples: false)
        try loaded.requireRight(console)
        guard let name = typed.operands.first else {
            list(loaded.book)
            return .kept
        }
        let template = RecordTemplate(of: try loaded.book.kind(named: name), in: loaded.book)
        let paths = try paths(of: template.kind)
        let table = try begin(paths.table)
        let guide = try begin(paths.guide)
        table.out.write(template.table)
        guide.out.write(template.guide(in: console.language))
        try complete(guide)
        try complete(table)
        console.line(FormMessages.templateWritten(template.columns.count, paths.table, paths.guide)[console.language].escapedForTerminal)
        return .kept
    }

    /// Lists the kinds of record, a line each.
    private func list(_ book: RuleBook) {
        var page = TextPage(console.language, console.outStyle)
        for kind in book.records {
            page.put(kind.name, .heading)
            page.put("  " + kind.labels.joined(separator: "，"))
            page.newLine()
        }
        page.line(FormMessages.kinds(book.records.count), .quiet)
        console.out.write(page.bytes)
    }

    /// The files of a kind, neither of which is there unless it may be replaced; their folder is made.
    private func paths(of kind: RecordKind) throws(Stop) -> (table: String, guide: String) {
        var folder = ""
        if let path = typed[.out] {
            do { try Folder.make(path) } catch { throw Stop(.unreadable, CommandMessages.cannotWrite(path, error.reason)) }
            folder = path.hasSuffix("/") ? path : path + "/"
        }
        let paths = (table: folder + kind.name + ".csv", guide: folder + kind.name + "-说明.csv")
        for path in [paths.table, paths.guide] { try expectNew(path) }
        return paths
    }

    /// Begins a file.
    private func begin(_ path: String) throws(Stop) -> StagedFile {
        do { return try StagedFile(path) } catch { throw Stop(.unreadable, CommandMessages.cannotWrite(path, error.reason)) }
    }

    /// Gives a file its name.
    private func complete(_ file: StagedFile) throws(Stop) {
        do { try file.complete() } catch { throw Stop(.unreadable, CommandMessages.cannotWrite(file.path, error.reasonOfWriting)) }
    }
}

extension Command {
    /// Throws when something is at a path and `--overwrite` was not given.
    func expectNew(_ path: String) throws(Stop) {
        var status = stat()
        if !typed.has(.overwrite), lstat(path, &status) == 0 { throw Stop(.usage, FormMessages.fileThere(path)) }
    }
}
