import WorkCalendar

/// The profiles of the statutes, as the project's rules declare them.
enum Profiles {
    /// 民法典 200–204.
    static let civilCode = CountingProfile(name: "civil-code", title: "民法典期间", citations: [.init(document: "民法典", place: "第二百零三条")])
    /// 行政处罚法 85.
    static let penalty = CountingProfile(name: "administrative-penalty", title: "行政处罚法期限", dayMeaning: .workingFor([2, 3, 5, 7]))
    /// 行政强制法 69.
    static let compulsion = CountingProfile(name: "administrative-compulsion", title: "行政强制法期限", dayMeaning: .workingUpTo(10))
    /// 行政许可法 82.
    static let license = CountingProfile(name: "administrative-license", title: "行政许可法期限", dayMeaning: .working)
    /// 行政复议法 (2023) 88.
    static let reconsideration = CountingProfile(
        name: "administrative-reconsideration", title: "行政复议法期间", dayMeaning: .workingFor([3, 5, 7, 10]))
    /// 民事诉讼法 (2023) 85.
    static let procedure = CountingProfile(name: "civil-procedure", title: "民事诉讼法期间")
    /// 税收征管法实施细则 109.
    static let tax = CountingProfile(name: "tax-collection", title: "税收征管期限", holidaysExtend: 3)
    /// 审计法实施条例 56.
    static let audit = CountingProfile(name: "audit", title: "审计期间", dayMeaning: .working)
    /// 公安机关办理行政案件程序规定 35, where a person's liberty is restricted.
    static let custody = CountingProfile(name: "public-security-custody", title: "限制人身自由期间", roll: .none)
}
