import Foundation
import TestSupport
import Testing

/// Real reports are held against the published schema.
@Suite struct SchemaTests {
    /// The schema.
    let schema: JSONSchema
    /// A folder with the rule book and the cases of the transcripts.
    let folder = ProjectFiles.url("Tests/CommandTests/Office")

    /// Reads the schema.
    init() throws { schema = try JSONSchema(Data(contentsOf: ProjectFiles.url("Sources/Reports/Schema/report.schema.json"))) }

    /// Runs that together hold every kind of finding, problem and detail.
    static let runs = [
        "--rules office.rules --as-of 2024-06-01 --verdicts all --show-readings cases",
        "--rules office.rules --as-of none --verdicts all cases gone.json",
        "--rules groups --as-of 2024-12-31 --verdicts all groups/tenders.ndjson",
        "--rules office.rules --as-of 2024-05-07 --verdicts all --region 示范市 --only bond-* cases/late.json",
    ]

    @Test(arguments: runs) func `a document agrees with the schema`(flags: String) throws {
        let text = output(of: "guiju check \(flags) --format json")
        #expect(try schema.errors(in: Data(text.utf8)) == [])
    }

    @Test(arguments: runs) func `every line agrees with the schema, and the last is the summary`(flags: String) throws {
        let lines = output(of: "guiju check \(flags) --format ndjson").split(separator: "\n")
        for line in lines { #expect(try schema.errors(in: Data(line.utf8), definition: "line") == []) }
        #expect(lines.last?.hasPrefix("{\"line\":\"summary\"") == true)
    }

    @Test func `the report of every sample agrees with the schema`() throws {
        let command = "guiju check Samples --as-of 2023-12-31 --verdicts all --show-readings --format json"
        let text = Shell.answer(to: command, in: ProjectFiles.root, errors: false).filter { !$0.hasPrefix("[exit") }.joined(separator: "\n")
        #expect(try schema.errors(in: Data(text.utf8)) == [])
    }

    @Test(arguments: ["requirements", "requirements --list missing,unchecked", "requirements/plan.jsonl"])
    func `a report of coverage agrees with its schema`(flags: String) throws {
        let schema = try JSONSchema(Data(contentsOf: ProjectFiles.url("Sources/Reports/Schema/coverage.schema.json")))
        let text = output(of: "guiju coverage --rules office.rules --requirements \(flags) --format json")
        #expect(try schema.errors(in: Data(text.utf8)) == [])
    }

    @Test func `a document and its lines say the same`() throws {
        let document = output(of: "guiju check \(Self.runs[0]) --format json")
        let lines = output(of: "guiju check \(Self.runs[0]) --format ndjson").split(separator: "\n")
        for line in lines where line.hasPrefix("{\"line\":\"finding\"") {
            #expect(document.contains(line.dropFirst("{\"line\":\"finding\",".count)))
        }
    }

    /// Audits that together hold every member of a summary.
    static let audits = [
        "--rules office.rules --as-of 2024-06-01 --verdicts all --limit-details 1 --csv --show-readings cases wide.json gone.json",
        "--show-readings --rules groups --as-of 2024-12-31 --verdicts all --only res* groups/tenders.ndjson",
    ]

    @Test(arguments: audits) func `the files of an audit agree with their schemas`(flags: String) throws {
        let out = FileManager.default.temporaryDirectory.appending(path: "guiju-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        _ = output(of: "guiju audit \(flags) --out \(out.path)")
        for name in ["summary", "seal"] {
            let schema = try JSONSchema(Data(contentsOf: ProjectFiles.url("Sources/Reports/Schema/\(name).schema.json")))
            #expect(try schema.errors(in: Data(contentsOf: out.appending(path: "\(name).json"))) == [])
        }
        for name in ["findings", "problems", "readings"] {
            let text = try String(contentsOf: out.appending(path: "\(name).ndjson"), encoding: .utf8)
            for line in text.split(separator: "\n") { #expect(try schema.errors(in: Data(line.utf8), definition: "line") == []) }
        }
    }

    @Test func `the validator finds what is wrong`() throws {
        let wrong = #"{"report":"guiju","version":2,"findings":[{"verdict":"perhaps"}],"problems":[],"readings":[],"more":1}"#
        let errors = try schema.errors(in: Data(wrong.utf8))
        for part in ["/version: not 1", "/findings/0/verdict: not one of", ": has an unknown member more", ": lacks seal"] {
            #expect(errors.contains { $0.contains(part) }, "\(part) is not among \(errors)")
        }
    }

    /// What a command writes to standard output.
    private func output(of command: String) -> String {
        Shell.answer(to: command, in: folder, errors: false).filter { !$0.hasPrefix("[exit") }.joined(separator: "\n")
    }
}
