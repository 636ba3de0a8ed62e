import Testing

@testable import Reports

/// Rows that spreadsheets open, and in which no text becomes a formula.
@Suite struct TableTests {
    @Test(arguments: [
        ("甲", "甲"), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "'＝1"), ("a=1", "a=1"),
        ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), (" =1", " =1"),
    ]) func `a text stays a text`(text: String, cell: String) {
        var row = CSVRow()
        row.add("x")
        row.add(text)
        row.add(-3)
        row.add(nil as Int?)
        #expect(String(decoding: row.ended, as: UTF8.self) == "x,\(cell),-3,\r\n")
    }
}
