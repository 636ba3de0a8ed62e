import TestSupport

/// Makes lines of case records, with all that goes wrong in exports among them.
struct CaseLines {
    /// Chance.
    var random: SeededGenerator

    /// Makes so many lines.
    mutating func make(_ count: Int) -> String { (0..<count).map { line($0) + random.pick(["\n", "\n", "\n", "\r\n", "\n\n"]) }.joined() }

    /// Makes one line.
    private mutating func line(_ index: Int) -> String {
        switch Int.random(in: 0..<40, using: &random) {
        case 0: return random.pick(["{", "{\"项目编号\":", "null", "[1,2", "坏行", "{\"a\":\"\u{7}\"}", "\"x\""])
        case 1: return "   "
        case 2: return #"{"记录类型":"走访记录","编号":"\#(index)","所属区域":"邻市"}"#
        case 3: return #"{"记录类型":"不认识","编号":"\#(index)"}"#
        case 4: return #"{"项目编号":"长\#(index)","采购人":"\#(String(repeating: "长", count: random.pick([900, 3_000, 5_000])))"}"#
        case 5: return #"{"项目编号":"多\#(index)","字段\#(index % 260)":1,"预算":"约三百万"}"#
        default: return record(index)
        }
    }

    /// Makes a record.
    private mutating func record(_ index: Int) -> String {
        let day = { (random: inout SeededGenerator) in
            "2024-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
        }
        var members = [#""项目编号":"示-\#(index)""#]
        if Bool.random(using: &random) { members.append(#""采购人":"\#(random.pick(["甲局", "乙局", "=HYPERLINK(1)", "丙\\\"局,\\n"]))""#) }
        members.append(#""所属区域":"\#(random.pick(["示范市", "示范区", "邻市", "示范省", "别处"]))""#)
        members.append(#""公告日期":"\#(day(&random))""#)
        members.append(#""公示结束日期":"\#(random.pick([day(&random), "2024年5月", ""]))""#)
        members.append(#""预算":\#(random.pick(["\"150万元\"", "3000000", "1000000.5", "null"]))"#)
        members.append(#""预留份额":"\#(random.pick(["35%", "40%", "0.5", ""]))""#)
        members.append(#""是否预留":"\#(random.pick(["是", "否", ""]))""#)
        let bonds = (0..<Int.random(in: 0...3, using: &random)).map { bond in
            #"{"投标人":"\#(bond)","退还日期":"\#(random.pick([day(&random), ""]))"}"#
        }
        members.append(#""保证金":[\#(bonds.joined(separator: ","))]"#)
        return "{\(members.joined(separator: ","))}"
    }
}
