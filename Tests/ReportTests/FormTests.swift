import Diagnostics
import Findings
import Foundation
import FoundationXML
import RecordModel
import Syntax
import TestSupport
import Testing
import Values

@testable import Reports

/// What the forms for other programs share: what is kept of too much, what makes a finding the same one, and texts that are no markup.
@Suite struct FormTests {
    /// A finding with a verdict about a record.
    private func finding(_ verdict: Verdict, key: String?, rule: Int = 0, line: Int = 1, file: String = "a.json") -> Finding {
        let place = Place(file: file, line: line, column: 1, byteOffset: 0, pointer: "/\(line)")
        let record = RecordReference(kind: 0, key: key, ordinal: line, place: place)
        return Finding(rule: rule, verdict: verdict, modality: .must, subject: .record(record), duty: Localized(same: ""))
    }

    /// The digits of a finding's fingerprint.
    private func digits(_ finding: Finding, rule: String = "r", kind: String = "k") -> String {
        FindingFingerprint(of: finding, rule: rule, kind: kind).digits
    }

    @Test func `a finding is the same one wherever it stands and whatever its verdict`() {
        let one = digits(finding(.fail, key: "甲", line: 1))
        #expect(one == digits(finding(.open, key: "甲", line: 99, file: "b.json")))
        #expect(one != digits(finding(.fail, key: "乙")) && one != digits(finding(.fail, key: "甲"), rule: "s"))
        #expect(one != digits(finding(.fail, key: "甲"), kind: "l"))
    }

    @Test func `parts of an identity do not run into each other`() {
        #expect(digits(finding(.fail, key: "b"), rule: "a", kind: "k") != digits(finding(.fail, key: ""), rule: "a", kind: "kb"))
        #expect(digits(finding(.fail, key: nil, file: "x")) != digits(finding(.fail, key: "x")))
    }

    @Test func `an element is known by its key, and by its number without one`() {
        func element(_ key: String?, _ ordinal: Int) -> String {
            var one = finding(.fail, key: "甲")
            one.element = [ElementReference(list: "l", key: key, ordinal: ordinal, place: one.record!.place)]
            return digits(one)
        }
        #expect(element("x", 1) == element("x", 2))
        #expect(element(nil, 1) != element(nil, 2))
        #expect(element("1", 1) != element(nil, 1))
    }

    @Test func `whatever is left out is counted, and nothing graver than what is kept`() {
        var random = SeededGenerator(seed: 11)
        for most in [0, 1, 7, 50, 1_000] {
            var kept = GravestFindings<Finding>(mostCount: most, mostBytes: 2_000)
            let all = (0..<300).map { _ in finding(Verdict.allCases.randomElement(using: &random)!, key: "x") }
            for finding in all { kept.add(finding, of: finding, bytes: Int.random(in: 1...20, using: &random)) }
            let left = kept.leftOut.reduce(0) { $0 + $1.count }
            #expect(kept.inOrder.count <= most && kept.inOrder.count + left == all.count)
            #expect(kept.gravestFirst.count == kept.inOrder.count)
            for (verdict, count) in kept.leftOut {
                #expect(all.count { $0.verdict == verdict } == kept.inOrder.count { $0.verdict == verdict } + count)
            }
            let least = kept.inOrder.map(\.weight).min() ?? Int.max
            #expect(kept.leftOut.allSatisfy { entry in all.first { $0.verdict == entry.verdict }.map { $0.weight <= least } ?? false })
        }
    }

    @Test func `against its own baseline nothing is new, and what got graver is`() {
        let entries = (0..<20).flatMap { number in
            [Verdict.fail, .open, .review].map { BaselineEntry(finding($0, key: "\(number % 7)", line: number), rule: "r", kind: "k") }
        }
        var baseline = Baseline(entries)
        for entry in entries.reversed() {
            let isKnown = baseline.knows(entry)
            #expect(isKnown)
        }
        let isKnownAgain = baseline.knows(entries[0])
        #expect(!isKnownAgain, "each entry stands for one finding")
        var open = Baseline([entries[1]])
        let isGraverKnown = open.knows(entries[0])
        #expect(!isGraverKnown)
        #expect(open.outcome(file: "f", of: { _ in true }).gone == [])
        var fail = Baseline([entries[0]])
        let isLighterKnown = fail.knows(entries[1])
        #expect(isLighterKnown)
    }

    @Test func `what is gone is told from what was not looked at`() {
        let entries = ["甲", "乙"].map { BaselineEntry(finding(.fail, key: $0), rule: "r", kind: "k") }
        var baseline = Baseline(entries)
        baseline.meet(kind: "k", key: "甲")
        baseline.meet(kind: "k", key: "丙")
        let outcome = baseline.outcome(file: "f") { _ in true }
        #expect(outcome.gone.map(\.record) == ["甲"] && outcome.absent == 1)
        #expect(baseline.outcome(file: "f") { $0 != "r" }.gone.isEmpty)
    }

    @Test(arguments: SampleAudit.hostileTexts.filter { !$0.isEmpty } + ["\u{FFFE}\u{FFFF}", "]]>", "a\r\nb", "&#0;"])
    func `a text comes out of XML as it went in, made safe to show`(text: String) throws {
        var writer = XMLWriter()
        writer.declaration()
        writer.begin("a", ["b": text])
        writer.element("c", lines: [text])
        writer.end()
        let reader = TextOfXML()
        let parser = XMLParser(data: Data(writer.bytes))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        let shown = Sanitizer.escaped(text).replacing("\u{FFFE}", with: "\\u{fffe}").replacing("\u{FFFF}", with: "\\u{ffff}")
        #expect(reader.attribute == shown && reader.text == "\n  \(shown)\n")
    }

    @Test(arguments: SampleAudit.hostileTexts + ["a | b", "@x #1 www.a http://b", "\\|", "`` ` ``"])
    func `no character of a text is markup in Markdown`(text: String) {
        let escaped = MarkdownText.escaped(text).replacing("<!-- -->", with: "").replacing(/&#[0-9]+;/, with: "")
        #expect(!escaped.unicodeScalars.contains { "<>&`*_[]|~\\$".unicodeScalars.contains($0) })
        #expect(!escaped.contains("://") && !escaped.contains("www."))
    }

    @Test(arguments: [
        ("a/b.json", "a/b.json"), ("./a b.json", "a%20b.json"), ("/x/y", "file:///x/y"), ("c:d", "c%3Ad"), ("规.json", "%E8%A7%84.json"),
        ("<stdin>", "%3Cstdin%3E"), ("../x#?%", "../x%23%3F%25"),
    ]) func `a path becomes a URI reference`(path: String, uri: String) { #expect(SARIFLocation.uri(of: path) == uri) }
}

/// The texts of an XML document.
private final class TextOfXML: NSObject, XMLParserDelegate {
    /// The attribute `b`.
    var attribute = ""
    /// What stands between the tags.
    var text = ""

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        attribute = attributes["b"] ?? attribute
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
