import Coverage
import Diagnostics
import Foundation
import RecordModel
import Semantics
import Syntax
import TestSupport
import Testing

/// What a rule book makes of an inventory.
@Suite struct CoverageTests {
    /// Rules, one of them for two requirements, and a declaration.
    static let rules = """
        document d-1 "测〔2024〕1号" { }
        record tender "招标项目" { id "编号" text key  urgent "紧急" boolean }
        rule sole "甲" for tender { cite d-1 item 1 "甲"  requirement "a", "b"  must urgent }
        rule two "乙" for tender { cite d-1 item 2 "乙"  requirement "b", "e"  must urgent }
        targets many "丙" for tender {
          cite d-1 item 3 "丙"
          requirement "a"
          columns wanted
          must urgent is wanted
          row three "丁" { values yes }
          row four "戊" { values no }
        }
        unchecked d-1 item 4 "丁" { requirement "c", "f" because "没有标准" }
        """

    /// The rule book of a text.
    private func book(_ text: String = rules) -> RuleBook {
        var sources = SourceMap()
        let source = SourceText(name: "test.rules", bytes: Array(text.utf8))
        let number = sources.add(source)
        let checked = Checker.check(files: [(Parser.parse(source: source, number: number).file, number)], sources: sources)
        #expect(checked.diagnostics == [])
        return checked.book
    }

    /// The inventory of some lines: id, document, kind, and whether it is checkable.
    private func inventory(_ lines: [(String, String, String, Bool)]) -> Inventory {
        let text = lines.map { id, document, kind, isCheckable in
            #"{"id":"\#(id)","document":"\#(document)","kind":"\#(kind)","checkable":\#(isCheckable),"clause":"一","quote":"原文","note":"记"}"#
        }
        let (inventory, problems) = Inventory.read(bytes: Array(text.joined(separator: "\n").utf8), name: "test.jsonl")
        #expect(problems == [])
        return inventory
    }

    /// Requirements of every status.
    private var mixed: Inventory {
        inventory([
            ("a", "甲文", "deadline", true), ("b", "乙文", "ratio", true), ("c", "甲文", "ratio", true), ("d", "甲文", "deadline", true),
            ("e", "乙文", "limit", false), ("f", "乙文", "limit", false), ("g", "乙文", "limit", false),
        ])
    }

    @Test func `a requirement is encoded, declared, excused by the inventory or missing, in this order`() {
        let (book, rows) = (book(), CoverageResult(of: book(), in: mixed).rows)
        #expect(rows.map(\.status) == [.encoded, .encoded, .unchecked, .missing, .encoded, .unchecked, .notCheckable])
        let names = rows.map { row in row.rules.map { book.rules[$0].id }.joined(separator: " ") }
        #expect(names == ["sole three four", "sole two", "", "", "two", "", ""])
        #expect(rows.map(\.reason) == [nil, nil, "没有标准", nil, nil, "没有标准", "记"])
    }

    @Test func `tallies add up, together and by group`() {
        let result = CoverageResult(of: book(), in: mixed)
        let total = result.total
        #expect(result.byDocument.map(\.name) == ["甲文", "乙文"] && result.byKind.map(\.name) == ["deadline", "ratio", "limit"])
        let parts: [KeyPath<CoverageTally, Int>] = [
            \.requirements, \.checkable, \.encoded, \.unchecked, \.missing, \.encodedBeyond, \.uncheckedBeyond,
        ]
        #expect(parts.map { total[keyPath: $0] } == [7, 4, 2, 1, 1, 1, 1] && total.rules == 4)
        for groups in [result.byDocument, result.byKind] {
            #expect(parts.map { part in groups.map { $0[keyPath: part] }.reduce(0, +) } == parts.map { total[keyPath: $0] })
            #expect(groups.allSatisfy { $0.encoded + $0.unchecked + $0.missing == $0.checkable })
        }
    }

    @Test(arguments: [1, 3, 7, 1001, 3000]) func `100 percent is all, and nothing less`(count: Int) {
        let tally = CoverageResult(of: book(""), in: inventory((0..<count).map { ("r\($0)", "甲文", "limit", true) })).total
        #expect(tally.percent(count) == "100.0" && tally.percent(0) == "0.0")
        if count > 1 { #expect(tally.percent(count - 1) != "100.0") }
    }

    @Test func `of nothing checkable there is no part`() {
        #expect(CoverageResult(of: book(), in: inventory([("g", "甲文", "limit", false)])).total.percent(0) == nil)
    }

    @Test func `what is kept is of the documents and of the kind`() {
        var result = CoverageResult(of: book(), in: mixed)
        result.keep(documents: ["乙文"], kind: nil)
        #expect(result.rows.map(\.entry.id) == ["b", "e", "f", "g"])
        result.keep(documents: nil, kind: "limit")
        #expect(result.rows.map(\.entry.id) == ["e", "f", "g"])
    }

    @Test func `ids that the inventory lacks are named where they stand, with the nearest`() {
        let result = CoverageResult(of: book(), in: inventory([("a", "甲文", "k", true), ("b2", "甲文", "k", true), ("xyz", "甲文", "k", true)]))
        #expect(result.strangers.map(\.requirement.id) == ["b", "b", "e", "c", "f"])
        #expect(result.strangers.map(\.nearest) == ["b2", "b2", nil, nil, nil])
        #expect(Set(result.strangers.map(\.requirement.range)).count == 5)
    }

    @Test func `the rules of the project name only what the inventory lists`() throws {
        guard let folder = ProjectFiles.beside("shared/requirements") else { return }
        let (inventory, problems) = Inventory.read(folder.path)
        #expect(problems == [])
        let result = CoverageResult(of: try LoadedBook.below("Rules").book, in: inventory)
        #expect(result.strangers.map(\.requirement.id) == [])
        #expect(result.total.requirements > 3000 && result.total.encoded > 1000)
    }
}
