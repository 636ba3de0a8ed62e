import Foundation
import Testing

@testable import Reports

@Suite("Commands that reports propose can be pasted")
struct ShellWordTests {
    @Test(
        "a shell takes a word as it is meant",
        arguments: [
            "", "a b", "it's", "''", "$HOME", "`id`", "a\\b", "*", "~", "#x", "台账 1.csv", "中标（成交）.xlsx", "a;b", "a\nb", "\"", "!!", "a=b",
        ])
    func taken(_ word: String) throws {
        let shell = Process()
        let answer = Pipe()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "printf '[%s]' " + ShellWord.typed(word)]
        shell.standardOutput = answer
        try shell.run()
        let said = String(bytes: answer.fileHandleForReading.readDataToEndOfFile(), encoding: .utf8)
        shell.waitUntilExit()
        #expect(said == "[\(word)]")
    }

    @Test("plain names stay as they are", arguments: ["Samples/first-look/case.json", "台账.csv", "bid-bond-refund", "2021-10-20"])
    func plain(_ word: String) { #expect(ShellWord.typed(word) == word) }
}
