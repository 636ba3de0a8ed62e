import Foundation
import Reports
import TestSupport
import Testing

/// What the writer writes is JSON, and reads back as what was written.
@Suite struct JSONWriterTests {
    /// The text written as a JSON document.
    private func written(_ text: String) -> Data {
        var writer = JSONWriter()
        writer.string(text)
        return Data(writer.bytes)
    }

    @Test(arguments: [
        ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{8}\u{0}", #""\n\r\t\u0008\u0000""#), ("规矩", #""规矩""#),
        ("\u{1B}[31m", #""\u001b[31m""#), ("\u{202E}\u{200B}", #""\u202e\u200b""#), ("\u{E0041}😀", #""\udb40\udc41😀""#),
        ("\u{7F}\u{9B}", #""\u007f\u009b""#),
    ]) func `a text is escaped as little as is safe`(text: String, json: String) {
        #expect(String(decoding: written(text), as: UTF8.self) == json)
    }

    @Test func `read ∘ write = id`() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let scalars = (0..<20).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random)) }
            let text = String(String.UnicodeScalarView(scalars))
            let read = try JSONSerialization.jsonObject(with: written(text), options: .fragmentsAllowed) as? String
            #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        }
    }

    @Test(arguments: [0, 1, -1, 10, -907, .max, .min]) func `a number is its digits`(number: Int) {
        var writer = JSONWriter()
        writer.object { $0.member("n", number) }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"n\":\(number)}")
    }

    @Test func `commas stand between members and elements and nowhere else`() {
        var writer = JSONWriter()
        writer.object {
            $0.array("none", [Int]()) { _, _ in }
            $0.array("some", [1, 2]) { writer, number in writer.object { $0.member("n", number) } }
            $0.object("inner") { _ in }
            $0.member("text", "x")
            $0.member("missing", nil as Int?)
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == #"{"none":[],"some":[{"n":1},{"n":2}],"inner":{},"text":"x","missing":null}"#)
    }
}
