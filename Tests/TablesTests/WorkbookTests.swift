import Foundation
import TestSupport
import Testing

@testable import Tables

@Suite("Workbooks")
struct WorkbookTests {
    /// Everything that reading gave: rows as their cells, and the fault that ended it.
    struct Read: Equatable {
        var rows: [[String]] = []
        var numbers: [Int] = []
        var hidden: [Int] = []
        var fault: WorkbookFault?
        var sheet: String?
        var others: [String] = []
        var passed: [String] = []
    }

    /// Reads a workbook; a cell is shown as its text, with a letter for its kind where it is no text.
    static func read(_ bytes: [UInt8], sheet: String? = nil) -> Read {
        let reader = WorkbookReader(TableOptions(sheet: sheet), bytes: bytes)
        var read = Read()
        do throws(TableFault) {
            while let row = try reader.next() {
                read.numbers.append(row.number)
                if row.isHidden { read.hidden.append(row.number) }
                read.rows.append(
                    row.cells.indices.map { column in
                        let marks: [TableCell.Kind: String] = [.number: "n:", .yes: "b:", .no: "b:", .fault: "e:"]
                        return (marks[row.cells[column].kind] ?? "") + row.text(column)
                    })
            }
        } catch {
            if case .workbook(let fault) = error.reason { read.fault = fault }
        }
        (read.sheet, read.others, read.passed) = (reader.sheet, reader.otherSheets, reader.passedSheets)
        return read
    }

    /// Reads a workbook of this folder.
    private func read(_ name: String, sheet: String? = nil) throws -> Read {
        Self.read(try ProjectFiles.bytes("Tests/TablesTests/Workbooks/\(name)"), sheet: sheet)
    }

    @Test(
        "of openpyxl: texts, numbers, formats, errors, formulas without a result, hidden rows, titles",
        arguments: ["openpyxl", "openpyxl-1904"])
    func openpyxl(_ name: String) throws {
        let all = try read("\(name).xlsx")
        #expect(all.sheet == "合同" && all.others == ["第二张", "藏"] && all.hidden == [4] && all.fault == nil)
        #expect(all.rows.map(trimmed) == Self.expected)
    }

    /// What the workbooks of openpyxl hold, blank cells at the ends of rows apart.
    static let expected = [
        ["2021年台账"], ["text", "number", "share", "date", "flag", "rich"], ["一 & <二>", "n:0.3", "57%", "2021-07-05", "b:TRUE", "a\nb"],
        ["  两边  ", "n:0.0000001", "62.3%", "2021-07-05 09:30", "b:FALSE"],
        ["e:=1+2", "4.10105199001011E+17", "100%", "2021-07", "e:#N/A", "𠀀"], ["", "n:120", "-5%", "2021-07-05"],
    ]

    /// A row without the blank cells at its end.
    private func trimmed(_ row: [String]) -> [String] { Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)) }

    @Test("of XlsxWriter: rich text, results of formulas, rows left out", arguments: ["xlsxwriter", "xlsxwriter-inline"])
    func xlsxwriter(_ name: String) throws {
        let all = try read("\(name).xlsx")
        #expect(all.numbers == [1, 2, 5] && all.fault == nil)
        #expect(all.rows[1] == ["甲", "n:1234567.89", "2021-07-05", "2021-07-05 09:30", "n:2469135.78", "粗细"])
        #expect(all.rows[2] == ["隔三行", "", "", "", "", "末"])
    }

    @Test("a sheet is chosen by name or number")
    func sheets() throws {
        #expect(try read("openpyxl.xlsx", sheet: "第二张").rows == [["x", "y"], ["n:1", "n:2"]])
        #expect(try read("openpyxl.xlsx", sheet: "2").rows.count == 2)
        #expect(try read("openpyxl.xlsx", sheet: "没有").fault == .noSheet("没有", sheets: ["合同", "第二张", "藏"]))
        #expect(try read("openpyxl.xlsx", sheet: "9").fault != nil)
    }

    @Test("a sheet that is not read is told of when it is shown, holds something, and nobody chose")
    func passedSheets() throws {
        #expect(try read("openpyxl.xlsx").passed == ["第二张"])
        #expect(try read("openpyxl.xlsx", sheet: "合同").passed.isEmpty)
        #expect(try read("xlsxwriter.xlsx").passed.isEmpty)
    }

    @Test(
        "text with marks is no workbook, whatever its name",
        arguments: [
            ("<html><table>", SheetMarkup.page), ("\u{FEFF}\r\n <TABLE border=1>", .page), ("<!DOCTYPE html>\n<html lang=zh>", .page),
            ("<?xml version='1.0'?><html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", .page),
            ("MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"", .page), ("<meta charset=gb2312><table>", .page),
            ("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>", .spreadsheet2003),
            ("<ss:Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">", .spreadsheet2003),
            ("<?xml version=\"1.0\"?><records/>", nil), ("项目编号,<table>", nil), ("<示-103>,50%", nil), ("", nil), ("<", nil),
            (String(repeating: " ", count: SheetMarkup.headBytes) + "<html>", nil),
        ] as [(String, SheetMarkup?)])
    func markup(_ text: String, _ markup: SheetMarkup?) {
        #expect(SheetMarkup(text.utf8) == markup)
        let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        if text.utf8.count < 1_000 { #expect(SheetMarkup(wide) == markup) }
        if let markup { #expect(Self.read(Array(text.utf8)).fault == .markup(markup)) }
    }

    @Test("what grows beyond reason is left")
    func bomb() throws { #expect(try read("bomb.xlsx").fault == .bomb(part: "xl/worksheets/sheet1.xml")) }

    @Test("containers of old workbooks and of those with a password are told apart")
    func containers() {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(Self.read(head + "Workbook".utf16.flatMap { [UInt8($0 & 0xFF), 0] }).fault == .oldOrProtected(isProtected: false))
        #expect(Self.read(head + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }).fault == .oldOrProtected(isProtected: true))
    }

    @Test("archives that are encrypted, packed otherwise, too large, or no archives")
    func archives() {
        var writer = ZipWriter(sheet: "<row><c><v>1</v></c></row>")
        #expect(Self.read(writer.bytes).rows == [["n:1"]])
        for cut in [0, 3, 21, 22, 100, writer.bytes.count - 23, writer.bytes.count - 1] {
            #expect(Self.read(Array(writer.bytes.prefix(cut))).fault == .noArchive)
        }
        writer.flags = 1
        #expect(Self.read(writer.bytes).fault == .encrypted)
        writer.flags = 0
        writer.method = 12
        #expect(Self.read(writer.bytes).fault == .packing(part: "_rels/.rels"))
        writer.method = 0
        writer.moreSize = 1
        #expect(Self.read(writer.bytes).fault == .damaged(part: "_rels/.rels"))
        var wide = ZipWriter(sheet: "").bytes
        for index in (wide.count - 6)..<(wide.count - 2) { wide[index] = 0xFF }
        #expect(Self.read(wide).fault == .zip64)
        #expect(Self.read(ZipWriter(sheet: "", ["_rels/.rels": ""]).bytes).fault == .malformed(part: "_rels/.rels", offset: 0))
    }

    @Test(
        "XML that could do harm, or is none, is refused",
        arguments: [
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><row/>", "<!ENTITY a 'b'>", "&a;", "<c></row>", "<row", "<row r=1/>",
            "<row r='<'/>",
            "\u{1}<", "&#xD800;", "&#99999999999;", "<![CDATA[", "<!-- ", "<?", String(repeating: "<row>", count: 100), "<>", "</>",
        ])
    func hostile(_ text: String) {
        switch Self.read(ZipWriter(sheet: text).bytes).fault {
        case .malformed?, .doctype?: break
        case let other: Issue.record("\(String(describing: other))")
        }
    }

    @Test(
        "cells of every form",
        arguments: [
            ("<c r='B1'><v>1</v></c>", ["", "n:1"]), ("<c t='str'><f>A</f><v></v></c><c><v>2</v></c>", ["", "n:2"]),
            ("<c t='inlineStr'><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t xml:space='preserve'> b</t></r></is></c>", ["a b"]),
            ("<c t='inlineStr'><is><t>_x000D_&#20013;&lt;<![CDATA[<&]]></t></is></c>", ["\r中<<&"]),
            ("<c t='d'><v>2021-07-05</v></c>", ["2021-07-05"]),
            ("<c><v>1.5E3</v></c>", ["n:1500"]), ("<c><v>-0.00</v></c>", ["n:0"]), ("<c><v>abc</v></c>", ["abc"]),
            ("<c><v>1e999</v></c>", ["1e999"]),
            ("<c t='b'><v>0</v></c>", ["b:FALSE"]), ("<c t='e'><v>#REF!</v></c>", ["e:#REF!"]), ("<c s='99'><v>44382</v></c>", ["n:44382"]),
        ])
    func cells(_ text: String, _ cells: [String]) { #expect(Self.read(ZipWriter(sheet: "<row>\(text)</row>").bytes).rows == [cells]) }

    @Test(
        "rows that cannot be are damage",
        arguments: ["<row><c r='B1'/><c r='A1'/></row>", "<row><c r='ZZZZ1'/></row><row><c t='s'><v>7</v></c></row>"])
    func rows(_ text: String) { #expect(Self.read(ZipWriter(sheet: text).bytes).fault != nil) }

    @Test("workbooks that are damaged anyhow end, and never crash", arguments: 0..<200 as Range<UInt64>)
    func damaged(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bytes =
            seed % 2 == 0
            ? try ProjectFiles.bytes("Tests/TablesTests/Workbooks/xlsxwriter.xlsx")
            : ZipWriter(sheet: "<row><c r='A1'><v>1</v></c></row>").bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        let all = Self.read(bytes)
        #expect(all.fault != nil || all.rows.count <= 1_000)
    }
}
