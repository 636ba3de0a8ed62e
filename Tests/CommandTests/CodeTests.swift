import Foundation
import TestSupport
import Testing

/// Every code that a message can carry is explained, in both languages.
@Suite struct CodeTests {
    /// The codes in the sources: a capital letter of a stage and three digits, in quotation marks.
    static let codes: [String] = {
        let texts = ProjectFiles.files(below: "Sources", ending: ".swift").compactMap { try? String(contentsOf: $0, encoding: .utf8) }
        return Set(texts.flatMap { $0.matches(of: /"([SCLIWUV][0-9]{3})"/).map { String($0.1) } }).sorted()
    }()

    @Test func `the sources are searched`() { #expect(Self.codes.count > 100) }

    @Test(arguments: codes) func `a code is explained`(code: String) {
        for language in ["zh", "en"] {
            let answer = Shell.answer(to: "guiju explain \(code) --lang \(language)", in: ProjectFiles.root)
            #expect(answer.first?.hasPrefix(code) == true && answer.last?.hasPrefix("[exit") == false, "\(answer)")
        }
    }
}
