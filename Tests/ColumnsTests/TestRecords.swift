import Diagnostics
import RecordModel
import TestSupport
import Values

/// A kind of record with every type of field, groups and lists within each other, and another kind.
enum TestRecords {
    /// Where nothing is declared.
    private static let nowhere = SourceRange(source: 0, start: 0, end: 0)

    /// Creates a field.
    static func field(_ name: String, _ labels: String..., type: FieldType) -> Field {
        Field(name: name, labels: labels, type: type, isKey: false, blank: .notKnown, range: nowhere)
    }

    /// The fields of a tender.
    static let fields = [
        field("id", "项目编号", "编号", type: .text),
        field("budget", "预算金额", type: .money),
        field("share", "预留份额", type: .share),
        field("area", "建筑面积", type: .number(unit: "平方米")),
        field("bidders", "投标人数量", type: .count(unit: "家")),
        field("published", "是否公示", type: .boolean),
        field("noticeOn", "中标（成交）通知书发出的具体日期", type: .time),
        field("region", "所属区域", type: .region),
        field("method", "采购方式", type: .choice(["公开招标", "邀请招标", "other"])),
        field(
            "contract", "合同",
            type: .group([
                field("signedOn", "签订日期", type: .time), field("amount", type: .money),
                field("seal", type: .group([field("by", type: .text)])),
            ])),
        field(
            "bonds", "投标保证金",
            type: .list([
                field("bidder", "投标人", type: .text), field("refundedOn", "退还日期", type: .time),
                field("parts", type: .list([field("amount", "金额", type: .money)])),
            ])),
        field("note", "备注", type: .text),
        field("buyer", "采购人代码", type: .creditCode),
    ]

    /// The kinds.
    static let kinds: RecordKinds = [
        RecordKind(
            index: 0, name: "tender", labels: ["招标项目"], kindKeys: ["记录类型"], datedBy: nil, fields: fields, range: nowhere),
        RecordKind(
            index: 1, name: "task", labels: ["任务"], kindKeys: ["记录类型", "type"], datedBy: nil,
            fields: [field("title", "名称", type: .text), field("doneOn", type: .time)], range: nowhere),
    ]

    /// A few places.
    static let regions: RegionTree = {
        var tree = RegionTree()
        let city = tree.add(.init(name: "郑州市", aliases: ["郑州"], parent: nil))
        _ = tree.add(.init(name: "郑州航空港区", aliases: ["航空港区"], parent: city))
        return tree
    }()

    /// Tokens for every type of field, right and wrong.
    static let values = [
        "null", "\"\"", "\" \"", "\"　\"", "true", "false", "0", "-0", "1", "12", "1.5", "-1.5", "0.05", "1e3", "1.25E-2",
        "12345678", "123456789",
        "123456789012", "1234567890123", "9223372036854.775807", "0.1234567", "0.123456", "12345678.123456", "-9", "\"12\"", "\"-12.50\"",
        "\"007\"",
        "\"+5\"", "\"1,200.50\"", "\"120万元\"", "\"¥3.5\"", "\"50%\"", "\"12.5%\"", "\"5‰\"", "\"3家\"", "\"１２\"", "\"待定\"", "\"-\"",
        "\"2021-07-05\"",
        "\"2021-7-5\"", "\"2021年7月5日\"", "\"2023-02-29\"", "\"2024-02-29\"", "\"1899-12-31\"", "\"1900-01-01\"", "\"2199-12-31\"",
        "\"2200-01-01\"",
        "\"2021-07\"", "\"2021\"", "20210705", "\"2021-07-05T09:30\"", "\"2021-07-05 00:00:00\"", "\"2021-07-05 00:00\"",
        "\"2021-07-05T09:30:15+08:00\"",
        "\"2021-07-05T01:30:00Z\"", "\"2021-07-05T24:00\"", "\"2021-07-05T09:30:15.5\"", "\"2021-07-05 \"", "\"2021-07-05x\"",
        "\"2021\\u002d07-05\"",
        "\"是\"", "\"否\"", "\"公开招标\"", "\"邀请招标　\"", "\"other\"", "\"航空港区\"", "\"郑州市航空港区\"", "\"火星\"", "\"a\"", "\" a \"", "\"a\\nb\"",
        "\"豫建〔2021〕3号\"", "\"……”\"", "\"\\ud83d\\ude00\"", "\"😀\"", "\"a]},{[\\\"\"", "[]", "{}", "[1,[2,{}]]",
        "[{\"a\":1},{\"a\":\"b\"}]",
        "{\"amount\":3}", "{\"k\":{\"k\":{\"k\":[]}}}", "\"Ａ\\t\"", "\"e\\u0301\"", "\"é\"", "\"91350100M000100Y43\"",
        "\"91350100m000100y43 \"", "\"91350100M000100Y44\"",
    ]

    /// Tokens that are not JSON.
    static let broken = [
        "tru", "nul", "-", "\"\u{1}\"", "01", "00", "1.", "+1", "\"\\x\"", "\"\\ud83d\"", "'a'", "", "nulll", "[1,]", "{\"a\":}", "{,}",
        "[1 2]", "{\"a\" 1}",
    ]

    /// Keys of the record, known and unknown, plain and not.
    static let keys = [
        "id", "项目编号", "ｉｄ", "budget", "预算金额", "预算金额（万元）", "share", "预留份额（%）", "area", "bidders", "投标人数量", "published", "是否公示", "noticeOn",
        "中标（成交）通知书发出的具体日期", "中标(成交)通知书发出的具体日期", "region", "method", "采购方式", "note", "buyer", "采购人代码", "未知", "合同.签订日期", "other.x",
        "contract", "bonds",
        "投标保证金", "a/b~c", "\\u0069d", "", "记录类型", "a-key-that-is-much-longer-than-the-head-of-a-member", "type",
    ]

    /// Everything that a plan could want of a tender.
    static let wanted: [WantedPath] = [
        [0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [9, 0], [9, 1], [9, 2, 0], [10], [10, 0], [10, 1], [10, 2], [10, 2, 0], [12],
    ]

    /// Positions of fields from the root.
    typealias WantedPath = [Int]
}

/// Makes random records as JSON, one line each.
struct RandomRecords {
    /// The random numbers.
    private var generator: SeededGenerator
    /// Whether values are mostly right and keys in a fixed order, as ordinary data has them.
    private let isOrdinary: Bool

    /// Creates a maker.
    init(seed: UInt64, isOrdinary: Bool = false) {
        generator = SeededGenerator(seed: seed)
        self.isOrdinary = isOrdinary
    }

    /// Returns some lines.
    mutating func lines(_ count: Int) -> [String] { (0..<count).map { _ in isOrdinary ? ordinary() : record() } }

    /// Returns a record of any keys and values.
    private mutating func record() -> String {
        var members = (0..<Int.random(in: 0...9, using: &generator)).map { _ in member(TestRecords.keys) }
        if Bool.random(using: &generator) { members.append("\"合同\"\(colon)\(object(["签订日期", "amount", "seal", "by"]))") }
        if Bool.random(using: &generator) {
            let elements = (0..<Int.random(in: 0...3, using: &generator)).map { _ in element() }
            members.insert(
                "\"投标保证金\"\(colon)[\(elements.joined(separator: comma))]", at: Int.random(in: 0...members.count, using: &generator))
        }
        return "{" + members.joined(separator: comma) + "}"
    }

    /// Returns an element of the list.
    private mutating func element() -> String {
        let parts = (0..<Int.random(in: 0...2, using: &generator)).map { _ in object(["金额", "amount", "x"]) }
        return "{\(member(["投标人", "bidder"])),\(member(["退还日期", "refundedOn"])),\"parts\":[\(parts.joined(separator: comma))]}"
    }

    /// Returns an object with some of the keys.
    private mutating func object(_ keys: [String]) -> String {
        "{" + (0..<Int.random(in: 0...3, using: &generator)).map { _ in member(keys) }.joined(separator: comma) + "}"
    }

    /// Returns a key and a value.
    private mutating func member(_ keys: [String]) -> String { "\"\(generator.pick(keys))\"\(colon)\(value)" }

    /// Returns a value, seldom one that is not JSON.
    private var value: String {
        mutating get { generator.pick(Int.random(in: 0..<100, using: &generator) == 0 ? TestRecords.broken : TestRecords.values) }
    }

    /// Returns a colon, seldom with blanks.
    private var colon: String { mutating get { generator.pick([":", ":", ":", ": ", " :", "\t:\r"]) } }
    /// Returns a comma, seldom with blanks.
    private var comma: String { mutating get { generator.pick([",", ",", ",", ", ", " ,"]) } }

    /// Returns a record as an ordinary exporter writes it.
    private mutating func ordinary() -> String {
        let day = ["2021-07-05", "2021年7月5日", "2023/2/28", "2024-02-29 10:30:00"]
        let members = [
            "\"记录类型\":\"招标项目\"", "\"项目编号\":\"郑港-\(Int.random(in: 0..<1_000, using: &generator))\"",
            "\"预算金额\":\"\(Int.random(in: 1..<1_000_000, using: &generator)).50\"", "\"预留份额\":\"\(generator.pick(["40%", "0.5", "1"]))\"",
            "\"投标人数量\":\(Int.random(in: 0..<9, using: &generator))", "\"是否公示\":\"是\"", "\"未知\":{\"a\":[1,{\"b\":null}]}",
            "\"采购方式\":\"\(generator.pick(["公开招标", "邀请招标"]))\"",
            "\"合同\":{\"签订日期\":\"\(generator.pick(day))\",\"amount\":12}",
            "\"投标保证金\":[{\"投标人\":\"甲\",\"退还日期\":\"\(generator.pick(day))\"},{\"投标人\":\"乙\"}]",
        ]
        return "{" + members.joined(separator: ",") + "}"
    }

    /// Returns a text with a few bytes changed, dropped, doubled or put in.
    mutating func damaged(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        let marks = Array("{}[],:\"\\ \n0-.eEtu\u{0}'/".utf8) + [0xFF, 0xE4, 0xED, 0xC2, 0xA0, 0x80]
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[index] = generator.pick(marks)
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(generator.pick(marks), at: index)
            default: bytes.removeLast(min(bytes.count - index, 5))
            }
        }
        return bytes
    }
}
