@testable import Tables

/// Puts an archive together whose parts are stored, with whatever is wrong that a test wants.
struct ZipWriter {
    /// The parts, in order.
    var parts: [(name: String, text: String)]
    /// What the parts' flags and methods say, and what is added to the size they state.
    var flags = 0
    var method = 0
    var moreSize = 0

    /// A workbook of one sheet with these rows, other parts besides or instead.
    init(sheet: String, _ others: [String: String] = [:]) {
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var all = [
            "_rels/.rels":
                "<Relationships><Relationship Id='r1' Type='\(relations)/officeDocument' Target='/xl/workbook.xml'/></Relationships>",
            "xl/workbook.xml": "<workbook><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels":
                "<Relationships><Relationship Id='r1' Type='\(relations)/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
            "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(sheet)</sheetData></worksheet>",
        ]
        all.merge(others) { $1 }
        parts = all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The archive.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (name, text) in parts {
            let data = Array(text.utf8)
            var sum = CRC32()
            sum.update(data)
            let start = out.count
            let common = u16(flags) + u16(method) + u16(0) + u16(0) + u32(Int(sum.value)) + u32(data.count) + u32(data.count + moreSize)
            out += u32(0x0403_4B50) + u16(20) + common + u16(name.utf8.count) + u16(0) + Array(name.utf8) + data
            directory += u32(0x0201_4B50) + u16(20) + u16(20) + common + u16(name.utf8.count) + u16(0) + u16(0) + u16(0) + u16(0) + u32(0)
            directory += u32(start) + Array(name.utf8)
        }
        let end = u32(0x0605_4B50) + u16(0) + u16(0) + u16(parts.count) + u16(parts.count) + u32(directory.count) + u32(out.count) + u16(0)
        return out + directory + end
    }

    /// Two bytes, the low one first.
    private func u16(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

    /// Four bytes, the low one first.
    private func u32(_ value: Int) -> [UInt8] { u16(value & 0xFFFF) + u16(value >> 16 & 0xFFFF) }
}
