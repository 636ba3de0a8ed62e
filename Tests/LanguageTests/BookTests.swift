import Diagnostics
import Foundation
import RecordModel
import Semantics
import Syntax
import TestSupport
import Testing
import Values

/// What the checker makes of whole rule books.
struct BookTests {
    /// The rules of the project are right, in whatever order their files come.
    @Test func theOrderOfFilesChangesNothing() throws {
        let files = ProjectFiles.files(below: "Rules", ending: ".rules")
        let (forwards, backwards) = (try LoadedRules(files), try LoadedRules(files.reversed()))
        #expect(forwards.diagnostics.isEmpty, "\(forwards.rendered(forwards.diagnostics))")
        #expect(backwards.diagnostics.isEmpty)
        #expect(!forwards.book.rules.isEmpty)
        #expect(forwards.book.rules.map(\.id).sorted() == backwards.book.rules.map(\.id).sorted())
    }

    /// A rule takes from its document what it does not say itself.
    @Test func defaultsComeFromTheDocument() throws {
        let book = try LoadedRules([ProjectFiles.url("Tests/LanguageTests/accepted/rules.rules")]).book
        let named = Dictionary(uniqueKeysWithValues: book.rules.map { ($0.id, $0) })
        let (own, inherited) = (try #require(named["all-lines"]), try #require(named["not-a-duty"]))
        #expect(own.region.map { book.regions[$0].name } == "河南省")
        #expect(inherited.region.map { book.regions[$0].name } == "郑州市")
        #expect(!own.profileIsAssumed && inherited.profileIsAssumed)
        #expect(own.force?.from?.description == "2021-07-01" && own.force?.until?.description == "2022-06-30")
        #expect(own.duty?.statutory != nil && own.pauses.count == 2 && own.extensions.count == 1 && own.slots == 5)
        #expect(named["rate"]?.scope.isOver == true && named["rate"]?.duty != nil)
        #expect(book.rules.filter { $0.table == "goals" }.map(\.id) == ["first", "second"])
        #expect(named["second"]?.duty?.modality == .should && named["second"]?.region != named["first"]?.region)
    }

    /// The hash stands for names and bytes in their order, and not for the folder they lie in.
    @Test func theHashIsOfNamesAndBytes() {
        let one = hash([("a/x.rules", "regions 甲 { }"), ("a/y.rules", "")])
        #expect(one == hash([("/elsewhere/a/x.rules", "regions 甲 { }"), ("/elsewhere/a/y.rules", "")]))
        #expect(one != hash([("a/y.rules", ""), ("a/x.rules", "regions 甲 { }")]))
        #expect(one != hash([("a/x.rules", "regions 乙 { }"), ("a/y.rules", "")]))
        #expect(one != hash([("a/x.rules", "regions 甲 "), ("a/y.rules", "{ }")]))
        #expect(one != hash([("a/x.rules", "regions 甲 { }"), ("a/z.rules", "")]))
    }

    /// What a broken file may have declared is not missed elsewhere, and other mistakes are still said.
    @Test func lossIsNotReportedTwice() {
        var sources = SourceMap()
        let text = SourceText(name: "a.rules", bytes: Array("rule r \"甲\" for tender { }\nrule r \"乙\" for tender { }".utf8))
        let file = Parser.parse(source: text, number: sources.add(text)).file
        #expect(Checker.check(files: [(file, 0)], sources: sources).diagnostics.map(\.code) == ["C034", "C005", "C001", "C034", "C005"])
        #expect(Checker.check(files: [(file, 0)], sources: sources, incomplete: [0]).diagnostics.map(\.code) == ["C001"])
    }

    /// The hash of a book of such files.
    private func hash(_ files: [(name: String, text: String)]) -> String {
        CheckedTexts(files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }).book.hash
    }
}
