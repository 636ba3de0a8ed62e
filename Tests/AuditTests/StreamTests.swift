import Audit
import Findings
import Foundation
import RecordModel
import Semantics
import TestSupport
import Testing

/// Lines that are answered as they come: the same as an audit of all of them, each at once.
@Suite struct StreamTests {
    /// What a stream answered.
    struct Answered {
        /// The lines of every answer, without the empty one that ends it.
        var answers: [[String]] = []
        /// The totals.
        var summary: RunSummary
        /// Whether every answer ended with an empty line and had no other.
        var isWellFormed = true
    }

    /// Answers an input that comes in pieces of a size, to somebody who reads so many answers.
    private func stream(
        _ text: String, _ setting: AuditSetting, piece: Int = 50, reading most: Int = .max, by way: Bench.Way = .columns
    ) throws -> Answered {
        var rest = Array(text.utf8)[...]
        var answered = Answered(summary: RunSummary())
        let hooks = AuditRun.Hooks(
            readInput: {
                defer { rest = rest.dropFirst(piece) }
                return Array(rest.prefix(piece))
            }, progress: { _ in }, problem: { _ in }, exit: { $0.all[.fail] > 0 ? 1 : 0 })
        let run = AuditRun(setting, AuditInputs(at: ["-"]), hooks: hooks, evaluator: way.evaluator(setting))
        let ended = try run.answer { bytes in
            var lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
            let isEnded = lines.count >= 2 && lines.suffix(2).allSatisfy(\.isEmpty)
            lines.removeLast(2)
            answered.isWellFormed = answered.isWellFormed && isEnded && !lines.contains("")
            if answered.answers.count < most { answered.answers.append(lines) }
            return answered.answers.count < most
        }
        answered.summary = ended.result.summary
        return answered
    }

    /// A setting for single records alone, or with rules over many.
    private func setting(_ form: FindingForm, _ change: (inout AuditSetting) -> Void = { _ in }) -> AuditSetting {
        Bench.setting {
            $0.form = form
            $0.seal.csv = nil
            $0.jobs = 1
            change(&$0)
        }
    }

    @Test(arguments: [1, 7, 100, 1 << 20], [nil, 0, 2]) func `answers = the lines of an audit`(piece: Int, limit: Int?) throws {
        let bench = Bench()
        var lines = CaseLines(random: SeededGenerator(seed: 11))
        let text = "\u{FEFF}" + lines.make(80) + #"{"项目编号":"末","预算":9}"#
        let setting = setting(.explained) { $0.seal.limitDetails = limit }
        let answered = try stream(text, setting, piece: piece)
        #expect(try stream(text, setting, piece: piece, by: .explaining).answers == answered.answers)
        try bench.audit([bench.write("<stdin>", text)], to: "out", setting)
        let file = "\"file\":\"\(bench.path("<stdin>"))\""
        let expected = (bench.lines("out/findings.ndjson") + bench.lines("out/problems.ndjson"))
            .map { Bench.withoutFileFingerprints($0.replacing(file, with: "\"file\":\"<stdin>\"")) }
        #expect(answered.isWellFormed)
        #expect(answered.answers.joined().map(Bench.withoutFileFingerprints).sorted() == expected.sorted())
        let count = text.utf8.count { $0 == 0x0A } + 1
        let hasGroups = answered.summary.groups > 0
        #expect(hasGroups && answered.answers.count == count + 1)
        for (number, answer) in answered.answers.prefix(count).enumerated() {
            // What is missing from a line is missing where the next one begins.
            let places = [number + 1, number + 2].map { "\"place\":{\"file\":\"<stdin>\",\"line\":\($0)," }
            for line in answer { #expect(line.contains(places[0]) || line.contains("\"I021\"") && line.contains(places[1])) }
        }
    }

    @Test func `brief answers = the brief lines of an audit, and the errors`() throws {
        var lines = CaseLines(random: SeededGenerator(seed: 12))
        let text = lines.make(80)
        let answered = try stream(text, setting(.brief))
        #expect(try stream(text, setting(.brief), by: .explaining).answers == answered.answers)
        let explained = try stream(text, setting(.explained))
        #expect(answered.summary.totals == explained.summary.totals)
        for (brief, full) in zip(answered.answers, explained.answers) {
            #expect(brief.count == full.count { !$0.contains("\"severity\":\"warning\"") })
        }
        let all = answered.answers.joined().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(all.allSatisfy { $0.count == 3 })
        let errors = all.filter { $0[2] == "error" }
        #expect(errors.count == answered.summary.unreadable && errors.count > 3)
        #expect(errors.allSatisfy { $0[0].hasPrefix("<stdin>:") && $0[1].hasPrefix("I0") })
    }

    @Test(arguments: ["", "\n", "\n\n", " \n\t\n", "\r\n"]) func `a line with nothing in it has an answer with nothing in it`(text: String)
        throws
    {
        let count = text.utf8.count { $0 == 0x0A }
        let answered = try stream(text, setting(.brief) { setting in setting.rules.removeAll { Bench.book.rules[$0].scope.isOver } })
        #expect(answered.answers == Array(repeating: [], count: count))
        #expect(answered.summary.records == 0 && answered.summary.unreadable == 0)
    }

    @Test(arguments: [1_000, 9_999, 1 << 20]) func `a line that is too long is refused and not kept`(piece: Int) throws {
        let good = #"{"项目编号":"一","预留份额":"10%"}"# + "\n"
        let long = #"{"项目编号":"\#(String(repeating: "长", count: 20_000))"}"# + "\n"
        let answered = try stream(good + long + good, setting(.brief), piece: piece)
        #expect(answered.answers[1] == ["<stdin>:2\tI041\terror"])
        #expect(answered.answers[0].contains("一\treserved-share\topen") && answered.answers[0] == answered.answers[2])
    }

    @Test func `when nobody reads any more, the totals are those of all lines`() throws {
        var lines = CaseLines(random: SeededGenerator(seed: 13))
        let text = lines.make(60)
        let (all, some) = (try stream(text, setting(.explained)), try stream(text, setting(.explained), reading: 3))
        #expect(some.answers == Array(all.answers.prefix(3)))
        #expect(some.summary.totals == all.summary.totals)
    }

    @Test func `a line is answered before the next one comes`() throws {
        let rules = ProjectFiles.url("Tests/AuditTests/Office/audit.rules").path
        let line = #"{"项目编号":"一","预留份额":"10%"}"#
        // Each line is written when the answer to the one before has been read; the pipe is closed only at the end.
        let script = """
            coproc P { "$@" 2>/dev/null; }
            for number in 1 2 3; do
                printf '%s\\n' '\(line)' >&"${P[1]}"
                while IFS= read -r -t 60 -u "${P[0]}" answer; do echo "$number:$answer"; [ -z "$answer" ] && break; done
            done
            """
        let arguments = [
            "audit", "-", "--stream", "--format", "brief", "--record", "招标项目", "--rules", rules, "--only", "reserved-share", "--no-config",
        ]
        let ended = try Program.run(arguments, through: script)
        #expect(ended.output == (1...3).map { "\($0):一\treserved-share\topen\n\($0):\n" }.joined())
    }
}
