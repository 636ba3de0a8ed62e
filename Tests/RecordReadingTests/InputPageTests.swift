import Foundation
import RecordModel
import TestSupport
import Testing

@Suite("The page on input says what is so")
struct InputPageTests {
    /// A block of values on the page.
    struct Block: CustomTestStringConvertible, Sendable {
        /// The word after `values`.
        var type: String
        /// The rows.
        var rows: [ValueRow]

        /// The word.
        var testDescription: String { type }
    }

    /// The fields that the page speaks of, by the words of its blocks.
    static let fields: [String: Field] = [
        "time": TestKinds.field("x", "日期", type: .time), "money": TestKinds.field("x", "金额", type: .money),
        "share": TestKinds.field("x", "份额", type: .share), "number": TestKinds.field("x", "面积", type: .number(unit: "平方米")),
        "count": TestKinds.field("x", "数量", type: .count(unit: "家")), "boolean": TestKinds.field("x", "是否公示", type: .boolean),
        "choice": TestKinds.field("x", "方式", type: .choice(["公开招标", "邀请招标"])), "region": TestKinds.field("x", "区域", type: .region),
        "text": TestKinds.field("x", "名称", type: .text), "credit code": TestKinds.field("x", "统一社会信用代码", type: .creditCode),
    ]

    /// The blocks of the page.
    static let blocks: [Block] = {
        guard let page = try? ProjectFiles.text("Sources/RecordReading/Input.md") else { return [] }
        return page.components(separatedBy: "```values ").dropFirst().map { part in
            let block = part.components(separatedBy: "```")[0]
            let type = String(block.prefix { $0 != "\n" })
            return Block(type: type, rows: ValueRow.table(String(block.dropFirst(type.count))))
        }
    }()

    @Test("every type has its block")
    func complete() { #expect(Set(Self.blocks.map(\.type)) == Set(Self.fields.keys)) }

    @Test("every value of every block", arguments: blocks)
    func block(_ block: Block) throws {
        let field = try #require(Self.fields[block.type])
        #expect(!block.rows.isEmpty)
        for row in block.rows {
            let observed = try row.observed(as: field)
            #expect(observed == row.expected, "\(row.written)")
        }
    }
}
