internal import Evaluation
internal import Findings
internal import Reports
internal import Semantics

/// The end of a run: what can only be said when everything was read, and the names of the files.
struct Completion {
    /// What was done.
    private let setting: AuditSetting
    /// Where the files are.
    private let folder: OutputFolder
    /// Which run it is.
    private let identity: RunIdentity
    /// Says with which code the program will end.
    private let exit: (RunSummary) -> Int32

    /// Prepares the end of a run.
    init(_ setting: AuditSetting, _ folder: OutputFolder, _ identity: RunIdentity, _ exit: @escaping (RunSummary) -> Int32) {
        self.setting = setting
        self.folder = folder
        self.identity = identity
        self.exit = exit
    }

    /// Writes the last files and gives all of them their names; those of lines only if their lines are all there.
    func complete(_ ledger: inout Ledger, hasLines: Bool = true) throws(AuditTrouble) -> AuditRun.Outcome {
        if setting.part != nil { return try completePart(ledger) }
        let result = try Completion.conclude(&ledger, setting, exit)
        try ledger.files.sync()
        try folder.write(growing: "summary.json", SummaryJSON(result, book: setting.evaluator.book).document)
        try folder.write(growing: "seal.json", AuditSealJSON.document(result.seal))
        let page = try PageAssembly(setting, folder).write(result)
        let lines = hasLines ? ledger.files.results(isPart: false) : []
        try finish(ledger, lines + page + ["summary.json", "seal.json"])
        return .complete(result)
    }

    /// Leaves a part for the merge.
    private func completePart(_ ledger: Ledger) throws(AuditTrouble) -> AuditRun.Outcome {
        try ledger.files.sync()
        try folder.write(growing: "part.state", Note(setting, identity: identity, finished: [], ledger).bytes)
        try finish(ledger, ledger.files.results(isPart: true) + ["part.state"])
        return .part(ledger.summary)
    }

    /// Notes that only names are missing, and gives them.
    private func finish(_ ledger: Ledger, _ names: [String]) throws(AuditTrouble) {
        try folder.note(Note(setting, identity: identity, finished: names, ledger).bytes)
        try folder.complete(names)
    }

    /// Says what rules over many records find, and puts everything together.
    static func conclude(
        _ ledger: inout Ledger, _ setting: AuditSetting, _ exit: (RunSummary) -> Int32
    ) throws(AuditTrouble) -> AuditResult {
        let groups = setting.evaluator.findings(of: ledger.groups)
        ledger.summary.groups = groups.count
        for finding in groups { ledger.summary.add(finding, of: nil) }
        try ledger.add(groups: groups)
        var seal = setting.seal
        seal.inputs = ledger.inputs
        let book = setting.evaluator.book
        var fieldsRead: [Int: Set<[Int]>] = [:]
        for kind in ledger.summary.kinds.keys {
            for rule in setting.rules where book.rules.subject(of: rule).record == kind {
                fieldsRead[kind, default: []].formUnion(book.rules[rule].fieldsRead)
            }
        }
        return AuditResult(
            summary: ledger.summary, seal: seal, rules: setting.rules, groups: groups, fieldsRead: fieldsRead, exit: exit(ledger.summary))
    }
}
