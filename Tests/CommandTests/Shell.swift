import Commands
import Foundation
import Glibc
import Synchronization
import Values

/// The little of a shell that transcripts need: `guiju` itself, variables in front of it, `< FILE`, `| head -N`, `cd FOLDER &&`, and `mkdir`, `rm`,
/// `cat`.
enum Shell {
    /// The day it is in every transcript.
    private static let today = Day(iso: "2026-01-05")

    /// Returns the lines that a command answers in a folder, standard error among them as on a terminal, and the exit code if it is not 0.
    ///
    /// - Parameter errors: whether standard error is among them.
    static func answer(to line: String, in folder: URL, errors: Bool = true) -> [String] {
        // One at a time, for the working folder may turn out to be shared.
        turn.withLock { _ in answerAlone(to: line, in: folder, errors) }
    }

    /// Whose turn it is.
    private static let turn = Mutex(())

    /// Runs a line on a thread of its own.
    private static func answerAlone(to line: String, in folder: URL, _ errors: Bool) -> [String] {
        let answer = Mutex<[String]>([])
        let done = DispatchSemaphore(value: 0)
        // A thread may have a working folder of its own, so that tests that run beside this one keep theirs.
        let thread = Thread {
            answer.withLock { $0 = enter(folder) ? run(line, errors) : ["cannot enter \(folder.path)"] }
            done.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
        done.wait()
        return answer.withLock { $0 }
    }

    /// Gives this thread a working folder of its own; where the system does not allow that, the folder is the whole process's.
    private static func enter(_ folder: URL) -> Bool {
        if let unshare = dlsym(nil, "unshare") {
            let cloneFS: Int32 = 0x200
            _ = unsafeBitCast(unshare, to: (@convention(c) (Int32) -> Int32).self)(cloneFS)
        }
        return chdir(folder.path) == 0
    }

    /// Runs a line.
    private static func run(_ line: String, _ errors: Bool) -> [String] {
        var words = words(of: line)
        var depth = 0
        if words.count > 2, words[0] == "cd", words[2] == "&&" {
            guard chdir(words[1]) == 0 else { return ["cannot enter \(words[1])"] }
            depth = words[1].split(separator: "/").count
            words.removeFirst(3)
        }
        var variables: [String: String] = [:]
        while let first = words.first, let sign = first.firstIndex(of: "="),
            first.prefix(upTo: sign).allSatisfy({ $0.isUppercase || $0 == "_" })
        {
            variables[String(first.prefix(upTo: sign))] = String(first[first.index(after: sign)...])
            words.removeFirst()
        }
        let prefixes = [["guiju"], ["swift", "run", "-c", "release", "guiju"], ["swift", "run", "guiju"]]
        if let prefix = prefixes.first(where: words.starts(with:)) {
            return guiju(Array(words.dropFirst(prefix.count)), variables, errors, depth: depth)
        }
        return builtIn(words)
    }

    /// Runs the program, some folders below the one that is the outermost for it.
    private static func guiju(_ words: [String], _ variables: [String: String], _ errors: Bool, depth: Int) -> [String] {
        var words = words
        var (input, lines) = ([UInt8](), Int.max)
        if let pipe = words.firstIndex(of: "|") {
            lines = words.last.flatMap { Int($0.dropFirst()) } ?? 0
            words.removeSubrange(pipe...)
        }
        if let redirect = words.firstIndex(of: "<"), redirect + 1 < words.count {
            input = FileManager.default.contents(atPath: words[redirect + 1]).map { [UInt8]($0) } ?? []
            words.removeSubrange(redirect...(redirect + 1))
        }
        let screen = Screen(linesOfOutput: lines)
        var unread = input[...]
        let surroundings = Surroundings(
            variable: { variables[$0] },
            readInput: { () throws(FileTrouble) in
                defer { unread = unread.dropFirst(7) }
                return Array(unread.prefix(7))
            },
            writeOutput: { bytes throws(FileTrouble) in try screen.takeOutput(bytes) },
            writeError: { if errors { screen.takeError($0) } }, outputIsTerminal: false,
            errorIsTerminal: false,
            today: { today ?? Day(number: 0) },
            variableNames: { Array(variables.keys) },
            foldersUpward: { (0...depth).map { String(repeating: "../", count: $0) } })
        let exit = Commands.run(words, in: surroundings)
        var answer = screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if answer.last == "" { answer.removeLast() }
        return answer + (exit == 0 ? [] : ["[exit \(exit)]"])
    }

    /// Runs one of the commands that prepare a folder.
    private static func builtIn(_ words: [String]) -> [String] {
        let files = FileManager.default
        switch (words.first, words.dropFirst().last) {
        case ("mkdir"?, let name?): try? files.createDirectory(atPath: name, withIntermediateDirectories: true)
        case ("rm"?, let name?): try? files.removeItem(atPath: name)
        case ("cat"?, let name?):
            // What an editor might change without a word is shown as a sign.
            let text = (try? String(contentsOfFile: name, encoding: .utf8))?.replacing("\r\n", with: "␍\n").replacing(
                "\u{FEFF}", with: "[BOM]")
            return text?.split(separator: "\n").map(String.init) ?? ["cannot read \(name)"]
        default: return ["transcripts do not know this command"]
        }
        return []
    }

    /// The words of a line; quotes keep blanks together.
    private static func words(of line: String) -> [String] {
        var (words, word, quote) = ([String](), String?.none, Character?.none)
        for character in line {
            switch (character, quote) {
            case (let closing, let open?) where closing == open: quote = nil
            case ("'", nil), ("\"", nil):
                quote = character
                word = word ?? ""
            case (" ", nil):
                if let word { words.append(word) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
