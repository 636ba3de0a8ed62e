import RecordModel
import RecordReading
import Testing
import Values

@Suite("Keys find their fields, and records their kind")
struct BindingTests {
    @Test(
        "a key may be the name, the label or an alias, also in full width and with blanks",
        arguments: ["id", "项目编号", "编号", " 编号 ", "ｉｄ", "　id"])
    func keys(_ key: String) {
        let all = ReadAll.text("{\"\(key)\":\"a\"}")
        #expect(all.values(of: "id") == [.text("a")])
        #expect(all.problems.isEmpty)
        #expect(all.readings.count == (["id", "项目编号", "编号"].contains(key) ? 0 : 1))
    }

    @Test(
        "null, nothing and blanks are missing, and the fact has its place",
        arguments: ["null", "\"\"", "\" \"", "\"　\"", "\"\\t\\n\"", "\"\\u00a0\""])
    func blanks(_ value: String) {
        let all = ReadAll.text("{\"预算金额\":\(value),\"合同\":\(value),\"投标保证金\":\(value),\"id\":\(value)}")
        for (index, pointer) in [(1, "/预算金额"), (11, "/合同"), (12, "/投标保证金"), (0, "/id")] {
            #expect(all.records[0].facts[index].value == .missing)
            #expect(all.records[0].facts[index].place?.pointer == pointer)
        }
        #expect(all.records[0].facts[2] == .missing)
        #expect(all.problems.isEmpty && all.readings.isEmpty)
    }

    @Test("a field given twice, by the same key or by name and label, is unreadable, and both places are named")
    func twice() throws {
        for text in ["{\"id\":\"a\",\n\"id\":\"a\"}", "{\"id\":\"a\",\n\"项目编号\":null}", "{\"编号\":\"a\",\n\"ｉｄ\":\"b\"}"] {
            let all = ReadAll.text(text)
            let problem = try #require(all.problems.first)
            #expect(all.codes == ["I054"] && problem.severity == .error)
            #expect(problem.message.zh.contains("第 1 行第 2 列") && problem.message.zh.contains("第 2 行第 1 列"))
            #expect(problem.place?.line == 2)
            guard case .unreadable = all.values(of: "id")[0] else { return #expect(Bool(false)) }
        }
    }

    @Test("a field given twice within a group, an element, or by a key that leads there")
    func nestedTwice() {
        #expect(ReadAll.text("{\"合同\":{\"签订日期\":\"2021-07-05\",\"signedOn\":\"2021-07-05\"}}").codes == ["I054"])
        #expect(ReadAll.text("{\"bonds\":[{\"bidder\":\"a\",\"投标人\":\"a\"}]}").codes == ["I054"])
        #expect(ReadAll.text("{\"合同\":{\"签订日期\":\"2021-07-05\"},\"合同.签订日期\":\"2021-07-05\"}").codes == ["I054"])
        #expect(ReadAll.text("{\"合同\":{},\"contract\":{}}").codes == ["I054"])
    }

    @Test("keys with dots lead into groups, beside the group's own object or without it")
    func flattened() {
        let nested = ReadAll.text("{\"合同\":{\"签订日期\":\"2021-07-05\",\"合同金额\":1}}")
        for text in [
            "{\"合同.签订日期\":\"2021-07-05\",\"contract.amount\":1}", "{\"合同\":{\"签订日期\":\"2021-07-05\"},\"合同．合同金额\":1}",
            "{\"合同\":null,\"合同.签订日期\":\"2021-07-05\",\"合同.合同金额\":1}",
        ] {
            let all = ReadAll.text(text)
            #expect(all.problems.isEmpty)
            guard case .group(let one) = all.values(of: "contract")[0], case .group(let other) = nested.values(of: "contract")[0] else {
                return #expect(Bool(false))
            }
            #expect(one.map(\.value) == other.map(\.value))
        }
        #expect(ReadAll.text("{\"合同.签定日期\":\"2021-07-05\",\"bonds.bidder\":\"a\"}").codes == ["I055", "I055"])
    }

    /// Values whose key adds a unit, and what they are.
    static let units: [(String, String, String)] = [
        ("预算金额（万元）", "120", "= 1200000"), ("预算金额(亿元)", "\"1.2\"", "= 120000000"), ("预算金额（元）", "120", "= 120"),
        ("预算金额（单位：万元）", "120", "= 1200000"), ("预算金额 (单位 万元)", "120", "= 1200000"), ("预算金额（万）", "120", "= 1200000"),
        ("预算金额（）", "120", "! I055"), ("预算金额（", "120", "! I055"),

        ("预算金额（万元）", "\"120万元\"", "= 1200000"),
        ("预算金额（万元）", "\"120元\"", "! I085"), ("预算金额（万元）", "\"1亿2000万元\"", "! I085"), ("预算金额（美元）", "120", "! I055"),
    ]

    @Test("a key may add the unit in brackets", arguments: units)
    func unit(_ key: String, _ value: String, _ expected: String) {
        let all = ReadAll.text("{\"\(key)\":\(value)}")
        if case .number(let number) = all.values(of: "budget")[0] {
            #expect("= \(number)" == expected)
            #expect(!all.readings.isEmpty)
        } else {
            #expect("! \(all.codes.joined())" == expected)
        }
    }

    @Test("a share under a percent sign is in percent")
    func percentKey() {
        #expect(ReadAll.text("{\"预留份额（%）\":50}").values(of: "reserved") == [.number(ExactNumber(numerator: 1, denominator: 2)!)])
        #expect(ReadAll.text("{\"预留份额（%）\":\"50%\"}").values(of: "reserved") == [.number(ExactNumber(numerator: 1, denominator: 2)!)])
    }

    @Test("unknown fields are named once for a kind and a way, with the nearest name")
    func unknown() {
        let all = ReadAll.text("[{\"项目编码\":1,\"合同\":{\"签定日期\":1}},{\"项目编码\":1,\"合同\":{\"签定日期\":1}}]")
        #expect(all.problems.map(\.message.zh) == ["“招标项目”没有字段“项目编码”，未读；是否应为“项目编号”？", "“招标项目”没有字段“合同.签定日期”，未读；是否应为“签订日期”？"])
        #expect(all.problems.allSatisfy { $0.severity == .warning } && all.records.count == 2)
    }

    @Test("groups are objects, lists are arrays of objects")
    func shapes() {
        #expect(ReadAll.text("{\"合同\":\"x\"}").codes == ["I058"])
        #expect(ReadAll.text("{\"合同\":[]}").codes == ["I058"])
        #expect(ReadAll.text("{\"投标保证金\":\"x\"}").codes == ["I059"])
        #expect(ReadAll.text("{\"投标保证金\":[]}").values(of: "bonds") == [.list([])])
        let mixed = ReadAll.text("{\"投标保证金\":[{\"投标人\":\"甲\"},3,{\"投标人\":\"乙\"}]}")
        #expect(mixed.codes == ["I060"])
        guard case .list(let elements) = mixed.values(of: "bonds")[0] else { return #expect(Bool(false)) }
        #expect(elements.map(\.place.pointer) == ["/投标保证金/0", "/投标保证金/1", "/投标保证金/2"])
        guard case .unreadable = elements[1].facts[0].value else { return #expect(Bool(false)) }
        #expect(elements[2].facts[0].value == .text("乙"))
    }

    @Test("one object stands for a list of one, which is a reading")
    func listOfOne() {
        let all = ReadAll.text("{\"投标保证金\":{\"投标人\":\"甲\"}}")
        guard case .list(let elements) = all.values(of: "bonds")[0] else { return #expect(Bool(false)) }
        #expect(elements.count == 1 && elements[0].facts[0].value == .text("甲"))
        #expect(all.readings.map(\.field) == ["投标保证金"])
    }

    /// Records, the kind the caller names, and the kind that comes out or the code of the problem.
    static let kinds: [(String, Int?, String)] = [
        ("{\"记录类型\":\"招标项目\"}", nil, "0"), ("{\"记录类型\":\"招标\"}", nil, "0"), ("{\"recordType\":\"tender\"}", nil, "0"),
        ("{\"记录类型\":\"任务\"}", nil, "1"),
        ("{\"记录类型\":\" 任务 \"}", nil, "1"), ("{\"　记录类型\":\"ｔａｓｋ\"}", nil, "1"), ("{\"记录类型\":\"任务\"}", 1, "1"), ("{}", 1, "1"),
        ("{}", 0, "0"),
        ("{\"记录类型\":\"其他\"}", 1, "1"), ("{}", nil, "I051"), ("{\"类型\":\"任务\"}", nil, "I051"), ("{\"记录类型\":\"任物\"}", nil, "I052"),
        ("{\"记录类型\":3}", nil, "I051"), ("{\"recordType\":\"task\"}", nil, "I052"), ("{\"记录类型\":\"任务\"}", 0, "I053"),
        ("{\"记录类型\":\"任务\",\"recordType\":\"tender\"}", nil, "I053"), ("{\"记录类型\":\"招标\",\"recordType\":\"tender\"}", nil, "0"),
        ("{\"记录类型\":\"公开招标\",\"recordType\":\"tender\"}", nil, "0"),
    ]

    @Test("the kind is told by the record, or named by the caller", arguments: kinds)
    func kind(_ text: String, _ named: Int?, _ expected: String) {
        let all = ReadAll.text(text, options: ReadingOptions(recordKind: named))
        #expect(all.records.map { String($0.kind) } + all.codes == [expected])
    }

    @Test("what to do about an unknown kind is said")
    func unknownKind() throws {
        let told = try #require(ReadAll.text("{\"记录类型\":\"招标项木\"}", options: ReadingOptions()).problems.first)
        #expect(told.message.zh == "不认识记录类型“招标项木”；是否应为“招标项目”？也可用 --record 指明")
        let silent = try #require(ReadAll.text("{}", options: ReadingOptions()).problems.first)
        #expect(silent.message.zh == "没有说明是哪一类记录；请在记录里写 \"记录类型\": \"招标项目\"，或用 --record 指明（可用：招标项目, 任务）")
        #expect(silent.message.en.contains("--record (known: tender, task)"))
    }

    @Test("every reading that is not literal is listed with what was written and what was read")
    func readings() throws {
        let all = ReadAll.text("{\"预算金额\":\"１２０万元\",\"招标公告发布日期\":\"2021-07-05T01:30:00Z\",\"所属区域\":\"航空港区\",\"id\":\"x\"}")
        #expect(
            all.readings.map { "\($0.field) \($0.written) \($0.read) \($0.place.pointer)" } == [
                "预算金额 １２０万元 1200000元 /预算金额", "招标公告发布日期 2021-07-05T01:30:00Z 2021-07-05T09:30 /招标公告发布日期", "所属区域 航空港区 郑州航空港区 /所属区域",
            ])
        #expect(all.readings.map(\.note?.zh) == [nil, "已换算为北京时间", nil])
        #expect(all.records[0].facts[1].written == "１２０万元" && all.records[0].facts[0].written == nil)
    }

    @Test("a value that cannot be read leaves the others and keeps what was written, cut")
    func unreadable() {
        let long = String(repeating: "长", count: 1000)
        let all = ReadAll.text("{\"id\":\"a\",\"招标公告发布日期\":\"\(long)\",\"预算金额\":1}")
        #expect(all.codes == ["I072"])
        #expect(all.records[0].facts[8].written == String(repeating: "长", count: 200) + "…")
        #expect(all.values(of: "budget") == [.number(.one)])
    }

    @Test("control characters from data are shown, not passed on, in messages")
    func controls() {
        let all = ReadAll.text("{\"\\u001b[31m\":1,\"招标公告发布日期\":\"\\u001b[2J\\u202e\",\"采购方式\":\"a\\nb\"}")
        #expect(all.problems.count == 3)
        for problem in all.problems {
            for text in [problem.message.zh, problem.message.en] {
                #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
            }
        }
    }
}
