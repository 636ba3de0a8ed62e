import Audit
import Evaluation
import Findings
import Foundation
import RecordModel
import RecordReading
import Semantics
import TestSupport
import Values
import WorkCalendar

/// A folder in which audits are run and looked at.
final class Bench {
    /// The folder.
    let folder = FileManager.default.temporaryDirectory.appending(path: "guiju-audit-\(UUID().uuidString)")

    /// The rules of the tests.
    static let book: RuleBook = {
        guard let loaded = try? LoadedBook([ProjectFiles.url("Tests/AuditTests/Office/audit.rules")]) else { fatalError("no rules") }
        precondition(loaded.errors.isEmpty, "\(loaded.errors)")
        return loaded.book
    }()
    /// The published working days.
    static let calendar: WorkCalendar = {
        guard let calendar = try? LoadedBook.calendar() else { fatalError("no calendar") }
        return calendar
    }()

    /// Makes the folder.
    init() { try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    /// Takes the folder away.
    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Writes a file and returns its path.
    @discardableResult func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

    /// Writes a file and returns its path.
    @discardableResult func write(_ name: String, _ bytes: [UInt8]) -> String {
        try? FileManager.default.createDirectory(
            at: folder.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: path(name), contents: Data(bytes))
        return path(name)
    }

    /// What an audit does in a test: small pieces, and nothing is waited for.
    static func setting(_ change: (inout AuditSetting) -> Void = { _ in }) -> AuditSetting {
        let asOf = Day(iso: "2024-12-31")
        let evaluator = Evaluator(book: book, calendar: calendar, asOf: asOf)
        var seal = AuditSeal(
            engine: "guiju test", rules: book.hash, calendar: "calendar", pieceBytes: 2_000, asOf: asOf, verdicts: [.fail, .open])
        seal.csv = .zh
        seal.report = .zh
        var setting = AuditSetting(
            evaluator: evaluator, rules: Array(book.rules.indices),
            reading: ReadingOptions(recordKind: 0, maxRecordBytes: 10_000, hashesInputs: false), seal: seal)
        setting.jobs = 2
        setting.portionBytes = 700
        setting.disk.sync = { _ in 0 }
        change(&setting)
        return setting
    }

    /// Runs an audit of inputs into a folder.
    @discardableResult func audit(
        _ inputs: [String], to name: String, _ setting: AuditSetting = Bench.setting(), mode: AuditRun.Mode = .fresh, input: [UInt8] = [],
        by way: Way = .columns, onError: @escaping (InputProblem) -> Void = { _ in }
    ) throws(AuditTrouble) -> AuditRun.Outcome {
        var (rest, setting) = (input[...], setting)
        setting.cutsTables = way == .columns
        let hooks = AuditRun.Hooks(
            readInput: {
                // Pipes give as much as they like.
                defer { rest = rest.dropFirst(777) }
                return Array(rest.prefix(777))
            }, progress: { _ in }, problem: onError, exit: { $0.all[.fail] > 0 ? 1 : 0 })
        return try AuditRun(setting, AuditInputs(at: inputs), hooks: hooks, evaluator: way.evaluator(setting)).run(in: path(name), mode)
    }

    /// Runs an audit of inputs and returns what it hands on, and what it says of the input.
    func lines(of inputs: [String], _ setting: AuditSetting, by way: Way) throws -> [String] {
        // Which errors stand before which warnings depends on how the input is cut.
        var (bytes, problems): ([UInt8], [InputProblem.Severity: [String]]) = ([], [:])
        var setting = setting
        setting.cutsTables = way == .columns
        let hooks = AuditRun.Hooks(
            readInput: { [] }, progress: { _ in },
            problem: {
                problems[$0.severity, default: []].append("\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message.en)")
            }, exit: { _ in 0 })
        let run = AuditRun(setting, AuditInputs(at: inputs), hooks: hooks, evaluator: way.evaluator(setting))
        let ended = try run.run { lines in
            bytes += lines
            return true
        }
        let problemCounts = ended.result.summary.problems.map { "\($0.key) \($0.value)" }.sorted()
        let totals = "\(ended.result.summary.totals) \(ended.result.summary.regions.count) \(ended.result.summary.obligors.count)"
        let told: [String] = [.error, .warning].flatMap { problems[$0] ?? [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init) + told + problemCounts + [totals]
    }

    /// A way to evaluate blocks.
    enum Way {
        /// Every record is explained.
        case explaining
        /// Records become columns.
        case columns

        /// What makes the evaluator of a thread.
        func evaluator(_ setting: AuditSetting) -> @Sendable () -> any BlockEvaluator {
            switch self {
            case .explaining: { ExplainingBlockEvaluator(setting.evaluator, rules: setting.rules, reading: setting.reading) }
            case .columns:
                {
                    let plans = ColumnBlockEvaluator.Plans(setting.evaluator, rules: setting.rules)
                    return ColumnBlockEvaluator(
                        setting.evaluator, rules: setting.rules, reading: setting.reading, plans: plans, leastBytes: 0)
                }
            }
        }
    }

    /// The files of a folder by their names.
    func files(_ name: String) -> [String: Data] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
        return Dictionary(uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: path(name) + "/" + $0) ?? Data()) })
    }

    /// Lines of findings without the fingerprints of records without a key, which are known by the name of their file.
    static func withoutFileFingerprints(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard let key = line.range(of: "\"key\":"), line[key.upperBound...].hasPrefix("null,\"ordinal\""),
                let print = line.range(of: "\"fingerprint\":\"")
            else { return String(line) }
            return String(line[..<print.lowerBound] + line[print.upperBound...].drop { $0 != "," })
        }.joined(separator: "\n")
    }

    /// The lines of a file.
    func lines(_ name: String) -> [String] {
        String(decoding: FileManager.default.contents(atPath: path(name)) ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
