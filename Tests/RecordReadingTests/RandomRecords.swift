import TestSupport

/// Makes random case records as JSON, one line each, well formed and with values of every kind, right and wrong.
struct RandomRecords {
    /// The random numbers.
    private var generator: SeededGenerator

    /// Creates a maker for a seed.
    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// Values of fields, right and wrong.
    private static let values = [
        "null", "\"\"", "1", "-1.5e3", "0.5", "\"50%\"", "\"120万元\"", "\"2021-07-05\"", "\"2021年7月5日 9时30分\"", "\"2023-02-30\"", "\"是\"",
        "true",
        "\"航空港区\"", "\"火星\"", "\"公开招标\"", "\"3家\"", "\"\\u4e2d\\n\\ud83d\\ude00\"", "\"a]},{[\\\"\"", "[]", "{}", "[1,[2,{}]]", "\"　x \"",
    ]
    /// Keys, known and unknown, plain and not.
    private static let keys = [
        "id", "项目编号", "ｉｄ", "预算金额", "预算金额（万元）", "reserved", "建筑面积", "评分", "投标人数量", "是否公示", "招标公告发布日期", "所属区域", "采购方式", "合同.签订日期", "未知",
        "a/b~c", "\\u0069d", "",
    ]

    /// Returns some records.
    mutating func records(_ count: Int) -> [String] { (0..<count).map { _ in record() } }

    /// Returns a record.
    private mutating func record() -> String {
        var members = (0..<Int.random(in: 0...6, using: &generator)).map { _ in member(RandomRecords.keys) }
        if Bool.random(using: &generator) { members.append("\"合同\":" + object(["签订日期", "amount", "合同金额"])) }
        if Bool.random(using: &generator) {
            let elements = (0..<Int.random(in: 0...3, using: &generator)).map { _ in object(["投标人", "退还日期", "x"]) }
            members.append("\"投标保证金\":[\(elements.joined(separator: ","))]")
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// Returns an object with some of the keys.
    private mutating func object(_ keys: [String]) -> String {
        "{" + (0..<Int.random(in: 0...3, using: &generator)).map { _ in member(keys) }.joined(separator: ",") + "}"
    }

    /// Returns a key and a value.
    private mutating func member(_ keys: [String]) -> String { "\"\(generator.pick(keys))\":\(generator.pick(RandomRecords.values))" }

    /// Returns a text with a few bytes changed, dropped, doubled or put in.
    mutating func damaged(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        let marks = Array("{}[],:\"\\ \n0-.eEtu\u{0}'/".utf8) + [0xFF, 0xE4]
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[index] = generator.pick(marks)
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(generator.pick(marks), at: index)
            default: bytes.removeLast(bytes.count - index)
            }
        }
        return bytes
    }
}
