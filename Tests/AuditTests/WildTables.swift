import TestSupport

/// Makes tables of tenders as people save them: written in many ways, and damaged in many.
struct WildTables {
    /// Chance.
    var random: SeededGenerator
    /// What stands between cells, and behind rows.
    var delimiter = ",", lineEnd = "\n"
    /// Whether all cells stand in quotes.
    var quotesAll = false
    /// How often, in so many rows, something is damaged; 0 for never.
    var damage = 30
    /// Whether bonds are listed, a row each.
    var hasLists = true

    /// Makes wild tables by chance alone.
    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        delimiter = random.pick([",", ",", "\t", ";"])
        lineEnd = random.pick(["\n", "\r\n"])
        quotesAll = once(in: 4)
        damage = random.pick([0, 5, 30, 200])
        hasLists = !once(in: 3)
    }

    /// `true` once in so many times.
    private mutating func once(in times: Int) -> Bool { times > 0 && Int.random(in: 0..<times, using: &random) == 0 }

    /// Makes a table of so many records.
    mutating func make(_ records: Int) -> [UInt8] {
        let known = ["项目编号", "采购人", "所属区域", "公告日期", "公示结束日期", "预算", "预留份额", "是否预留", "归档日期"]
        var header = known.map { $0 == "预算" && once(in: 3) ? "预算（万元）" : $0 == "采购人" && once(in: 5) ? " 采购人 " : $0 }
        if hasLists { header += ["保证金.投标人", "保证金.退还日期"] }
        if once(in: 3) { header.append("录入人") }
        let hasKind = once(in: 3)
        if hasKind { header.insert("记录类型", at: Int.random(in: 0...header.count, using: &random)) }
        if once(in: 4) { header += ["", ""] }
        if once(in: 5) { header = header.map { random.pick([$0, "id", "noticeOn"]) } }
        if once(in: 6) { header.shuffle(using: &random) }
        var bytes = Array((once(in: 4) ? "\u{FEFF}" : "").utf8)
        if once(in: 6) { bytes += Array(("示范市台账" + lineEnd).utf8) }
        bytes += line(header)
        for record in 0..<records { bytes += self.record(record, header) }
        if once(in: 3), bytes.count > 3 { bytes.removeLast(lineEnd.utf8.count) }
        return bytes
    }

    /// The rows of a record, damaged now and then.
    private mutating func record(_ index: Int, _ header: [String]) -> [UInt8] {
        let own = header.map { value(of: $0, index) }
        var bytes: [UInt8] = []
        let isFilledDown = once(in: 2)
        for row in 0..<(hasLists ? random.pick([1, 1, 2, 3, 5]) : 1) {
            let cells = zip(header, own).map { name, value -> String in
                if name.hasPrefix("保证金") { return once(in: 8) ? "" : self.value(of: name, index) }
                if row == 0 { return value }
                if once(in: 3 * damage) { return self.value(of: name, index) }
                return isFilledDown || (name == "项目编号" && once(in: 2)) ? value : ""
            }
            bytes += once(in: damage) ? damaged(cells) : line(cells)
        }
        if once(in: damage) {
            bytes += Array(random.pick([lineEnd, String(repeating: delimiter, count: header.count - 1) + lineEnd]).utf8)
        }
        return bytes
    }

    /// A value of a column.
    private mutating func value(of name: String, _ index: Int) -> String {
        if once(in: 2 * damage) {
            return random.pick(
                [
                    "=1+1", "=\"00123\"", "'001", "#N/A", " ", "\u{3000}", "待定", "a\"b", "两\n行", "c:\\n", "+86", "@x", "-", "\u{FEFF}",
                    "\t", "1\r\n2",
                ])
        }
        let day = "2024-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
        switch name.filter({ $0 != " " }) {
        case "记录类型": return once(in: damage) ? random.pick(["走访记录", "", "别的"]) : "招标项目"
        case "项目编号", "id": return once(in: 3 * damage) ? "示-\(max(index - 3, 0))" : "示-\(index)"
        case "采购人": return random.pick(["甲局", "乙局", "丙,局", "", "a", "丁 局"])
        case "所属区域": return random.pick(["示范市", "示范区", "邻市", "示范省", "别处"])
        case "公告日期", "noticeOn": return random.pick([day, day, "\(day) 09:30", "2024年5月6日", "45413"])
        case "公示结束日期", "保证金.退还日期": return random.pick([day, day, day, "2024年5月", ""])
        case "归档日期": return random.pick(["", day])
        case "预算": return random.pick(["150万元", "3000000", "1000000.5", "", "约三百万", "0012"])
        case "预算（万元）": return random.pick(["150", "300.5", ""])
        case "预留份额": return random.pick(["35%", "40%", "0.5", "", "1.5"])
        case "是否预留": return random.pick(["是", "否", "", "true"])
        case "保证金.投标人": return random.pick(["甲", "乙公司", "丙\"公司\"", ""])
        case "录入人": return random.pick(["王", "", "李"])
        default: return once(in: 20) ? "x" : ""
        }
    }

    /// A row.
    private func line(_ cells: [String]) -> [UInt8] { Array((cells.map(cell).joined(separator: delimiter) + lineEnd).utf8) }

    /// A cell as it is written.
    private func cell(_ text: String) -> String {
        guard quotesAll || text.contains(where: { "\"\n\r\r\n".contains($0) || String($0) == delimiter }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// A row that is damaged.
    private mutating func damaged(_ cells: [String]) -> [UInt8] {
        let text = cells.map(cell).joined(separator: delimiter)
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return Array((text + delimiter + "多" + lineEnd).utf8)
        case 1: return line(Array(cells.dropLast(2)))
        case 2: return Array((text + delimiter + lineEnd).utf8)
        case 3: return Array(("\"没有关上" + delimiter + text + lineEnd).utf8)
        case 4: return Array(("\"关\"后" + delimiter + text + lineEnd).utf8)
        case 5: return Array(("半\"截" + delimiter + text + lineEnd).utf8)
        case 6: return Array((text + "\u{0}" + lineEnd).utf8)
        case 7: return Array((text + "\r" + text + lineEnd).utf8)
        case 8: return once(in: 8) ? [0xB2, 0xC9, 0xB9, 0xFF] + Array((text + lineEnd).utf8) : line(cells)
        case 9: return Array((String(repeating: "长", count: random.pick([900, 3_400])) + delimiter + text + lineEnd).utf8)
        case 10: return Array(lineEnd.utf8) + line(cells)
        case 11: return Array(("\"引\" " + delimiter + text + lineEnd).utf8)
        case 12: return Array((text + "\r" + lineEnd).utf8)
        default: return Array(text.utf8)
        }
    }
}
