public import RecordModel

extension RecordReader {
    /// Looks at the head of a file, which may be a table or JSON, without telling what its records are.
    ///
    /// - Parameter rows: how many rows or records are looked at.
    /// - Returns: the preview, or why there is none.
    public func preview(of path: String, rows: Int) -> (preview: InputPreview?, problems: [InputProblem]) {
        do {
            let path = FilePath(path)
            let stream = ByteStream(try SharedFile(path), chunk: options.chunkBytes, isHashed: false)
            return preview(stream, name: path.text, rows)
        } catch {
            return (nil, [RecordDiagnostics.cannotOpen(path, error).problem(file: path)])
        }
    }

    /// Looks at the head of an input that comes a piece at a time.
    public func preview(
        name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8], rows: Int
    ) -> (preview: InputPreview?, problems: [InputProblem]) {
        preview(ByteStream(isHashed: false, next), name: name, rows)
    }

    /// Looks at the head of a stream.
    private func preview(_ stream: ByteStream, name: String, _ rows: Int) -> (preview: InputPreview?, problems: [InputProblem]) {
        var problems: [InputProblem] = []
        let preview = withoutActuallyEscaping({ (outcome: ReadOutcome) in
            if case .problem(let problem) = outcome { problems.append(problem) }
            return problems.count < RecordBinder.maxProblems
        }) { take in
            let session = session(stream, name, take)
            return session.format == .json ? keys(session, rows) : session.table().flatMap { TableSession($0, session).preview(rows: rows) }
        }
        return (preview, problems)
    }

    /// Looks at the first records of JSON.
    private func keys(_ session: InputSession, _ rows: Int) -> InputPreview? {
        var keys = KeyPreview()
        session.takeDocument = { document in
            keys.add(document)
            return keys.records < rows
        }
        _ = session.run()
        session.takeDocument = nil
        return keys.columns.isEmpty ? nil : InputPreview(columns: keys.columns, rows: keys.records)
    }
}
