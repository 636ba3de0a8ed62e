import Diagnostics
import Foundation
import RecordModel
import RecordReading
import TestSupport
import Testing

@testable import Forms

/// The patterns of the schema against the reading of values, which is the judge.
@Suite struct PatternTests {
    /// A type, its pattern, and values that people write.
    struct Kind: CustomTestStringConvertible, Sendable {
        /// What it is called.
        let name: String
        /// A field of the type.
        let field: Field
        /// The pattern of the schema.
        let pattern: String
        /// What changes are made to.
        let values: [String]

        var testDescription: String { name }
    }

    /// A tree of places.
    static let regions: RegionTree = {
        var tree = RegionTree()
        let province = tree.add(.init(name: "河南省", aliases: ["河南"], parent: nil))
        let city = tree.add(.init(name: "郑州市", aliases: ["郑州"], parent: province))
        _ = tree.add(.init(name: "郑州航空港区", aliases: ["航空港区"], parent: city))
        return tree
    }()

    /// Creates a field.
    private static func field(_ type: FieldType, _ label: String = "项") -> Field {
        Field(
            name: "x", labels: [label], type: type, isKey: false, blank: .notKnown, range: SourceRange(source: 0, start: 0, end: 0))
    }

    /// The types that have patterns.
    static let kinds = [
        Kind(
            name: "time", field: field(.time), pattern: LoosePattern.time,
            values: [
                "2021-07-05", "2021/7/5", "2021.7.5", "2021年7月5日", "20210705", "2021年7月5日（星期一）", "2021-07", "2021年7月", "2021", "2021年",
                "2021-07-05 09:30", "2021-07-05T09:30:00", "2021年7月5日下午3:30", "2021-07-05T01:30:00Z", "2021-07-05 9时30分",
                "2021-12-31T23:59:59.5+08:00",
                "202107050930", "2021年2月28日 上午10点半", "２０２１－０７－０５",
            ]),
        Kind(
            name: "money", field: field(.money), pattern: LoosePattern.money,
            values: [
                "1200.50", "1,200.50", "120万元", "¥1.2亿", "人民币1亿2000万元整", "-1,200元", "１２０万元", "1.2e6", "RMB 300元", "3亿", "-¥5", "5 万 元",
                "+7元（人民币）",
            ]),
        Kind(
            name: "share", field: field(.share), pattern: LoosePattern.share,
            values: ["50%", "0.5", "百分之五十", "5‰", "1", "-0.25", "百分之12.5", "100 %", "１２％"]),
        Kind(
            name: "number", field: field(.number(unit: "平方米")), pattern: LoosePattern.number(in: "平方米"),
            values: ["12000", "12,000 平方米", "1.2万㎡", "-3", "1e3", "2.50", "3 百万 m2"]),
        Kind(
            name: "count", field: field(.count(unit: "家")), pattern: LoosePattern.count(in: "家"),
            values: ["3", "3家", "1.2万家", "1,200", "3.0", "1e3", "+4"]),
        Kind(
            name: "yes or no", field: field(.boolean, "是否公示"), pattern: LoosePattern.yesOrNo(existence: true),
            values: ["是", "否", "有", "没有", "已公示", "未公示", "TRUE", "n", "0", "１"]),
        Kind(
            name: "yes or no of a denial", field: field(.boolean, "无违法记录"), pattern: LoosePattern.yesOrNo(existence: false),
            values: ["是", "否", "不是", "yes", "False", "1"]),
        Kind(
            name: "choice", field: field(.choice(["公开招标", "竞争性谈判（磋商）", "A-1"])),
            pattern: LoosePattern.choice(["公开招标", "竞争性谈判（磋商）", "A-1"]), values: ["公开招标", "竞争性谈判(磋商)", "Ａ－１", " 公开招标　"]),
        Kind(
            name: "region", field: field(.region), pattern: LoosePattern.region(regions),
            values: ["郑州市", "河南省郑州市郑州航空港区", "航空港区", "河南省 郑州 / 航空港区", "河南－郑州"]),
        Kind(
            name: "credit code", field: field(.creditCode), pattern: LoosePattern.creditCode,
            values: ["91350100M000100Y43", "91350100m000100y43", "９1350100M000100Y43"]),
    ]

    /// What is put in or taken for another character.
    private static let signs = Array("0123456789-/.,:年月日万亿元% 　（）()+¥家㎡已未是TZe点半")

    @Test(arguments: kinds) func `whatever is read agrees with the pattern of the schema`(kind: Kind) throws {
        let expression = try NSRegularExpression(pattern: kind.pattern)
        let probe = ValueProbe(regions: Self.regions)
        var generator = SeededGenerator(seed: 2020_12)
        var read = 0
        for round in 0..<4_000 {
            var text = Array(kind.values[round % kind.values.count])
            for _ in 0..<(round / kind.values.count % 4) { Self.change(&text, &generator) }
            let value = String(text)
            guard probe.problem(Array("\"\(value)\"".utf8), as: kind.field) == nil else { continue }
            read += 1
            let whole = NSRange(value.startIndex..., in: value)
            #expect(expression.firstMatch(in: value, range: whole) != nil, "\(value)")
            if case .time = kind.field.type {
                let none = try NSRegularExpression(pattern: LoosePattern.noDay)
                #expect(none.firstMatch(in: value, range: whole) == nil, "\(value)")
            }
        }
        #expect(read > 1_000)
    }

    @Test(arguments: kinds) func `the pattern refuses most of what is not read`(kind: Kind) throws {
        let expression = try NSRegularExpression(pattern: kind.pattern)
        for value in ["待定", "/", "--", "约120", "见附件", "2021-13-01", "一百二十万元", "$5", "12,00", "5 月"] {
            let isRead = ValueProbe(regions: Self.regions).problem(Array("\"\(value)\"".utf8), as: kind.field) == nil
            #expect(isRead == (expression.firstMatch(in: value, range: NSRange(value.startIndex..., in: value)) != nil), "\(value)")
        }
    }

    /// Changes a text in one place.
    private static func change(_ text: inout [Character], _ generator: inout SeededGenerator) {
        let index = Int.random(in: 0...text.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: text.insert(generator.pick(signs), at: index)
        case 1 where index < text.count: text.remove(at: index)
        case 2 where index < text.count: text[index] = generator.pick(signs)
        case 3 where index + 1 < text.count: text.swapAt(index, index + 1)
        default: text.append(" ")
        }
    }
}
