internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// Every word that evaluation itself says.
enum EvaluationPhrases {
    /// A truth as an answer.
    static func answer(_ truth: Truth) -> Localized {
        switch truth {
        case .yes: Words.answer(true)
        case .no: Words.answer(false)
        case .unknown: Localized(zh: "不能确定", en: "not known")
        }
    }

    /// A truth as an answer; of an act that is still awaited, that its time runs on.
    static func answer(_ evaluated: Evaluated) -> Localized {
        guard evaluated.truth == .unknown, evaluated.lacking.isOnlyAwaited, evaluated.measure?.due?.day.exact != nil else {
            return answer(evaluated.truth)
        }
        return Localized(zh: "尚未届满", en: "not over yet")
    }

    /// That there is none.
    static let nothing = Localized(zh: "无", en: "none")

    /// What a blank stands for.
    static func blank(_ field: Field, isAbsent: Bool) -> Localized {
        switch field.blank {
        case .notYet where isAbsent: Localized(zh: "没有此栏", en: "absent")
        case .notYet: Localized(zh: "空（尚未发生）", en: "blank (not yet happened)")
        case .none where field.type == .boolean: Localized(zh: "空（没有填写）", en: "blank (not stated)")
        case .none: nothing
        case .notKnown: Localized(zh: "空（未填报）", en: "blank (not stated)")
        }
    }

    /// How many items a list has.
    static func items(_ count: Int) -> Localized {
        Localized(zh: "共\(count)项", en: counted(count, "item"))
    }

    /// How many elements meet a condition.
    static func holding(_ holding: Int, of count: Int) -> Localized {
        Localized(zh: "\(count)项中\(holding)项满足", en: "\(holding) of \(count)")
    }

    /// A value between two ends.
    static func bounds<Value>(_ bounds: Bounds<Value>, _ show: (Value) -> Localized) -> Localized {
        switch (bounds.lower.map(show), bounds.upper.map(show)) {
        case (let low?, let high?): low == high ? low : Localized(zh: "\(low.zh)至\(high.zh)", en: "\(low.en) to \(high.en)")
        case (let low?, nil): Localized(zh: "不早于（不低于）\(low.zh)", en: "\(low.en) or more")
        case (nil, let high?): Localized(zh: "不晚于（不高于）\(high.zh)", en: "\(high.en) or less")
        case (nil, nil): answer(.unknown)
        }
    }

    /// The question whether the record lies where the rule binds.
    static func inRegion(_ region: String) -> Localized {
        Localized(zh: "所在区域属于\(region)", en: "the place is in \(region)")
    }

    /// A place that may lie in the region, or beside it.
    static func wideRegion(_ region: String, part: String) -> Localized {
        Localized(zh: "“\(region)”范围过大，请填写到下一级，如“\(part)”", en: "\"\(region)\" is too wide, name the part of it, such as \"\(part)\"")
    }

    /// What stands for a place that no field tells.
    static let place = Localized(zh: "所在区域", en: "region")

    /// A kind of record that states no place.
    static func noRegionField(_ kind: String, place: Place) -> Lacking {
        Lacking(
            reason: .missing, label: EvaluationPhrases.place, path: "",
            detail: Localized(zh: "“\(kind)”没有区域字段，请用 --region 指定", en: "“\(kind)” has no field for it, give --region"), place: place)
    }

    /// The question whether the rule was in force.
    static func inForce(_ force: Force, on date: Localized) -> Localized {
        let from = force.from.map(\.description)
        let until = force.until.map(\.description)
        return switch (from, until) {
        case (let from?, let until?): Localized(zh: "\(date.zh)在\(from)至\(until)之间", en: "\(date.en) is from \(from) to \(until)")
        case (let from?, nil): Localized(zh: "\(date.zh)不早于\(from)", en: "\(date.en) is on or after \(from)")
        case (nil, let until?): Localized(zh: "\(date.zh)不晚于\(until)", en: "\(date.en) is on or before \(until)")
        case (nil, nil): Localized(zh: "规则有效", en: "the rule is in force")
        }
    }

    /// A date that is known no better than this.
    static func onlyKnown(to time: CivilTime) -> Localized {
        Localized(zh: "只知道是\(Words.chinese(time))，需填写到日", en: "only \(time) is known, give the day")
    }

    /// A blank that could mean that an act has not happened, had an as-of date been given.
    static let noAsOf = Localized(zh: "空白，且未给出基准日（--as-of）", en: "blank, and no as-of date was given (--as-of)")

    /// An act that is done though the event it counts from is blank.
    static let anchorMustHave = Localized(zh: "空白，而后续事项已办理，请补填", en: "blank, though the act that counts from it is done: give it")

    /// A day that has no time of day.
    static let needsClock = Localized(zh: "需填写到时分", en: "give the time of day")

    /// The years whose working days nobody has published.
    static func unpublished(_ years: String, place: Place) -> Lacking {
        Lacking(
            reason: .calendar, label: Localized(zh: "\(years)年工作日安排", en: "the working days of \(years)"), path: "",
            detail: Localized(zh: "国务院尚未公布，或日历未收录", en: "not published yet, or not in the calendar"), place: place)
    }

    /// A quantity that cannot be computed.
    static func incomputable(_ sign: Expression.Operator, place: Place) -> Lacking {
        let detail =
            sign == .divide
            ? Localized(zh: "除数为零或可能为零", en: "the divisor is or may be zero")
            : Localized(zh: "数值超出可精确表示的范围", en: "the number is beyond what is kept exactly")
        return Lacking(reason: .incomputable, label: Localized(zh: "计算结果", en: "the result"), path: "", detail: detail, place: place)
    }

    /// A quantity over elements of which there are none.
    static func emptyList(place: Place) -> Lacking {
        Lacking(
            reason: .incomputable, label: Localized(zh: "统计对象", en: "the elements"), path: "",
            detail: Localized(zh: "没有符合条件的项，无法计算", en: "there is none to compute from"), place: place)
    }

    /// A figure that is no one record's or element's, since none is meant.
    static func noneMeant(_ figure: Localized, place: Place) -> Lacking {
        Lacking(
            reason: .incomputable, label: figure, path: "",
            detail: Localized(zh: "没有符合条件的记录", en: "there is no such record"), place: place)
    }

    /// A figure of which several records or elements tell different things.
    static func severalMeant(_ figure: Localized, _ count: Int, place: Place) -> Lacking {
        Lacking(
            reason: .incomputable, label: figure, path: "",
            detail: Localized(zh: "有\(count)条互不一致的记录", en: "\(count) records disagree"), place: place)
    }

    /// A length of time that nobody can count: less than none, or too long.
    static func noLength(_ length: Localized, place: Place) -> Lacking {
        Lacking(
            reason: .incomputable, label: length, path: "",
            detail: Localized(zh: "不是可以计算的时间长短", en: "it is no length of time that can be counted"), place: place)
    }

    /// A period that ends within a unit, where nobody has said when.
    static func brokenUnit(_ length: Localized, _ shortest: Period, _ longest: Period, place: Place) -> Lacking {
        Lacking(
            reason: .incomputable, label: length, path: "",
            detail: Localized(
                zh: "在\(shortest.localized.zh)与\(longest.localized.zh)之间，零头如何计算没有规定",
                en: "between \(shortest.localized.en) and \(longest.localized.en), and no rule says how a part of one is counted"),
            place: place)
    }

    /// How many days a share of a period of months is taken of.
    static func shareOfDays(_ length: Localized, whole: Period, days: Int, taken: ExactNumber) -> Localized {
        Localized(
            zh: "\(length.zh)：\(whole.localized.zh)共\(days)日，折合\(taken)日",
            en: "\(length.en): \(whole.localized.en) are \(days) days, which makes \(taken)")
    }

    /// A step of which it is not known that it is more than zero.
    static func noStep(_ step: Localized, place: Place) -> Lacking {
        Lacking(
            reason: .incomputable, label: step, path: "",
            detail: Localized(zh: "每一档为零或可能不大于零", en: "the step is zero or may be less"), place: place)
    }

    /// In how many records a fact is lacking.
    static func inRecords(_ count: Int) -> Localized {
        Localized(zh: "\(count)条记录", en: "in \(counted(count, "record"))")
    }

    /// That a loop selects nothing.
    static func noElement(_ elements: Localized) -> Localized {
        Localized(zh: "有\(elements.zh)", en: "there are \(elements.en)")
    }

    /// The law's own limit.
    static func statute(_ document: String, _ place: Localized, _ duty: Localized) -> Localized {
        Localized(zh: "\(document)\(place.zh)：\(duty.zh)", en: "\(document) \(place.en): \(duty.en)")
    }

    /// A counting profile that nobody named.
    static func assumedProfile(_ title: String) -> Localized {
        Localized(zh: "文件未指明期间计算依据，按\(title)计算", en: "the document names no way of counting periods: counted by \(title)")
    }

    /// An act that is due at once.
    static func actNow(_ act: Localized) -> Localized {
        Localized(zh: "已逾期，应立即办理并填报\(act.zh)", en: "overdue: act at once and record \(act.en)")
    }

    /// An act that is not done and has no date by which it is due.
    static func act(_ act: Localized) -> Localized {
        Localized(zh: "尚未办理：应办理并填报\(act.zh)", en: "not done: do it and record \(act.en)")
    }

    /// What a number must be.
    static func limit(_ comparison: Term.Comparison, _ limit: Localized) -> Localized {
        switch comparison {
        case .atLeast: Localized(zh: "不低于\(limit.zh)", en: "at least \(limit.en)")
        case .atMost: Localized(zh: "不超过\(limit.zh)", en: "at most \(limit.en)")
        case .moreThan: Localized(zh: "超过\(limit.zh)", en: "more than \(limit.en)")
        case .lessThan: Localized(zh: "低于\(limit.zh)", en: "less than \(limit.en)")
        case .equal: limit
        }
    }

    /// An act that came too late, or too early.
    static let cannotBeUndone = Localized(
        zh: "期限已过，无法补救；请核对日期是否填报有误，并书面说明原因", en: "the time has passed and cannot be made up: check the dates and give the reason in writing"
    )

    /// A quantity that falls short or goes too far.
    static func makeUp(_ distance: Localized?, _ condition: Localized) -> Localized {
        guard let distance else { return Localized(zh: "须使\(condition.zh)", en: "make it so that \(condition.en)") }
        return Localized(zh: "相差\(distance.zh)，须使\(condition.zh)", en: "\(distance.en) away: make it so that \(condition.en)")
    }

    /// A fact that must change.
    static func makeTrue(_ condition: Localized, isTarget: Bool) -> Localized {
        Localized(zh: "\(isTarget ? "宜改进" : "须做到")：\(condition.zh)", en: "make it so that \(condition.en)")
    }
}
