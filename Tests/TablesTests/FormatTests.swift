import Testing
import Values

@testable import Tables

@Suite("Numbers and their formats")
struct FormatTests {
    @Test(
        "what a format says",
        arguments: [
            ("yyyy-mm-dd", NumberFormat.day), ("yyyy\"年\"m\"月\"d\"日\"", .day), ("yyyy\"年\"m\"月\"", .month), ("yyyy", .year), ("m/d", .day),
            ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", .day), ("yyyy/m/d h:mm", .day), ("h:mm:ss", .clock), ("[h]:mm", .clock), ("mm:ss", .clock),
            ("0.00%", .percent),
            ("0%", .percent), ("General", .number), ("G/通用格式", .number), ("#,##0.00", .number), ("0.00E+00", .number),
            ("\"day\"0", .number),
            ("0\\d", .number), ("[Red]0", .number), ("0;yyyy", .number), ("@", .number), ("m\"月\"d\"日\"", .day), ("mmm-yy", .month),
            ("", .number),
            ("\"", .number), ("[", .number), ("\\", .number),
        ])
    func format(_ code: String, _ format: NumberFormat) { #expect(NumberFormat(code: code) == format) }

    @Test(
        "numbers are what spreadsheets show",
        arguments: [
            ("0.30000000000000004", "0.3"), ("0.56999999999999995", "0.57"), ("1234567.89", "1234567.89"), ("1E-3", "0.001"),
            ("1.5E3", "1500"),
            ("-2.50", "-2.5"), ("999999999999999.9", "1.0E+15"), ("0", "0"), ("-0", "0"), ("123456789012345", "123456789012345"),
            ("4.10105199001011E+17", "4.10105199001011E+17"), ("007", "7"), (".5", "0.5"), ("5.", "5"),
        ])
    func number(_ text: String, _ plain: String) {
        let expected = plain == "1.0E+15" ? "1E+15" : plain
        #expect(CellNumber.plain(text)?.text == expected)
    }

    @Test("what is no number is none", arguments: ["", "-", "1e", "1e999", "1.2.3", "0x10", " 1", "1,2", "٣"])
    func none(_ text: String) { #expect(CellNumber.plain(text) == nil) }

    @Test(
        "days and minutes",
        arguments: [
            ("61", "1900-03-01", Int?.none), ("44382", "2021-07-05", nil), ("44382.5", "2021-07-05", 720),
            ("44382.3958333333", "2021-07-05", 570),
            ("44382.99999999", "2021-07-06", 0), ("2958465", "9999-12-31", nil),
        ])
    func serial(_ digits: String, _ day: String, _ minute: Int?) {
        let moment = SerialDate.read(digits.utf8, .from1900)
        #expect(moment?.day.description == day && moment?.minute == minute)
    }

    @Test("what is no day is none", arguments: ["60", "0", "-1", "2958466", "99999999", "a", "", ".5", "1.x"])
    func noDay(_ digits: String) { #expect(SerialDate.read(digits.utf8, .from1900) == nil) }

    @Test("days counted from 1904 are 1,462 more") func from1904() {
        #expect(SerialDate.read("42920".utf8, .from1904)?.day == SerialDate.read("44382".utf8, .from1900)?.day)
    }

    @Test(
        "names of cells",
        arguments: [(0, 1, "A1"), (25, 2, "Z2"), (26, 3, "AA3"), (701, 4, "ZZ4"), (702, 5, "AAA5"), (16_383, 1_048_576, "XFD1048576")])
    func names(_ column: Int, _ row: Int, _ name: String) {
        #expect(CellName.cell(column: column, row: row) == name)
        #expect(CellName.parse(name.utf8).map { [$0.column, $0.row] } == [column, row])
    }
}
