import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing
import Values

/// How the parser goes on after mistakes.
struct RecoveryTests {
    /// The accepted files, whose every mutilation must be borne.
    static let files = Sources.accepted

    /// The bytes of the tokens and blanks of a text, cut where a word, a number, a text or a sign ends.
    private func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var start = 0
        for index in bytes.indices.dropFirst() where isWord(bytes[index]) != isWord(bytes[index - 1]) || !isWord(bytes[index]) {
            result.append(bytes[start..<index])
            start = index
        }
        return result + [bytes[start...]]
    }

    /// Whether a byte belongs to a word or a number.
    private func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte >= 0x30 && byte <= 0x39
    }

    /// The diagnostics of some bytes, each of which must lie within them.
    private func diagnostics(_ bytes: [UInt8]) -> [Diagnostic] {
        let result = Parser.parse(source: SourceText(name: "mutilated", bytes: bytes), number: 0).diagnostics
        for label in result.compactMap(\.primary) + result.flatMap(\.secondary) {
            #expect(0 <= label.range.start && label.range.start <= label.range.end && label.range.end <= bytes.count)
        }
        return result
    }

    @Test("one piece left out, doubled or replaced gives few errors", arguments: files)
    func mutilated(_ file: URL) throws {
        let pieces = pieces(try Sources.text(file).bytes)
        for place in stride(from: 0, to: pieces.count, by: 3) {
            let (before, after) = (pieces[..<place].joined(), pieces[(place + 1)...].joined())
            for middle in [[], Array(pieces[place] + pieces[place]), Array("must".utf8), Array("@".utf8)] {
                let mutilated = Array(before) + middle + Array(after)
                let found = diagnostics(mutilated)
                #expect(found.count <= 8, "\(String(decoding: mutilated, as: UTF8.self))\n\(found.map(\.message.en))")
            }
        }
    }

    @Test("a text cut off anywhere is borne", arguments: files + Sources.rejected)
    func cutOff(_ file: URL) throws {
        let bytes = try Sources.text(file).bytes
        for end in stride(from: 0, to: bytes.count, by: 17) { _ = diagnostics(Array(bytes[..<end])) }
    }

    @Test("mistakes in one item do not hide those in others")
    func every() {
        let items = ["cite d itm 5", "when a >= 5", "let = 5", "must is 5", "example pas \"x\" {}", "note 注", "in force", "frob 5"]
        for count in 1...items.count {
            let text = "rule x \"t\" for y {\n" + items.prefix(count).map { "  " + $0 + "\n" }.joined() + "}\n"
            #expect(Sources.codes(text).count == count)
        }
    }

    @Test("the tree keeps what was read around a mistake")
    func kept() {
        let text = """
            record r "人" {
              id "编号" text key
              amount "金额" mony
              paidOn "日期" event
            }
            rule x "t" for r {
              when a >= 5
              must paidOn is given
            }
            """
        let (file, diagnostics) = Parser.parse(source: Sources.text(text), number: 0)
        #expect(diagnostics.map(\.code) == ["S020", "S017"])
        guard case .record(let record) = file.declarations[0], case .rule(let rule) = file.declarations[1] else { return }
        #expect(record.items.count == 3)
        guard case .field(let field) = record.items[1], case .missing = field.type else { return #expect(Bool(false)) }
        #expect(rule.items.count == 2)
        guard case .when(.missing) = rule.items[0] else { return #expect(Bool(false)) }
    }

    @Test("applying the fixes of a text removes the diagnostics that have them, and brings no other", arguments: Sources.rejected)
    func fixes(_ file: URL) throws {
        var bytes = try Sources.text(file).bytes
        let before = Parser.parse(source: SourceText(name: "", bytes: bytes), number: 0).diagnostics
        for fix in before.compactMap(\.fix).sorted(by: { $0.range.start > $1.range.start }) {
            bytes.replaceSubrange(fix.range.start..<fix.range.end, with: Array(fix.replacement.utf8))
        }
        let after = Parser.parse(source: SourceText(name: "", bytes: bytes), number: 0).diagnostics
        #expect(after.filter { $0.fix != nil && ["S002", "S003", "S011", "S015", "S016", "S017", "S019"].contains($0.code) } == [])
    }

    @Test(
        "a misspelt word is answered with the nearest",
        arguments: [
            ("documnet d \"x\" {}", "document"), ("rule x \"t\" for y { mus z }", "must"),
            ("record r \"人\" { a1 \"b\" bolean }", "boolean"),
            ("rule x \"t\" for y { example inaplicable \"t\" {} }", "inapplicable"), ("document d \"x\" { isued 2021-07 }", "issued"),
            ("rule x \"t\" for y { must z be within 2 workng days after w }", "working"),
            ("counting c \"x\" { weekend are rest days }", "weekends"),
            ("targets t \"x\" for y { colums z }", "columns"), ("rule x \"t\" for y { cite d artcle 5 }", "article"),
        ])
    func nearest(_ text: String, _ word: String) {
        let diagnostics = Parser.parse(source: Sources.text(text), number: 0).diagnostics
        #expect(diagnostics.first?.help?.en == "did you mean \(word)")
    }
}
