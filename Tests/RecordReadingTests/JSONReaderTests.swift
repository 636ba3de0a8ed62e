import Testing

@testable import RecordReading

@Suite("JSON is what RFC 8259 says it is")
struct JSONReaderTests {
    /// Texts that are JSON.
    static let accepted: [JSONVector] = [
        // Values
        "null", "true", "false", "0", "-0", "1", "-1", "\"\"", "[]", "{}", "\"a\"", "[null]", "[true,false]", "{\"a\":1}",
        // Blanks
        " 1", "1 ", "\t1\t", "\n1\n", "\r\n1\r\n", "[ ]", "{ }", "[ 1 , 2 ]", "{ \"a\" : 1 , \"b\" : 2 }", "[\n1,\r\n2,\t3]",
        " \n\r\t[ \n\r\t] \n\r\t",
        // Numbers
        "10", "123456789", "-123", "0.5", "-0.5", "0.0", "1.0", "1e5", "1E5", "1e+5", "1e-5", "1.5e10", "0e0", "0e+1", "-0e-0", "1E400",
        "1e-400",
        "123456789012345678901234567890", "0.000000000000000000000000000001", "[0]", "[-0.0]", "[1.5]", "{\"a\":-1}",
        // Strings
        "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u00e9\"", "\"\\u00E9\"", "\"\\uFFFF\"", "\"\\u0000\"",
        "\"\\uD834\\uDD1E\"", "\"\\ud83d\\ude00\"", "\"\\uDBFF\\uDFFF\"", "\"\\uD800\\uDC00\"", "\"中文\"", "\"😀\"", "\"\u{7F}\"",
        "\"\u{80}\"",
        "\"\u{2028}\u{2029}\"", "\"\u{FEFF}\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"/\"", "\"'\"", "\"// no comment\"", "\"a\\u0020b\"",
        "\"\\\\u0041\"", "\"[{,:}]\"", "\"\u{E000}\"", "\"\u{D7FF}\"",
        // Arrays and objects
        "[1,2,3]", "[[],[]]", "[[[[1]]]]", "[{}]", "{\"\":0}", "{\"a\":{\"b\":{\"c\":[]}}}", "{\"a\":1,\"a\":2}",
        "{\"a\":null,\"b\":[1,{}]}",
        "{\"中文\":\"值\"}", "{\"\\u0061\":1}", "[\"a\",1,null,true,{},[]]", "{\"a\\nb\":1}", "[\"\"]", "[[1],{\"b\":2}]", "{\"a b\":1}",
        "{\"true\":true}",
    ].map { JSONVector($0) }

    /// Texts that are not, by what is wrong with them.
    static let refused: [JSONVector] = [
        // The text ends too soon
        JSONVector("", "I022"), JSONVector(" ", "I022"), JSONVector("[", "I022"), JSONVector("{", "I022"), JSONVector("[1", "I022"),
        JSONVector("[1,", "I022"), JSONVector("{\"a\"", "I022"), JSONVector("{\"a\":", "I022"), JSONVector("{\"a\":1", "I022"),
        JSONVector("{\"a\":1,", "I022"), JSONVector("\"", "I022"), JSONVector("\"a", "I022"), JSONVector("\"\\", "I022"),
        JSONVector("\"\\\"", "I022"),
        JSONVector("\"\\u", "I022"), JSONVector("\"\\u00", "I022"), JSONVector("\"\\uD834", "I022"), JSONVector("\"\\uD834\\", "I036"),
        JSONVector("\"\\uD834\\uDD", "I022"), JSONVector("tru", "I022"), JSONVector("nul", "I022"), JSONVector("[fals", "I022"),
        JSONVector("-", "I022"),
        JSONVector("1.", "I022"), JSONVector("1e", "I022"), JSONVector("1e+", "I022"), JSONVector("[[[[", "I022"),
        JSONVector("[[]", "I022"),
        // Something else should stand there
        JSONVector("[1 2]", "I023"), JSONVector("[1:2]", "I023"), JSONVector("{\"a\" 1}", "I023"), JSONVector("{\"a\",1}", "I023"),
        JSONVector("{1:2}", "I023"), JSONVector("{a:1}", "I023"), JSONVector("{null:1}", "I023"), JSONVector("[,1]", "I023"),
        JSONVector("[1,,2]", "I023"),
        JSONVector("{,}", "I023"), JSONVector("{\"a\":1,,\"b\":2}", "I023"), JSONVector("{\"a\"::1}", "I023"),
        JSONVector("{\"a\":,}", "I023"),
        JSONVector("{\"a\":1 \"b\":2}", "I023"), JSONVector(",", "I023"), JSONVector(":", "I023"), JSONVector("[\"a\" \"b\"]", "I023"),
        JSONVector("*", "I023"), JSONVector("中", "I023"), JSONVector("[中]", "I023"), JSONVector("\u{0}", "I023"),
        JSONVector("[\u{0}]", "I023"),
        JSONVector("[\u{7}]", "I023"), JSONVector("\\u0031", "I023"), JSONVector("<a>", "I023"), JSONVector("[1\u{0C}]", "I023"),
        JSONVector("[=]", "I023"),
        JSONVector("{\"a\"=1}", "I023"), JSONVector("{[]:1}", "I023"), JSONVector("{{}}", "I023"), JSONVector("1,2", "I024"),
        // More follows
        JSONVector("1 2", "I024"), JSONVector("{}{}", "I024"), JSONVector("[]]", "I024"), JSONVector("{}}", "I024"),
        JSONVector("null,", "I024"),
        JSONVector("\"a\"\"b\"", "I024"), JSONVector("[] x", "I024"), JSONVector("1 true", "I024"), JSONVector("{}\u{0}", "I024"),
        // Commas before brackets
        JSONVector("[1,]", "I025"), JSONVector("[1, \n]", "I025"), JSONVector("{\"a\":1,}", "I025"), JSONVector("[[],]", "I025"),
        JSONVector("{\"a\":{\"b\":1,}}", "I025"), JSONVector("[,]", "I023"),
        // Brackets
        JSONVector("[1}", "I026"), JSONVector("{\"a\":1]", "I026"), JSONVector("[}", "I026"), JSONVector("{]", "I026"),
        JSONVector("}", "I026"),
        JSONVector("{\"a\":}", "I023"), JSONVector("[{\"a\":1]}", "I026"), JSONVector("]", "I023"),
        // Comments
        JSONVector("// a\n1", "I027"), JSONVector("/* a */ 1", "I027"), JSONVector("[1, /* a */ 2]", "I027"), JSONVector("# a\n1", "I027"),
        JSONVector("{} // a", "I027"), JSONVector("{} /", "I027"),
        // Quotes
        JSONVector("'a'", "I028"), JSONVector("{'a':1}", "I028"), JSONVector("[`a`]", "I028"), JSONVector("“a”", "I028"),
        JSONVector("{“a”:1}", "I028"),
        // Blanks JSON does not know
        JSONVector("\u{A0}1", "I029"), JSONVector("[1,\u{3000}2]", "I029"), JSONVector("\u{FEFF}{}", "I029"),
        JSONVector("{}\u{FEFF}", "I029"),
        JSONVector("[\u{2028}]", "I029"), JSONVector("[\u{200B}1]", "I029"), JSONVector("[\u{85}1]", "I029"),
        // Words
        JSONVector("True", "I030"), JSONVector("TRUE", "I030"), JSONVector("nil", "I030"), JSONVector("undefined", "I030"),
        JSONVector("NaN", "I030"),
        JSONVector("Infinity", "I030"), JSONVector("[nan]", "I030"), JSONVector("truer", "I030"), JSONVector("truefalse", "I030"),
        JSONVector("nullx", "I030"), JSONVector("[tru]", "I030"), JSONVector("true1", "I030"), JSONVector("[a]", "I030"),
        JSONVector("None", "I030"),
        // Numbers
        JSONVector("01", "I031"), JSONVector("-01", "I031"), JSONVector("00", "I031"), JSONVector("[012]", "I031"),
        JSONVector("-NaN", "I032"),
        JSONVector("-Infinity", "I032"), JSONVector("[-]", "I032"), JSONVector("[-a]", "I032"), JSONVector("[--1]", "I032"),
        JSONVector("[1.]", "I032"),
        JSONVector("[1.a]", "I032"), JSONVector("[1.e5]", "I032"), JSONVector("[1e]", "I032"), JSONVector("[1e+]", "I032"),
        JSONVector("[1ea]", "I032"),
        JSONVector("[-.5]", "I032"), JSONVector("[1.-5]", "I032"), JSONVector("[+1]", "I033"), JSONVector("+", "I033"),
        JSONVector("[.5]", "I033"),
        JSONVector("[0x1F]", "I023"), JSONVector("[1_000]", "I023"), JSONVector("[1,000]", "I031"), JSONVector("[1e5.5]", "I023"),
        JSONVector("[1.5.5]", "I023"), JSONVector("[１]", "I023"), JSONVector("[1-2]", "I023"), JSONVector("[- 1]", "I032"),
        JSONVector("[1a]", "I023"),
        // Escapes
        JSONVector("\"\\a\"", "I034"), JSONVector("\"\\'\"", "I034"), JSONVector("\"\\0\"", "I034"), JSONVector("\"\\x41\"", "I034"),
        JSONVector("\"\\U0041\"", "I034"), JSONVector("\"\\中\"", "I034"), JSONVector("\"C:\\Users\"", "I034"),
        JSONVector("\"\\\n\"", "I034"),
        JSONVector("\"\\u004\"", "I035"), JSONVector("\"\\u004G\"", "I035"), JSONVector("\"\\u{41}\"", "I035"),
        JSONVector("\"\\u 041\"", "I035"),
        JSONVector("\"\\u+041\"", "I035"), JSONVector("\"\\uD834\\uZZZZ\"", "I035"),
        // Surrogates
        JSONVector("\"\\uD800\"", "I036"), JSONVector("\"\\uDC00\"", "I036"), JSONVector("\"\\uD800a\"", "I036"),
        JSONVector("\"\\uD800\\n\"", "I036"),
        JSONVector("\"\\uD800\\u0041\"", "I036"), JSONVector("\"\\uD800\\uD800\"", "I036"), JSONVector("\"\\uDC00\\uD800\"", "I036"),
        JSONVector("\"\\uDFFF\"", "I036"), JSONVector("{\"\\uD800\":1}", "I036"),
        // Control characters in strings
        JSONVector("\"\u{0}\"", "I037"), JSONVector("\"\n\"", "I037"), JSONVector("\"\t\"", "I037"), JSONVector("\"\u{1F}\"", "I037"),
        JSONVector("\"\u{1B}[31m\"", "I037"), JSONVector("[\"a\r\n\"]", "I037"), JSONVector("{\"a\n\":1}", "I037"),
        // Bytes that are not UTF-8
        JSONVector(quoted([0xFF]), "I038"), JSONVector(quoted([0x80]), "I038"), JSONVector(quoted([0xC0, 0xAF]), "I038"),
        JSONVector(quoted([0xC1, 0xBF]), "I038"), JSONVector(quoted([0xE0, 0x80, 0xAF]), "I038"),
        JSONVector(quoted([0xE0, 0x9F, 0xBF]), "I038"),
        JSONVector(quoted([0xED, 0xA0, 0x80]), "I038"), JSONVector(quoted([0xED, 0xBF, 0xBF]), "I038"),
        JSONVector(quoted([0xF0, 0x8F, 0xBF, 0xBF]), "I038"),
        JSONVector(quoted([0xF4, 0x90, 0x80, 0x80]), "I038"), JSONVector(quoted([0xF5, 0x80, 0x80, 0x80]), "I038"),
        JSONVector(quoted([0xE4, 0xB8]), "I038"),
        JSONVector(quoted([0xC3]), "I038"), JSONVector(quoted([0xE4, 0x28, 0xAD]), "I038"), JSONVector(quoted([0xF0, 0x9F, 0x98]), "I038"),
        JSONVector(quoted([0xD6, 0xD0, 0xCE, 0xC4]), "I038"), JSONVector([0xFF], "I038"), JSONVector([0x5B, 0xE5, 0x5D], "I038"),
        JSONVector([0x22, 0xE4, 0xB8], "I038"), JSONVector([0x7B, 0x7D, 0xFE], "I038"),
        // Nesting
        JSONVector(String(repeating: "[", count: 513), "I039"), JSONVector(String(repeating: "{\"a\":", count: 513), "I039"),
    ]

    /// Bytes within quotes.
    private static func quoted(_ bytes: [UInt8]) -> [UInt8] { [0x22] + bytes + [0x22] }

    @Test("accepted", arguments: accepted)
    func accepts(_ vector: JSONVector) { #expect(vector.observed == "") }

    @Test("refused, saying why", arguments: refused)
    func refuses(_ vector: JSONVector) { #expect(vector.observed == vector.code) }

    @Test("the deepest nesting that is allowed")
    func deepest() {
        #expect(JSONVector(String(repeating: "[", count: 512) + String(repeating: "]", count: 512)).observed == "")
    }

    @Test("nesting a million deep is one error and no crash", arguments: ["[", "{\"a\":", "[{\"a\":"])
    func million(_ opening: String) {
        let text = String(repeating: opening, count: 1_000_000)
        #expect(JSONVector(text).observed == "I039")
    }

    @Test("more values than a record may hold are one error")
    func many() {
        #expect(throws: JSONError(reason: .tooManyValues(limit: 10), offset: 19)) {
            try JSONReader.read(Array("[1,2,3,4,5,6,7,8,9,10]".utf8), maxValues: 10)
        }
    }

    /// Where the first error shows: the offset and the pointer.
    static let places: [(String, Int, String)] = [
        ("{\"a\": tru}", 6, ""), ("{\"a\": {\"b\": [1, {\"c\": x}]}}", 22, "/a/b/1"), ("[1, 2, [3, }]", 11, "/2"),
        ("{\"a/b\": {\"~\": [x]}}", 15, "/a~1b/~0"),
        ("[{\"a\":1}, {\"a\":2,}]", 17, "/1"), ("\"\\u00zz\"", 1, ""), ("{\"中\": 01}", 9, ""), ("[[1],[2],[3,,]]", 12, "/2"),
        ("{} x", 3, ""),
    ]

    @Test("an error has its place", arguments: places)
    func place(_ text: String, _ offset: Int, _ pointer: String) throws {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8)) }
        #expect(error?.offset == offset)
        #expect(error?.pointer == pointer)
    }

    /// Strings and what they say.
    static let strings: [(String, String)] = [
        (#""a""#, "a"), (#""""#, ""), (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u4e2d\u6587""#, "中文"),
        (#""\uD83D\uDE00""#, "😀"), (#""\ud83d\ude00x""#, "😀x"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\u0000""#, "\u{0}"),
        (#""中\n文""#, "中\n文"),
        (#""\\u0041""#, "\\u0041"), (#""\u0022""#, "\""), (#""\uFEFFa""#, "\u{FEFF}a"),
    ]

    @Test("escapes are undone", arguments: strings)
    func string(_ written: String, _ expected: String) throws {
        #expect(try JSONReader.read(Array(written.utf8)).text(of: JSONDocument.root).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test("the values of a text lie in its order, each with its bytes")
    func layout() throws {
        let text = #"{"a": [1, true], "b\n": {"c": null}}"#
        let document = try JSONReader.read(Array(text.utf8))
        let shown = document.nodes.map { String(decoding: document.bytes[$0.range], as: UTF8.self) }
        #expect(shown == [text, #""a""#, "[1, true]", "1", "true", #""b\n""#, #"{"c": null}"#, #""c""#, "null"])
        #expect(document.members(of: 0).map(\.value) == [2, 6])
        #expect(document.elements(of: 2) == [3, 4])
        #expect(document.nodes.map(\.next) == [9, 2, 5, 4, 5, 6, 9, 8, 9])
    }
}
