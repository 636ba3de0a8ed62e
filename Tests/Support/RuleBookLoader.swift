internal import Diagnostics
public import Foundation
public import Semantics
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
        let checked = CheckedTexts(try files.map { SourceText(name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0))) })
        book = checked.book
        errors = checked.diagnostics.filter { $0.severity == .error }.map { diagnostic in
            let place = diagnostic.primary.map { label in
                let position = checked.sources[label.range].position(of: label.range.start)
                return "\(checked.sources[label.range].name):\(position.line):\(position.column): "
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
