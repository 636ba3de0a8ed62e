import Foundation
import Inference
import RecordModel
import RecordReading
import Semantics
import TestSupport
import Testing
import Values

/// Sheets as offices have them, with what is proposed for every column.
@Suite struct InferenceTests {
    /// A sheet.
    struct Sheet: CustomTestStringConvertible, Sendable {
        /// What it is called.
        let name: String
        /// Its rows, cells parted by commas.
        let text: String
        /// The kind that is proposed; nil when it cannot be told.
        let kind: String?
        /// What every column is: the name of a field, or why there is none.
        let columns: [String]
        /// The kind that somebody names.
        var named: String?

        var testDescription: String { name }
    }

    /// The rule book of the project.
    static let book = Result { try LoadedBook.below("Rules").book }
    /// Proposals of its kinds.
    static let proposer = book.map { book in
        Proposer(kinds: book.records, regions: book.regions) { kind in
            book.rules.indices.reduce(into: [:]) { fields, rule in
                guard book.rules.subject(of: rule).record == kind else { return }
                for field in book.rules[rule].fieldsRead { fields[field, default: 0] += 1 }
            }
        }
    }

    /// The sheets.
    static let sheets = [
        Sheet(
            name: "合同台账.csv",
            text: """
                航空港区政府采购合同备案台账,,,,,,,
                序号,合同编码,合同名称,合同金额（万元）,签约日期,备案日期,企业规模,备注
                1,港采-1,办公家具,12.5,2021-07-01,2021-07-05,小型,
                2,港采-2,空调,30,2021年7月3日,2021/7/9,微型,补录
                """,
            kind: "contract",
            columns: [
                "unknown", "similar id", "exact name", "exact amount", "similar signedOn", "exact filedOn", "alike supplier.size",
                "unknown",
            ]),
        Sheet(
            name: "多列.csv",
            text: """
                项目编号,采购项目编号,合同编号,合同金额万元,合同金额（美元）,合同签订日期,中标日期,采购方式类别,日期,日期,所在地,履约保证金退还日,
                P-1,P-1,C-1,5,6,不详,2021-05-01,公开招标,1,2,郑州市,2021-09-01,
                P-2,P-2,C-2,5,6,2021-05-09,2021-05-02,询价,1,2,金水区,2021-09-02,x
                """,
            kind: "contract",
            columns: [
                "rivals", "rivals", "exact id", "wrong unit", "wrong unit", "exact signedOn", "unknown", "similar method", "repeated",
                "repeated",
                "by values region", "similar performanceBond.refundedOn",
            ]),
        Sheet(
            name: "保证金退还情况.csv",
            text: """
                项目编码,招标项目名称,投标单位,保证金数额（万元）,保证金退还日,中标公示结束日期,是否退还,联系电话
                A-1,某路改造,甲公司,5,2021-07-05,2021-07-01,是,138
                A-2,某桥,乙公司,8,2021-07-09,2021-07-03,否,139
                """,
            kind: "tender",
            columns: [
                "similar id", "exact name", "unknown", "similar bonds.amount", "similar bonds.refundedOn", "similar publicityEndedOn",
                "unknown", "unknown",
            ]),
        Sheet(
            name: "两行表头.csv",
            text: """
                合同编号,采购人,,签订日期
                ,名称,级次,
                C-1,某局,市本级,2021-05-01
                """,
            kind: "contract", columns: ["exact id", "similar buyer.name", "nameless", "exact signedOn"]),
        Sheet(
            name: "退还日不是日期.csv",
            text: """
                合同编号,合同名称,合同备案日,企业规摸,合同金额
                C-1,办公家具,李四,大,12
                C-2,空调,王五,中,30
                """,
            kind: "contract", columns: ["exact id", "exact name", "wrong values", "wrong values", "exact amount"]),
        // What opposite words part is not alike, however many letters it shares.
        Sheet(
            name: "相反.csv",
            text: """
                项目编号,投标保证金缴纳日期,评标日期,中标公告期满日期,招标人,投标人数
                A-1,2021-07-05,2021-07-01,2021-07-02,甲,3
                """,
            kind: "tender", columns: ["exact id", "unknown", "unknown", "unknown", "similar tenderee.name", "ambiguous"], named: "tender"),
        Sheet(
            name: "信用.csv",
            text: """
                企业名称,代码,登记号
                甲公司,91350100M000100Y43,1
                乙公司,91410105199001011E,2
                """,
            kind: "contract", columns: ["unknown", "unknown", "unknown"], named: "contract"),
        Sheet(
            name: "重名.csv",
            text: """
                ﻿ＩＤ, 合同名称 ,合同.金额
                C-1,家具,3
                """,
            kind: "contract", columns: ["alike id", "exact name", "alike amount"], named: "contract"),
        Sheet(
            name: "几种.csv",
            text: """
                记录类型,项目编号,所属区域
                招标项目,A-1,郑州市
                政府采购项目,A-2,郑州市
                """,
            kind: nil, columns: ["tells the kind", "exact id", "exact region"]),
        Sheet(
            name: "keys.ndjson",
            text: """
                {"记录类型":"政府采购合同","合同编码":"C-1","付款":[{"付款日期":"2021-05-01"}],"采购人":{"采购人名称":"某局"}}
                {"合同编码":"C-2","履约保证金":{"退还日期":"2021-05-02"}}
                """,
            kind: "contract",
            columns: ["tells the kind", "similar id", "exact payments.paidOn", "exact buyer.name", "alike performanceBond.refundedOn"]),
        Sheet(
            name: "表.csv",
            text: """
                记录类型,项目编号,保证金退还日
                招标项目,A-1,2021-07-05
                """,
            kind: "tender", columns: ["tells the kind", "exact id", "similar bonds.refundedOn"]),
    ]

    @Test(arguments: sheets) func `every column is what it should be`(sheet: Sheet) throws {
        let book = try Self.book.get()
        let proposal = try #require(try Self.proposal(of: sheet))
        #expect((proposal.ground == nil ? nil : book.records[proposal.kind].name) == sheet.kind)
        #expect(proposal.columns.map(Self.words) == sheet.columns)
    }

    @Test func `a column says the more of a kind the fewer kinds have it, and runners-up are named`() throws {
        let proposal = try #require(try Self.proposal(of: Self.sheets[0]))
        let book = try Self.book.get()
        #expect(proposal.ground == .columns)
        #expect(proposal.ranks.count > 1 && proposal.ranks.count <= 4)
        #expect(book.records[proposal.ranks[0].kind].name == "contract")
        #expect(proposal.ranks[0].weight >= 2 * proposal.ranks[1].weight)
        #expect(proposal.missing.map(\.slot.name).contains("region"))
        #expect(!proposal.missing.map(\.slot.name).contains("filedOn"))
        #expect(proposal.missing.map(\.rules) == proposal.missing.map(\.rules).sorted(by: >))
    }

    @Test func `a sheet that no field is like has no proposal`() throws {
        #expect(try Self.proposal(of: Sheet(name: "设备.csv", text: "设备,型号,维修人\n泵,X1,张", kind: nil, columns: [])) == nil)
    }

    @Test func `a key whose values repeat, and a header of two rows, are told of`() throws {
        let sheet = Sheet(name: "a.csv", text: "合同编号,合同名称,备案日期\nC-1,a,2021-05-01\nC-1,b,2021-05-02", kind: "contract", columns: [])
        #expect(try Self.proposal(of: sheet)?.repeatedKey == "合同编号")
        let twoRows = try #require(Self.sheets.first { $0.name == "两行表头.csv" })
        #expect(try Self.proposal(of: twoRows)?.hasSecondHeader == true)
        #expect(try Self.proposal(of: Self.sheets[0])?.hasSecondHeader == false)
    }

    @Test func `hostile headers cost little and do nothing`() throws {
        let long = String(repeating: "合同编号", count: 50_000)
        let many = (0..<10_000).map { "合同日期\($0)" }.joined(separator: ",")
        for header in [
            long + ",合同名称", many, "=cmd|'/c calc'!A1,@SUM(A1),+1,-2", "\u{1B}[31m红,\u{202E}倒,零", "((((,））））,【【", "\"a\"\"\nb\",c",
        ] {
            let sheet = Sheet(name: "a.csv", text: header + "\n" + header, kind: nil, columns: [], named: "contract")
            let proposal = try #require(try Self.proposal(of: sheet))
            #expect(proposal.columns.count <= 300)
            #expect(proposal.columns.count + proposal.left >= 2)
            let text = MappingText(proposal, kind: "contract", language: .zh, isTable: true).text(file: "../\u{1B}[2J\"; rm -rf \".csv")
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
            #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("  ") || $0.hasPrefix("mapping ") || $0 == "}" })
        }
    }

    @Test(arguments: [
        ("合同台账.csv", "合同台账"), ("rule.csv", "rule-table"), ("2021 台账.xlsx", "my-table"), ("a/b c.csv", "b-c-table"), ("", "my-table"),
    ])
    func `a mapping is called like its file`(file: String, name: String) throws {
        let proposal = try #require(try Self.proposal(of: Self.sheets[0]))
        let text = MappingText(proposal, kind: "contract", language: .en, isTable: true).text(file: file)
        #expect(text.hasPrefix("mapping \(name) \""))
    }

    /// What is proposed for a sheet.
    static func proposal(of sheet: Sheet) throws -> Proposal? {
        let book = try book.get()
        let reader = RecordReader(kinds: book.records, regions: book.regions)
        var rest: [UInt8]? = Array(sheet.text.utf8)
        let (preview, problems) = reader.preview(
            name: sheet.name,
            pieces: { () throws(ReadFailure) in
                defer { rest = nil }
                return rest ?? []
            }, rows: 200)
        #expect(problems.map(\.code) == [])
        let kind = sheet.named.flatMap { name in book.records.firstIndex { $0.name == name } }
        return try proposer.get().proposal(for: try #require(preview), name: sheet.name, kind: kind)
    }

    /// What a column is, in the words of the table.
    static func words(_ column: ColumnProposal) -> String {
        switch column.outcome {
        case .exact(let slot): "exact \(slot.name)"
        case .alike(let slot): "alike \(slot.name)"
        case .similar(let slot, _): "similar \(slot.name)"
        case .byValues(let slot): "by values \(slot.name)"
        case .tellsKind: "tells the kind"
        case .ambiguous: "ambiguous"
        case .rivals: "rivals"
        case .taken: "taken"
        case .wrongValues: "wrong values"
        case .wrongUnit: "wrong unit"
        case .repeated: "repeated"
        case .nameless: "nameless"
        case .unknown: "unknown"
        }
    }
}
