import TestSupport
import Testing

@testable import RecordReading

/// What an index of words says of the bytes of a key, against a dictionary.
struct KeyIndexTests {
    /// The words that are looked up among each other.
    private static let words = [
        "id", "caseId", "案卷编号", "合同", "签订日期", "预算金额（万元）", "é", "e\u{301}", " id", "id ", "ＩＤ", "\u{F900}", "\u{8C48}", "", "x\u{200B}",
        String(repeating: "长", count: 40), String(repeating: "a", count: 200),
    ]

    @Test("what it is certain of is what a dictionary says, whatever words there are")
    func agreement() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            let chosen = KeyIndexTests.words.filter { _ in Bool.random(using: &random) }.enumerated()
            let numbers = Dictionary(chosen.map { ($0.element, $0.offset) }) { first, _ in first }
            let index = KeyIndex(numbers)
            for key in KeyIndexTests.words {
                switch Array(key.utf8).withUnsafeBufferPointer(index.find) {
                case .known(let number): #expect(numbers[key] == number)
                case .unknown: #expect(numbers[key] == nil)
                case .unsure: break
                }
            }
        }
    }

    @Test("plain words are found, and plain keys that are none are told", arguments: ["id", "案卷编号", String(repeating: "a", count: 200)])
    func certainty(_ word: String) {
        let index = KeyIndex([word: 7, "caseId": 8])
        #expect(Array(word.utf8).withUnsafeBufferPointer(index.find) == .known(7))
        #expect(Array("amount".utf8).withUnsafeBufferPointer(index.find) == .unknown)
        #expect(Array("金额".utf8).withUnsafeBufferPointer(index.find) == .unknown)
    }
}
