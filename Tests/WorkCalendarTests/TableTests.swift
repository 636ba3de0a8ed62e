import Foundation
import TestSupport
import Testing
import Values
import WorkCalendar

/// The table the project ships, against the sources and against the notices.
@Suite struct TableTests {
    /// Rows of a file of tab-separated columns, without its comments and its line of names.
    private func rows(_ url: URL) throws -> [[String]] {
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return lines.dropFirst().map { $0.components(separatedBy: "\t") }
    }

    /// Every row is in the source and every row of the source is here, and the notices are those of its years.
    @Test func sameAsTheSource() throws {
        guard let folder = ProjectFiles.beside("shared/calendar") else { return }
        let ours = try rows(ProjectFiles.url("Rules/calendar/china.tsv"))
        let theirs = try rows(folder.appending(path: "china-holidays.tsv")).filter { $0[0] >= "2007" }
        #expect(ours.map { Array($0.prefix(3)) } == theirs)
        let notices = try rows(folder.appending(path: "notices.tsv"))
        for row in ours {
            let date = day(row[0])
            let year = date.month == 12 ? date.year + 1 : date.year
            #expect(notices.contains([String(year), row[3]]), "\(row[0])")
        }
        #expect(Set(ours.map { $0[3] }) == Set(notices.map { $0[1] }))
    }

    /// Days that rest on the second notice of their year, and their neighbours that do not.
    @Test(arguments: [
        ("2015-06-22", "2014-12/16"), ("2015-09-03", "2015-05/13"), ("2015-09-06", "2015-05/13"), ("2015-09-27", "2014-12/16"),
        ("2019-04-05", "2018-12/06"),
        ("2019-04-28", "2019-03/22"), ("2019-05-05", "2019-03/22"), ("2019-06-07", "2018-12/06"), ("2020-01-30", "2019-11/21"),
        ("2020-01-31", "2020-01/27"),
        ("2020-02-03", "2020-01/27"), ("2020-04-04", "2019-11/21"), ("2018-12-30", "2018-12/06"), ("2022-12-31", "2022-12/08"),
        ("2007-12-29", "2008-03/28"),
        ("2026-10-10", "202511"),
    ])
    func notices(date: String, part: String) throws {
        let status = try #require(Published.calendar.status(of: day(date)))
        #expect(status.notice?.contains(part) == true, "\(status)")
    }

    /// What the header says.
    @Test func header() {
        #expect(Published.table.name.zh == "中国国务院办公厅节假日安排")
        #expect(Published.table.coverage == day("2007-01-01")...day("2026-12-31"))
        #expect(Published.table.publishedOn == day("2025-11-04"))
        #expect(Published.table.entries.count == 676)
    }

    /// What is wrong with a table, by its code and its line.
    @Test(arguments: [
        ("", "W004", 1), ("2007-01-01\trest\t元旦\n", "W004", 1), ("# coverage: 2007-01-01 - 2026-12-31\n", "W005", 1),
        ("# coverage: 2007-01-01 to 2026-13-31\n", "W001", 1), ("# coverage: 2007-01-01 to 2006-12-31\n", "W005", 1),
        ("# coverage: 0001-01-01 to 9999-12-31\n", "W005", 1),
        ("# coverage: 2007-01-01 to 2007-12-31\n2007-02-30\trest\tx\n", "W001", 2),
        ("# coverage: 2007-01-01 to 2007-12-31\r\n2007-02-03\tidle\tx\r\n", "W002", 2),
        ("# coverage: 2007-01-01 to 2007-12-31\n\n2007-02-03\trest\n", "W003", 3),
        ("# coverage: 2007-01-01 to 2007-12-31\n2008-01-01\trest\tx\n", "W006", 2),
        ("# coverage: 2007-01-01 to 2007-12-31\n2007-02-03\trest\tx\n2007-02-03\trest\tx\n", "W007", 3),
        ("# coverage: 2007-01-01 to 2007-12-31\n2007-02-03\trest\tx\n2007-02-02\trest\tx\n", "W007", 3), ("# published: soon\n", "W001", 1),
        ("\u{0}\u{1}\u{2}", "W003", 1),
    ])
    func mistakes(text: String, code: String, line: Int) {
        #expect(throws: HolidayTableError.self) { try HolidayTable(reading: Array(text.utf8)) }
        do {
            _ = try HolidayTable(reading: Array(text.utf8))
        } catch {
            #expect(error.code == code && error.line == line, "\(error)")
            #expect(!error.message.zh.isEmpty && !error.message.en.isEmpty && !error.message.en.hasSuffix("."))
        }
    }

    /// A small table of one's own, with a byte order mark, CRLF and no notices.
    @Test func anotherTable() throws {
        let text =
            "\u{FEFF}# name: 本地\r\n# coverage: 2030-01-01 to 2030-01-31\r\ndate\tstatus\toccasion\r\n2030-01-01\trest\t元旦\r\n2030-01-05\twork\t元旦\r\n"
        let calendar = WorkCalendar(try HolidayTable(reading: Array(text.utf8)))
        #expect(calendar.workingDays(from: day("2029-12-31"), through: day("2030-01-31")).exact == 23)
        #expect(calendar.status(of: day("2030-01-05"))?.kind == .makeUp("元旦") && calendar.status(of: day("2030-01-05"))?.notice == nil)
        #expect(calendar.status(of: day("2030-02-01")) == nil && calendar.provisionalFrom == nil && calendar.table.name.en == "本地")
    }
}
