import Diagnostics
import Syntax
import Testing

/// Texts that are too much of something.
struct LimitTests {
    /// The codes that only these tests provoke; S000 would take a text of 1 GiB, and S008 a mistake of the printer.
    static let codes: Set<String> = ["S000", "S008", "S009", "S025", "S026"]

    /// A rule whose duty is a condition.
    private func rule(_ condition: String) -> String { "rule x \"t\" for y {\n  must \(condition)\n  note \"后面\"\n}\n" }

    /// Something many times over.
    private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test("brackets nest 200 deep and no deeper", arguments: [(199, [String]()), (200, ["S025"]), (100_000, ["S025"])])
    func brackets(_ count: Int, _ expected: [String]) {
        #expect(Sources.codes(rule(many("(", count) + "z" + many(")", count))) == expected)
    }

    @Test("facts nest 200 deep and no deeper", arguments: [(198, [String]()), (199, ["S025"]), (50_000, ["S025"])])
    func facts(_ count: Int, _ expected: [String]) {
        let text = "rule x \"t\" for y {\n  given { " + many("g { ", count) + many("} ", count) + "}\n  note \"后面\"\n}\n"
        #expect(Sources.codes(text) == expected)
    }

    @Test("lists nest no deeper", arguments: [(99, [String]()), (100, ["S025"])])
    func lists(_ count: Int, _ expected: [String]) {
        let text = "rule x \"t\" for y {\n  given { " + many("g [ { ", count) + many("} ] ", count) + "}\n  note \"后面\"\n}\n"
        #expect(Sources.codes(text) == expected)
    }

    @Test("regions nest no deeper", arguments: [(200, [String]()), (201, ["S025"])])
    func regions(_ count: Int, _ expected: [String]) {
        #expect(Sources.codes("regions 甲 " + many("{ 乙 ", count) + many("} ", count)) == expected)
    }

    @Test("fields nest no deeper", arguments: [(199, [String]()), (200, ["S025"])])
    func fields(_ count: Int, _ expected: [String]) {
        let text = "record r \"人\" { " + many("g \"组\" group { ", count) + many("} ", count) + "}"
        #expect(Sources.codes(text) == expected)
    }

    @Test("one item has 500 operators and no more", arguments: [" or z", " and z", " + z", " * z", " as a share of z", " is z"])
    func operators(_ last: String) {
        #expect(Sources.codes(rule("z" + many(" + z", 499) + last)) == [])
        #expect(Sources.codes(rule("z" + many(" + z", 500) + last)) == ["S026"])
    }

    @Test("operators that nest are counted too", arguments: ["not ", "5% of ", "days from ", "sum of ", "year of "])
    func nestedOperators(_ word: String) {
        #expect(Sources.codes(rule(many(word, 100_000) + "z")) == ["S026"])
    }

    @Test("the operators of one item are not counted for the next")
    func operatorsOfItems() {
        let item = "  when z" + many(" or z", 500) + "\n"
        #expect(Sources.codes("rule x \"t\" for y {\n" + many(item, 3) + "  must z\n}\n") == [])
    }

    @Test("of too many errors the first 200 are listed, and that there are more")
    func errors() {
        for text in [many("\u{1} ", 100_000), many("\"\n", 100_000), many("@ ", 100_000), many("regions 甲 { }\n", 100_000)] {
            let codes = Sources.codes(text)
            #expect(codes.count == 201)
            #expect(codes.last == "S009")
        }
    }

    @Test("long names, texts, numbers and comments are read in linear time")
    func long() {
        let million = many("长", 1_000_000)
        #expect(Sources.codes("document \(million) \"\(million)\" {} // \(million)") == [])
        #expect(Sources.codes(rule("z is " + many("9", 1_000_000))) == ["S012"])
        #expect(Sources.codes("document d \"x\" { issued 2021-" + many("1-", 1_000_000) + " }") == ["S011"])
    }

    @Test(
        "messages about very long words, numbers, dates and lines are short",
        arguments: ["长", "9", ">", "1-", "“", "“长”", "(", "\u{1}", "\"", "长 ", "must "])
    func messages(_ piece: String) {
        for text in ["title ", "issued 2021-", "note ", "rule x \"t\" for y { must z is within ", "rule x \"t\" for y { when z is at "] {
            let long = many(piece, 100_000)
            for source in ["document d \"x\" {\n  " + text + long, text + long, text + "“" + long + "”"] {
                let (one, all) = (Sources.rendered(Sources.text(source)), Sources.codes(source).count)
                #expect(one.utf8.count < 2_000 * (all + 1), "\(one.prefix(300))")
            }
        }
    }

    @Test("a byte order mark, CRLF and wide blanks change nothing")
    func blanks() {
        let plain = rule("a is 5 元")
        let other = "\u{FEFF}" + plain.replacing("\n", with: "\r\n").replacing(" is", with: "\u{3000}is")
        let (one, two) = (Parser.parse(source: Sources.text(plain), number: 0), Parser.parse(source: Sources.text(other), number: 0))
        #expect(two.diagnostics == [])
        #expect(TreeDump.text(one.file) == TreeDump.text(two.file))
    }

    @Test("a return without a line feed breaks no line, so it is refused and hides nothing in a comment")
    func returns() {
        let plain = rule("a is 5 元")
        #expect(Sources.codes("// note\r" + plain).first == "S002")
        #expect(Sources.codes(plain.replacing("\n", with: "\r")).allSatisfy { $0 == "S002" })
        #expect(Sources.codes(plain + "// note\r") == [])
        #expect(Sources.codes(plain.replacing("\n", with: "\r\n") + "\r") == [])
    }
}
