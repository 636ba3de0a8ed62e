import Foundation

/// A Markdown page whose commands are run: prose, files that the commands need, and `console` blocks with what is typed and what is answered.
///
/// ````
/// ```json case.json          a file of that name, in the folder where the commands run
/// ```console                 $ guiju check case.json, what it answers, and [exit 1] unless it ends with 0
/// ````
struct Transcript {
    /// A part of the page.
    enum Part {
        /// A line that is only read.
        case prose(String)
        /// The content of a file.
        case file(name: String, content: String)
        /// Commands with what they answer.
        case console([Entry])
        /// What is written as it is: fences and the content of other blocks.
        case verbatim(String)
    }

    /// One command.
    struct Entry {
        /// What is typed after the prompt.
        var command: String
        /// What is answered, with the exit code if it is not 0.
        var answer: [String]
    }

    /// The parts in their order.
    var parts: [Part] = []

    /// Reads a page.
    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        if lines.last == "" { lines.removeLast() }
        while let line = lines.popFirst() {
            guard line.hasPrefix("```"), line.count > 3 else {
                parts.append(.prose(line))
                continue
            }
            var block: [String] = []
            while let inner = lines.popFirst(), inner != "```" { block.append(inner) }
            parts.append(.verbatim(line))
            let words = line.dropFirst(3).split(separator: " ")
            if words.first == "console" {
                parts.append(.console(Transcript.entries(of: block)))
            } else if words.count == 2 {
                parts.append(.file(name: String(words[1]), content: block.joined(separator: "\n") + "\n"))
            } else {
                parts += block.map(Part.verbatim)
            }
            parts.append(.verbatim("```"))
        }
    }

    /// The commands of a block.
    private static func entries(of block: [String]) -> [Entry] {
        block.reduce(into: []) { entries, line in
            if line.hasPrefix("$ ") {
                entries.append(Entry(command: String(line.dropFirst(2)), answer: []))
            } else if !entries.isEmpty {
                entries[entries.count - 1].answer.append(line)
            }
        }
    }

    /// The page as it is written.
    var text: String {
        parts.map { part in
            switch part {
            case .prose(let line), .verbatim(let line): line + "\n"
            case .file(_, let content): content
            case .console(let entries):
                entries.map { "$ \($0.command)\n" + $0.answer.map { $0 + "\n" }.joined() }.joined()
            }
        }.joined()
    }

    /// Returns the page with the answers that commands give now, run in a folder into which the page's files are written.
    func played(in folder: URL, writingFiles writes: Bool = true) throws -> Transcript {
        var played = self
        for index in played.parts.indices {
            switch played.parts[index] {
            case .file(let name, let content) where writes:
                let file = folder.appending(path: name)
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(content.utf8).write(to: file)
            case .console(let entries):
                played.parts[index] = .console(entries.map { Entry(command: $0.command, answer: Shell.answer(to: $0.command, in: folder)) })
            case .file, .prose, .verbatim: break
            }
        }
        return played
    }
}
