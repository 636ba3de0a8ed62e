public import RecordModel

/// Reads case records from files, folders and standard input.
///
/// It knows bytes, JSON and what a kind of record declares; it must never know rules, verdicts or the clock. Bytes become pieces (`ByteStream`),
/// pieces JSON values (`JSONReader`), values facts (`RecordBinder`, `ValueReader`). One record is in memory at a time. Whatever is wrong is
/// handed out as a problem, in the order of the input, and never stops more than it must.
public final class RecordReader {
    /// What the caller decided.
    let options: ReadingOptions
    /// Turns JSON values into records; it remembers over all inputs which unknown fields it has named.
    let binder: RecordBinder
    /// The regular files that were read, so that none is counted twice.
    private var seen: Set<FileStatus> = []
    /// The columns of the tables that were read last, by the kind of their records.
    var levels: [Int?: (shape: TableShape, level: TableLevel)] = [:]

    /// Creates a reader of records of these kinds, whose places are those of the tree.
    public init(kinds: RecordKinds, regions: RegionTree, mappings: Mappings = [], options: ReadingOptions = ReadingOptions()) {
        self.options = options
        binder = RecordBinder(kinds: kinds, regions: regions, mappings: mappings, options: options)
    }

    /// Reads files, folders (their `.json`, `.ndjson`, `.jsonl`, `.csv`, `.tsv` and `.xlsx` files at any depth, in byte order of the names) and, for `-`, standard input.
    ///
    /// - Parameter take: is given what was read; it returns false to stop.
    /// - Returns: a summary of every input, in the order in which they were read.
    @discardableResult
    public func read(_ paths: [String], _ take: (ReadOutcome) -> Bool) -> [InputSummary] {
        var summaries: [InputSummary] = []
        for path in paths {
            let found = path == "-" ? nil : FileWalk.find(FilePath(path))
            guard let found else {
                guard readStandardInput(&summaries, take) else { return summaries }
                continue
            }
            for found in found { guard read(found, &summaries, take) else { return summaries } }
        }
        return summaries
    }

    /// Reads bytes that are in memory already, under a name for messages.
    @discardableResult
    public func read(bytes: [UInt8], name: String, _ take: (ReadOutcome) -> Bool) -> InputSummary {
        var start = 0
        let chunk = options.chunkBytes
        let stream = ByteStream(isHashed: options.hashesInputs) {
            let end = min(start + chunk, bytes.count)
            defer { start = end }
            return Array(bytes[start..<end])
        }
        return read(stream, name: name, take).summary
    }

    /// Reads bytes that come a piece at a time, under a name for messages; an empty piece is the end.
    @discardableResult
    public func read(
        name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8], _ take: (ReadOutcome) -> Bool
    ) -> InputSummary {
        read(ByteStream(isHashed: options.hashesInputs, next), name: name, take).summary
    }

    /// Reads standard input; false to stop.
    private func readStandardInput(_ summaries: inout [InputSummary], _ take: (ReadOutcome) -> Bool) -> Bool {
        let stream = ByteStream(SharedFile(descriptor: 0), chunk: options.chunkBytes, isHashed: options.hashesInputs)
        let (summary, goesOn) = read(stream, name: "<stdin>", take)
        summaries.append(summary)
        return goesOn
    }

    /// Reads what was found at a path; false to stop.
    private func read(_ found: FileWalk.Found, _ summaries: inout [InputSummary], _ take: (ReadOutcome) -> Bool) -> Bool {
        switch found {
        case .file(let path) where isNew(path):
            let (summary, goesOn) = readFile(path, take)
            summaries.append(summary)
            return goesOn
        case .file(let path): return take(.problem(RecordDiagnostics.readAlready(path.text).problem(file: path.text)))
        case .problem(let problem):
            var summary = InputSummary(name: problem.file)
            summary.count(.problem(problem))
            summaries.append(summary)
            return take(.problem(problem))
        }
    }

    /// `true` iff a path leads to no regular file that was read before.
    private func isNew(_ path: FilePath) -> Bool {
        guard let status = try? path.status(), status.kind == .file else { return true }
        return seen.insert(status).inserted
    }

    /// Reads a file.
    private func readFile(_ path: FilePath, _ take: (ReadOutcome) -> Bool) -> (summary: InputSummary, goesOn: Bool) {
        do {
            return read(ByteStream(try SharedFile(path), chunk: options.chunkBytes, isHashed: options.hashesInputs), name: path.text, take)
        } catch {
            let problem = RecordDiagnostics.cannotOpen(path.text, error).problem(file: path.text)
            var summary = InputSummary(name: path.text)
            summary.count(.problem(problem))
            return (summary, take(.problem(problem)))
        }
    }

    /// Reads a stream.
    private func read(_ stream: ByteStream, name: String, _ take: (ReadOutcome) -> Bool) -> (summary: InputSummary, goesOn: Bool) {
        withoutActuallyEscaping(take) { take in
            let session = InputSession(stream, name: name, options: options, binder: binder, take: take)
            return session.run()
        }
    }
}
