/// Words that part what is otherwise called alike: 公示开始日期 is no 公示结束日期, however many letters they share.
enum Opposites {
    /// Groups of words, each with its sides.
    private static let groups: [[[[Unicode.Scalar]]]] = [
        [["开始", "起始", "开工"], ["结束", "截止", "终止", "届满", "期满", "竣工", "完工"]],
        [["缴纳", "收取", "缴存", "交纳"], ["退还", "返还"]],
        [["申请"], ["审核", "审批", "批准", "审查"], ["受理", "收件"], ["办结", "办理"]],
        [["投标保证金"], ["履约保证金"], ["质量保证金"], ["工资保证金"]],
        [["开标"], ["评标"], ["定标"], ["招标"], ["投标"], ["中标"]],
        [["约定", "计划", "预计", "应退", "应缴", "应付"], ["实际", "实退", "实缴", "实付"]],
        [["公告"], ["公示"]],
        [["提交"], ["发布", "公布"]],
        [["签订", "签约"], ["备案"], ["验收"]],
        [["甲方"], ["乙方"]],
        [["采购人", "采购单位"], ["供应商"], ["代理"]],
        [["上期", "上年", "去年"], ["本期", "本年", "当年"]],
        [["收入", "收款"], ["支出", "付款", "支付"]],
        [["立案"], ["结案"]],
    ].map { group in group.map { side in side.map { Array($0.unicodeScalars) } } }

    /// What names end in, where the end says what sort of thing they are the name of; words of one row are the same.
    private static let ends: [[[Unicode.Scalar]]] = [
        ["日期", "时间"], ["账户", "帐户", "账号"], ["金额", "费用", "价款", "数额"], ["名称"], ["编号", "编码", "代码"], ["个数", "数量", "人数", "次数"], ["方式"],
        ["地址", "地点"], ["电话"], ["比例"], ["原因", "理由"],
    ].map { row in row.map { Array($0.unicodeScalars) } }

    /// `true` iff of some group one form has words of one side and the other has words of others only.
    static func part(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
        if let mine = end(of: one), let theirs = end(of: other), mine != theirs { return true }
        return groups.contains { group in
            let (mine, theirs) = (sides(group, of: one), sides(group, of: other))
            return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
        }
    }

    /// What a form ends in, as the row of its word; nil for another word.
    private static func end(of form: [Unicode.Scalar]) -> Int? {
        ends.firstIndex { row in row.contains { word in form.count >= word.count && form.suffix(word.count).elementsEqual(word) } }
    }

    /// The sides of a group of which a form has words.
    private static func sides(_ group: [[[Unicode.Scalar]]], of form: [Unicode.Scalar]) -> Set<Int> {
        Set(group.indices.filter { side in group[side].contains { holds(form, $0) } })
    }

    /// `true` iff a word stands somewhere in a form.
    private static func holds(_ form: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
        form.count >= word.count && (0...(form.count - word.count)).contains { form[$0..<($0 + word.count)].elementsEqual(word) }
    }
}
