internal import Diagnostics
public import Foundation
public import Semantics
internal import Syntax
internal import Values
public import WorkCalendar

/// A rule book made from files, for tests.
public struct LoadedBook: Sendable {
    /// The checked rules.
    public let book: RuleBook
    /// The errors of parsing and checking, in words.
    public let errors: [String]

    /// Loads rule files in their order.
    public init(_ files: [URL]) throws {
        var sources = SourceMap()
        var parsed: [(file: RuleFile, source: Int)] = []
        var diagnostics: [Diagnostic] = []
        for file in files {
            let source = SourceText(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
            let number = sources.add(source)
            let result = Parser.parse(source: source, number: number)
            diagnostics += result.diagnostics
            parsed.append((result.file, number))
        }
        let checked = Checker.check(files: parsed, sources: sources)
        diagnostics += checked.diagnostics
        book = checked.book
        errors = diagnostics.filter { $0.severity == .error }.map { diagnostic in
            let place = diagnostic.primary.map { label in
                let position = sources[label.range].position(of: label.range.start)
                return "\(sources[label.range].name):\(position.line):\(position.column): "
            }
            return (place ?? "") + diagnostic.message.en
        }
    }

    /// The rules of the project, which are loaded once.
    private static let project = Result { try LoadedBook(ProjectFiles.files(below: "Rules", ending: ".rules")) }

    /// The rule files below a folder of the project.
    public static func below(_ folder: String) throws -> LoadedBook {
        try folder == "Rules" ? project.get() : LoadedBook(ProjectFiles.files(below: folder, ending: ".rules"))
    }

    /// The published working days.
    public static func calendar() throws -> WorkCalendar {
        WorkCalendar(try HolidayTable(reading: try ProjectFiles.bytes("Rules/calendar/china.tsv")))
    }
}
