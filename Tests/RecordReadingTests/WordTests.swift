import RecordModel
import Testing
import Values

@testable import RecordReading

@Suite("Texts, yes and no, choices and regions as people write them")
struct WordTests {
    /// Yes and no for 是否公示.
    static let booleans = ValueRow.table(
        #"""
        true                       = yes
        false                      = no
        "是"                       = yes
        "否"                       = no
        " 是 "                     ~ yes
        "不是"                      ~ no
        "true"                     ~ yes
        "False"                    ~ no
        "TRUE"                     ~ yes
        "yes"                      ~ yes
        "N"                        ~ no
        "Ｙ"                       ~ yes
        1                          ~ yes
        0                          ~ no
        "1"                        ~ yes
        "有"                       ~ yes
        "无"                       ~ no
        "没有"                      ~ no
        "已公示"                    ~ yes
        "未公示"                    ~ no
        # refused
        2                          ! I086
        "√"                        ! I086
        "已"                       ! I086
        "未"                       ! I086
        "已签订"                    ! I086
        "也许"                      ! I086
        "未知"                      ! I071
        []                         ! I070
        """#)

    /// Yes and no for 无违法记录, where 无 could mean either.
    static let negated = ValueRow.table(
        #"""
        "是"                       = yes
        true                       = yes
        "无"                       ! I086
        "有"                       ! I086
        "没有"                      ! I086
        "未违法记录"                 ! I086
        """#)

    /// Choices.
    static let choices = ValueRow.table(
        #"""
        "公开招标"                  = 公开招标
        " 公开招标"                 ~ 公开招标
        "竞争性谈判（磋商）"          = 竞争性谈判（磋商）
        "竞争性谈判(磋商)"           ~ 竞争性谈判（磋商）
        "公开招标　"                 ~ 公开招标
        # refused
        "公开投标"                  ! I087
        "竞争性磋商"                 ! I087
        "其他"                      ! I087
        3                          ! I087
        true                       ! I070
        """#)

    /// Regions.
    static let regions = ValueRow.table(
        #"""
        "河南省"                     = 河南省
        "河南"                      ~ 河南省
        "郑州市"                     = 河南省郑州市
        "郑州航空港区"                = 河南省郑州市郑州航空港区
        "航空港区"                   ~ 河南省郑州市郑州航空港区
        "郑州航空港经济综合实验区"      ~ 河南省郑州市郑州航空港区
        "河南省郑州市郑州航空港区"      ~ 河南省郑州市郑州航空港区
        "河南省郑州市航空港区"         ~ 河南省郑州市郑州航空港区
        "河南郑州航空港区"            ~ 河南省郑州市郑州航空港区
        "河南省 郑州市 金水区"         ~ 河南省郑州市金水区
        "河南省/郑州市/金水区"         ~ 河南省郑州市金水区
        "河南省-郑州市"               ~ 河南省郑州市
        "河南省金水区"                ~ 河南省郑州市金水区
        "郑州金水区"                  ~ 河南省郑州市金水区
        "郑州市金水区"                ~ 河南省郑州市金水区
        "新乡市红旗区"                ~ 河南省新乡市红旗区
        " 郑州市"                    ~ 河南省郑州市
        # refused
        "郑州市红旗区"                ! I088
        "新乡市金水区"                ! I088
        "金水区郑州市"                ! I088
        "河南省河南省"                ! I088
        "河南省郑州市迎宾大道1号"       ! I088
        "火星"                       ! I088
        410100                      ! I070
        """#)

    /// Texts.
    static let texts = ValueRow.table(
        #"""
        "豫建〔2021〕3号"            = 豫建〔2021〕3号
        "中  原"                    = 中  原
        "　中原 "                   ~ 中原
        "甲\u0020"                  ~ 甲
        20210001                   ~ 20210001
        1.50                       ~ 1.50
        "/"                        = /
        "２０２１"                  = ２０２１
        true                       ! I070
        {}                         ! I070
        ["甲"]                      ! I070
        """#)

    /// Codes: one that checks, and what it becomes when a character is wrong, moved or missing.
    static let creditCodes = ValueRow.table(
        #"""
        "91350100M000100Y43"       = 91350100M000100Y43
        " 91350100M000100Y43 "     ~ 91350100M000100Y43
        "91350100m000100y43"       ~ 91350100M000100Y43
        "９１３５０１００Ｍ０００１００Ｙ４３" ~ 91350100M000100Y43
        # refused
        "91350100M000100Y44"       ! I099
        "91530100M000100Y43"       ! I099
        "9135010OM000100Y43"       ! I099
        "91350100M000100Y4"        ! I099
        "91350100M000100Y430"      ! I099
        913501000000100443         ! I099
        "某某公司"                  ! I099
        "-"                        ! I071
        true                       ! I070
        """#)

    @Test("every yes and no", arguments: booleans)
    func boolean(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "是否公示", type: .boolean))
        #expect(observed == row.expected)
    }

    @Test("every yes and no of a label that says no", arguments: negated)
    func negatedBoolean(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "无违法记录", type: .boolean))
        #expect(observed == row.expected)
    }

    @Test("every choice", arguments: choices)
    func choice(_ row: ValueRow) throws {
        let type = FieldType.choice(["公开招标", "邀请招标", "竞争性谈判（磋商）"])
        let observed = try row.observed(as: TestKinds.field("x", "方式", type: type))
        #expect(observed == row.expected)
    }

    @Test("every region", arguments: regions)
    func region(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "区域", type: .region))
        #expect(observed == row.expected)
    }

    @Test("every text", arguments: texts)
    func text(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "名称", type: .text))
        #expect(observed == row.expected)
    }

    @Test("every unified social credit code", arguments: creditCodes)
    func creditCode(_ row: ValueRow) throws {
        let observed = try row.observed(as: TestKinds.field("x", "统一社会信用代码", type: .creditCode))
        #expect(observed == row.expected)
    }

    @Test("the nearest word, region and unit are named")
    func nearest() {
        let problems = ReadAll.text(#"{"采购方式": "公开投标", "所属区域": "郑洲市", "建筑面积": "3亩"}"#).problems
        #expect(
            problems.map(\.message.zh) == [
                "“建筑面积”：“3亩”的单位是“亩”，这里要用“平方米”", "“所属区域”：不认识地区“郑洲市”；是否应为“郑州市”？",
                "“采购方式”：“公开投标”不在可选项里；是否应为“公开招标”？",
            ])
    }
}
