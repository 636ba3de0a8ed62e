import TestSupport
import Values
import WorkCalendar

/// The calendar that the project ships, as the tests use it.
enum Published {
    /// The table.
    static let table = try! HolidayTable(reading: ProjectFiles.bytes("Rules/calendar/china.tsv"))
    /// The calendar made of it.
    static let calendar = WorkCalendar(table)
    /// All its days.
    static let days = (0...(table.coverage.upperBound - table.coverage.lowerBound)).map(table.coverage.lowerBound.adding)
}

/// A day written in a test.
func day(_ text: String) -> Day { Day(iso: text)! }

/// A day of a random date in the published years, far enough from their ends.
func randomDay(_ random: inout SeededGenerator) -> Day {
    day("2008-01-01").adding(days: .random(in: 0...6_500, using: &random))
}

extension Bounds<Day> {
    /// The bounds in a word: `2025-09-28`, `2025-09-28…2025-09-30`, `2027-01-02…`.
    var text: String {
        if let exact { return exact.description }
        return "\(lower?.description ?? "")…\(upper?.description ?? "")"
    }
}
