import TestSupport

/// Makes random tenders and writes the same ones as NDJSON and as separated values.
struct RandomTables {
    /// The random numbers.
    private var generator: SeededGenerator
    /// The columns of the tender, and those of its bonds.
    private let columns: [String]
    private let elements = ["投标保证金.投标人", "投标保证金.退还日期"]
    /// The values of every record by its columns, and those of its bonds.
    private var records: [(own: [String], bonds: [[String]])] = []

    /// Headers by name, label and alias, in groups, with units, and one that nobody knows.
    private static let headers = [
        "预算金额", "预算金额（万元）", "reserved", "建筑面积", "投标人数量", "是否公示", "noticeOn", "所属区域", "采购方式", "合同.签订日期", "contract.amount", "备注",
    ]
    /// Values of every sort, right and wrong, with everything that needs quotes.
    private static let values = [
        "", "", "1", "0.5", "50%", "120万元", "2021-07-05", "2021年7月5日 9时30分", "2023-02-30", "是", "航空港区", "火星", "公开招标", "3家", "甲,乙", "甲;乙",
        "说“是”", "他说\"是\"", "两\n行", "\"", "\t", "　", "a'b", "𠀀㐀ḿ", "12,000",
    ]

    /// Makes some tenders.
    init(seed: UInt64, records count: Int, hasBonds: Bool) {
        var generator = SeededGenerator(seed: seed)
        var chosen = Self.headers.filter { _ in Bool.random(using: &generator) }
        if chosen.contains("预算金额（万元）") { chosen.removeAll { $0 == "预算金额" } }
        let columns = (["项目编号"] + chosen).shuffled(using: &generator)
        for number in 0..<count {
            let own = columns.map { $0 == "项目编号" ? "T-\(number)" : generator.pick(Self.values) }
            let bonds = (0..<(hasBonds ? Int.random(in: 0...3, using: &generator) : 0)).map { ["供应商\($0)", generator.pick(Self.values)] }
            records.append((own, bonds))
        }
        (self.generator, self.columns, self.hasBonds) = (generator, columns, hasBonds)
    }

    /// Whether the tenders have bonds.
    private let hasBonds: Bool

    /// The tenders, one a line.
    var lines: String {
        records.map { record in
            var members = zip(columns, record.own).map { "\(Self.quoted($0)):\(Self.quoted($1))" }
            let bonds = record.bonds.map {
                "{" + zip(["投标人", "退还日期"], $0).map { "\"\($0)\":\(Self.quoted($1))" }.joined(separator: ",") + "}"
            }
            if hasBonds { members.append("\"投标保证金\":" + (bonds.isEmpty ? "null" : "[\(bonds.joined(separator: ","))]")) }
            return "{\(members.joined(separator: ","))}\n"
        }
        .joined()
    }

    /// A text as a JSON string.
    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// The tenders as a table: a row each, or a row for every bond, in which what is said of the tender is repeated or left out.
    mutating func table(delimiter: String, lineBreak: String) -> String {
        var rows = [columns + (hasBonds ? elements : [])]
        for record in records {
            for (index, bond) in (record.bonds.isEmpty ? [["", ""]] : record.bonds).enumerated() {
                let isRepeated = index == 0 || Bool.random(using: &generator)
                let own = isRepeated ? record.own : columns.map { _ in "" }
                rows.append(own + (hasBonds ? bond : []))
            }
        }
        let blanks = Bool.random(using: &generator) ? delimiter + delimiter : ""
        return rows.map { row in row.map { cell($0, delimiter) }.joined(separator: delimiter) + blanks + lineBreak }.joined()
    }

    /// A cell, in quotes where it must be and sometimes where it need not.
    private mutating func cell(_ text: String, _ delimiter: String) -> String {
        let needsQuotes = text.contains("\n") || text.contains(delimiter) || text.hasPrefix("\"")
        guard needsQuotes || Int.random(in: 0..<4, using: &generator) == 0 else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
