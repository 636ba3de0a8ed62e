import RecordModel
import Testing
import Values

@testable import RecordReading

@Suite("Money, shares, numbers and counts as people write them")
struct NumberTests {
    /// Amounts in yuan.
    static let money = ValueRow.table(
        #"""
        1200                       = 1200
        1200.50                    = 1200.5
        0                          = 0
        -1200                      = -1200
        0.1                        = 0.1
        1.2e6                      ~ 1200000
        1.2E+6                     ~ 1200000
        12e-1                      ~ 1.2
        0e999999999                ~ 0
        "1200"                     = 1200
        "1200.50"                  = 1200.5
        "-1200"                    = -1200
        "1,200.50"                 ~ 1200.5
        "1,234,567"                ~ 1234567
        "１，２００．５０"            ~ 1200.5
        "120万元"                   ~ 1200000
        "120万"                     ~ 1200000
        "120 万元"                  ~ 1200000
        "0.5万元"                   ~ 5000
        "1.2亿"                     ~ 120000000
        "¥1.2亿"                    ~ 120000000
        "￥1.2亿元"                  ~ 120000000
        "¥ 1,200.50"               ~ 1200.5
        "-¥1,200"                  ~ -1200
        "¥-1,200"                  ~ -1200
        "－120万元"                 ~ -1200000
        "人民币120万元"              ~ 1200000
        "人民币 120 万元整"           ~ 1200000
        "人民币：120万元"            ~ 1200000
        "RMB1200"                  ~ 1200
        "CNY 1200"                 ~ 1200
        "1200元"                    ~ 1200
        "1200 元整"                 ~ 1200
        "1200元人民币"               ~ 1200
        "3千元"                     ~ 3000
        "3百万元"                   ~ 3000000
        "2千万元"                   ~ 20000000
        "1亿2000万元"               ~ 120000000
        "1亿2000万3000元"           ~ 120003000
        "3万5千元"                  ~ 35000
        "+1200"                    ~ 1200
        "1.2e6"                    ~ 1200000
        "00012"                    = 12
        123456789012345678901234567890 = 123456789012345678901234567890
        # refused
        1234567890123456789012345678901 ! I073
        1e39                       ! I074
        1e-400                     ! I074
        "12,00"                    ! I076
        "1,2000"                   ! I076
        "1,,200"                   ! I076
        "1200,"                    ! I076
        "1234,567"                 ! I076
        "$1200"                    ! I083
        "1200美元"                  ! I083
        "US$1200"                  ! I083
        "1200港币"                  ! I083
        "一百二十万元"               ! I082
        "壹佰贰拾万元整"              ! I082
        "3万5"                     ! I084
        "120元/吨"                  ! I081
        "120万元左右"               ! I081
        "约120万元"                 ! I081
        "120-150万元"               ! I081
        "2000万1亿元"               ! I081
        "50%"                      ! I081
        "12.5.6"                   ! I081
        "abc"                      ! I081
        "."                        ! I081
        ".5"                       ! I081
        "5."                       ! I081
        "--5"                      ! I081
        "(1,200)"                  ! I081
        "元"                       ! I081
        "12 34"                    ! I081
        true                       ! I070
        {"金额": 1}                 ! I070
        "-"                        ! I071
        "N/A"                      ! I071
        """#)

    /// Shares.
    static let shares = ValueRow.table(
        #"""
        "50%"                      = 50%
        "50.5%"                    = 50.5%
        "50 %"                     = 50%
        "０.５"                     ~ 50%
        "５０％"                    ~ 50%
        "0.5"                      = 50%
        0.5                        = 50%
        0                          = 0%
        0.333                      = 33.3%
        1                          ~ 100%
        1.0                        ~ 100%
        "1"                        ~ 100%
        "100%"                     = 100%
        "120%"                     = 120%
        "-5%"                      = -5%
        -0.05                      = -5%
        "5‰"                       ~ 0.5%
        "百分之五十"                 ~ 50%
        "百分之50"                  ~ 50%
        "百分之12.5"                ~ 12.5%
        "百分之十"                   ~ 10%
        "百分之十五"                 ~ 15%
        "百分之九十九"               ~ 99%
        "百分之百"                   ~ 100%
        "百分之三"                   ~ 3%
        5e-1                       ~ 50%
        # refused
        50                         ! I080
        "50"                       ! I080
        1.01                       ! I080
        -2                         ! I080
        "五成"                      ! I079
        "1/2"                      ! I079
        "50%以上"                   ! I079
        "50个百分点"                ! I079
        "百分之一百二"               ! I079
        "百分之"                    ! I079
        "百分之50%"                 ! I079
        "%"                        ! I079
        "abc"                      ! I079
        false                      ! I070
        """#)

    /// Numbers in 平方米.
    static let numbers = ValueRow.table(
        #"""
        12000                      = 12000
        "12000"                    = 12000
        "12000平方米"               ~ 12000
        "12,000 平方米"             ~ 12000
        "1.2万平方米"               ~ 12000
        "1.2万"                     ~ 12000
        "12000㎡"                   ~ 12000
        "12000m2"                  ~ 12000
        -3.5                       = -3.5
        # refused
        "12000亩"                   ! I077
        "12000公顷"                 ! I077
        "12000平方米以上"            ! I077
        "很大"                      ! I075
        "一万"                      ! I075
        "50%"                      ! I077
        true                       ! I070
        """#)

    /// Counts of 家.
    static let counts = ValueRow.table(
        #"""
        3                          = 3
        "3"                        = 3
        "3家"                       ~ 3
        "3 家"                      ~ 3
        "３家"                      ~ 3
        3.0                        = 3
        0                          = 0
        "1,000"                    ~ 1000
        1e3                        ~ 1000
        "1.5万家"                   ~ 15000
        # refused
        3.5                        ! I078
        -3                         ! I078
        "3个"                       ! I077
        "3户"                       ! I077
        "三家"                      ! I075
        "多家"                      ! I075
        """#)

    @Test("every amount", arguments: money)
    func amount(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "金额", type: .money))
        #expect(observed == row.expected)
    }

    @Test("every share", arguments: shares)
    func share(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "份额", type: .share))
        #expect(observed == row.expected)
    }

    @Test("every number", arguments: numbers)
    func number(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "面积", type: .number(unit: "平方米")))
        #expect(observed == row.expected)
    }

    @Test("every count", arguments: counts)
    func count(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "数量", type: .count(unit: "家")))
        #expect(observed == row.expected)
    }

    @Test("a number without a unit takes none")
    func bare() throws {
        let field = TestKinds.field("x", "评分", type: .number(unit: nil))
        #expect(try ValueRow(written: "\"80分\"", expected: "").observed(as: field) == "! I077")
        #expect(try ValueRow(written: "\"80\"", expected: "").observed(as: field) == "= 80")
    }

    @Test(
        "a number of ten thousand digits is one error", arguments: [FieldType.money, .share, .number(unit: nil), .count(unit: nil), .time])
    func longNumbers(_ type: FieldType) throws {
        let digits = String(repeating: "9", count: 10_000)
        let field = TestKinds.field("x", "值", type: type)
        for written in [digits, "\"\(digits)\"", "0.\(digits)", "\"\(digits)%\""] {
            #expect(try ValueRow(written: written, expected: "").observed(as: field) == "! I073")
        }
    }

    @Test("a bare share is refused with the two ways to write it")
    func twoWays() throws {
        let problem = try #require(ReadAll.text(#"{"预留份额": 50}"#).problems.first)
        #expect(problem.message.zh == "“预留份额”：比例“50”含义不明；请写成“50%”或“0.5”")
        #expect(problem.message.en == "\"预留份额\": the share \"50\" is unclear; write \"50%\" or \"0.5\"")
        #expect(problem.severity == .warning)
    }
}
