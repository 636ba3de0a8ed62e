public import Findings
internal import RecordReading

extension AuditRun {
    /// Runs the audit over lines of standard input as they come: every line is answered at once, by the lines of what was found about it and one
    /// empty line, before any more is read. At the end of the input follow the findings about groups.
    ///
    /// One thread does it all. What is found about a line is what a run over all of them finds; a line that cannot be read is answered by its
    /// problem, in three columns where findings are.
    ///
    /// - Parameter write: takes the answer to one line; false when nobody reads them any more: the run then only counts.
    /// - Returns: what was found, and how many problems the hook was told of.
    public func answer(to write: @escaping ([UInt8]) -> Bool) throws(AuditTrouble) -> (result: AuditResult, shown: ShownProblems) {
        var session = StreamSession(setting, makeEvaluator())
        var feed = LineFeed(name: StreamSession.name, limit: setting.reading.maxRecordBytes)
        while let block = feed.next(hooks.readInput) {
            try session.take(block)
            if block.end == nil { session.answer(write) }
            for problem in session.problems(of: block) { hooks.problem(problem) }
            if let most = setting.maxErrors, session.errors > most { throw .tooManyErrors(session.errors) }
        }
        try session.finish()
        let result = try Completion.conclude(&session.ledger, setting, hooks.exit)
        try session.ledger.files.sync()
        if session.hasAnswer { session.answer(write) }
        return (result, session.shown)
    }
}
