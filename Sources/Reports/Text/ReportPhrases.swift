internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The words of reports, each phrase a function.
enum ReportPhrases {
    /// A verdict with its mark; a missed target or encouragement is called so.
    static func verdict(_ finding: Finding) -> Localized {
        switch (finding.verdict, finding.modality) {
        case (.fail, .should?): Localized(zh: "! 未达目标", en: "! target missed")
        case (.fail, .encouraged?): Localized(zh: "· 未照鼓励", en: "· encouragement not followed")
        case (.fail, _) where finding.failure?.kind == .overdue: Localized(zh: "✗ 逾期未办", en: "✗ OVERDUE")
        case (.fail, _): Localized(zh: "✗ 不合规", en: "✗ FAIL")
        case (.open, _): Localized(zh: "? 待定", en: "? OPEN")
        case (.review, _): Localized(zh: "! 需人工判断", en: "! REVIEW")
        case (.pending, _): Localized(zh: "… 未到期", en: "… pending")
        case (.pass, _): Localized(zh: "✓ 合规", en: "✓ pass")
        case (.inapplicable, _): Localized(zh: "– 不适用", en: "– inapplicable")
        case (.waived, _): Localized(zh: "~ 已豁免", en: "~ waived")
        }
    }

    /// The ink of a verdict.
    static func ink(_ finding: Finding) -> Ink {
        switch finding.verdict {
        case .fail: finding.modality == .must ? .bad : .doubtful
        case .open, .review: .doubtful
        case .pass: .good
        case .pending: .normal
        case .inapplicable, .waived: .quiet
        }
    }

    /// Who excused a failure, why and until when.
    static func waiver(_ waiver: Waiver) -> Localized {
        Localized(
            zh: "\(waiver.reason)（批准人：\(waiver.approver)，有效期至 \(waiver.until)）",
            en: "\(waiver.reason) (approved by \(waiver.approver), until \(waiver.until))")
    }

    /// Which limit was broken.
    static func level(_ level: Finding.Failure.Level, law: Localized, due: Due?) -> Localized {
        switch level {
        case .promiseAtLeast where due?.day.exact != nil:
            let day = due?.day.exact.map(\.description) ?? ""
            return Localized(
                zh: "未达到本文件的要求；法定期限（\(law.zh)）到 \(day) 为止，尚未届满",
                en: "this document's limit is broken; the law's own (\(law.en)) runs until \(day) and is not over yet")
        case .promise:
            return Localized(zh: "未达到本文件的要求；法定要求（\(law.zh)）未违反", en: "this document's limit is broken; the law's own (\(law.en)) is kept")
        case .statute:
            return Localized(zh: "本文件的要求和法定要求（\(law.zh)）都违反了", en: "both this document's limit and the law's own (\(law.en)) are broken")
        case .promiseAtLeast:
            return Localized(
                zh: "未达到本文件的要求；是否违反法定要求（\(law.zh)）尚不能确定",
                en: "this document's limit is broken; whether the law's own (\(law.en)) is kept is not known")
        }
    }

    /// A record without a key.
    static func ordinal(_ ordinal: Int) -> Localized { Localized(zh: "（第 \(ordinal) 条记录）", en: "(record \(ordinal))") }

    /// The elements that a finding, or several, are about: the first three, and how many in all.
    static func elements(_ elements: [[ElementReference]]) -> Localized {
        let named = elements.filter { !$0.isEmpty }
        if named.isEmpty { return Localized(same: "") }
        let first = named.prefix(3).map { way in
            Localized(
                zh: way.map { element($0).zh }.joined(separator: " · "), en: way.map { element($0).en }.joined(separator: " · "))
        }
        let all = Words.list(first)
        if named.count <= first.count { return Localized(zh: " · \(all.zh)", en: " · \(all.en)") }
        return Localized(zh: " · \(all.zh)等 \(named.count) 项", en: " · \(all.en) and \(named.count - first.count) more")
    }

    /// A group of records, with how many it holds.
    static func heading(of group: GroupReference, in book: RuleBook) -> Localized {
        let kind = book.records[group.kind]
        let keys = group.keys.map {
            Localized(
                zh: "\($0.label.zh)：\($0.value.isEmpty ? "不能确定" : $0.value)",
                en: "\($0.label.en): \($0.value.isEmpty ? "not known" : $0.value)")
        }
        let which =
            keys.isEmpty
            ? Localized(zh: "全部", en: "all")
            : Localized(zh: keys.map(\.zh).joined(separator: "，"), en: keys.map(\.en).joined(separator: ", "))
        let doubtful =
            group.doubtful == 0
            ? Localized(same: "") : Localized(zh: "，另有 \(group.doubtful) 条是否计入不能确定", en: ", and \(group.doubtful) more that may belong")
        return Localized(
            zh: "\(kind.label)（\(which.zh)）本次检查的 \(group.records) 条\(doubtful.zh)",
            en: "\(kind.name) (\(which.en)), the \(counted(group.records, "record")) of this run\(doubtful.en)")
    }

    /// The records that count against a group most.
    static func against(_ group: GroupReference) -> Localized {
        let names = group.against.map { record in
            Localized(
                zh: "\(record.key ?? ordinal(record.ordinal).zh)（\(record.place.file):\(record.place.line)）",
                en: "\(record.key ?? ordinal(record.ordinal).en) (\(record.place.file):\(record.place.line))")
        }
        let rest = group.againstCount - names.count
        return Localized(
            zh: "主要涉及：\(names.map(\.zh).joined(separator: "、"))\(rest > 0 ? " 等 \(group.againstCount) 条" : "")",
            en: "chiefly: \(names.map(\.en).joined(separator: ", "))\(rest > 0 ? " and \(rest) more" : "")")
    }

    /// An element of a list.
    private static func element(_ element: ElementReference) -> Localized {
        guard let key = element.key else {
            return Localized(zh: "\(element.list)第 \(element.ordinal) 项", en: "\(element.list) no. \(element.ordinal)")
        }
        return Localized(zh: "\(element.list)“\(key)”", en: "\(element.list) \"\(key)\"")
    }

    /// A clause, by its document's number.
    static func place(_ citation: CheckedCitation, in book: RuleBook) -> Localized {
        book.documents[citation.document].cited(at: citation.place)
    }

    /// The words of a clause.
    static func quoted(_ words: String) -> String { "「\(words)」" }

    /// A fact, with its place; the file is named only when it is another than the record's.
    static func fact(_ fact: UsedFact, inFile file: String?) -> Localized {
        let name = Localized(zh: fact.label, en: "\(fact.path) (\(fact.label))")
        let written = fact.written.map { Localized(zh: "，原文“\($0)”", en: ", written \"\($0)\"") } ?? Localized(same: "")
        guard let place = fact.place else {
            return Localized(zh: "\(name.zh) \(fact.value.zh)\(written.zh)", en: "\(name.en): \(fact.value.en)\(written.en)")
        }
        let other = place.file == file ? "" : "\(place.file) "
        return Localized(
            zh: "\(name.zh) \(fact.value.zh)\(written.zh)（\(other)\(place.inFile.zh)）",
            en: "\(name.en): \(fact.value.en)\(written.en) (\(other)\(place.inFile.en))")
    }

    /// What would decide an undecided verdict, fact by fact; those lacking for the same reason together.
    static func lacks(_ lacking: [Lacking]) -> Localized {
        var groups: [[Lacking]] = []
        for one in lacking {
            let same = groups.firstIndex { $0[0].reason == one.reason && $0[0].detail == nil && one.detail == nil }
            if let same { groups[same].append(one) } else { groups.append([one]) }
        }
        let parts = groups.map { group in
            let names = Words.list(group.map(name))
            let detail = group[0].detail.map { Localized(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? Localized(same: "")
            let place = group[0].detail == nil ? nil : group[0].place
            let at = place.map { Localized(zh: "（\($0.inFile.zh)）", en: " (\($0.inFile.en))") }
            let reason = reason(group[0].reason)
            return Localized(
                zh: names.zh + reason.zh + detail.zh + (at?.zh ?? ""), en: "\(names.en): \(reason.en)\(detail.en)\(at?.en ?? "")")
        }
        return Localized(zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
    }

    /// The name of what is lacking; the record's place is known, so only a place within an element is said.
    private static func name(_ lacking: Lacking) -> Localized {
        lacking.path.isEmpty ? lacking.label : Localized(zh: "“\(lacking.label.zh)”", en: "\(lacking.path) (\(lacking.label.zh))")
    }

    /// The clause behind a line.
    static func under(_ citation: CheckedCitation, in book: RuleBook) -> Localized {
        let place = place(citation, in: book)
        return Localized(zh: "（依据：\(place.zh)）", en: " (\(place.en))")
    }

    /// Why a fact is lacking, as it follows its name.
    private static func reason(_ reason: Lacking.Reason) -> Localized {
        switch reason {
        case .missing: Localized(zh: "没有填写", en: "not given")
        case .absent: Localized(zh: "记录中无此栏", en: "no such key in the record")
        case .unreadable: Localized(zh: "无法识别", en: "cannot be read")
        case .tooCoarse: Localized(zh: "不够精确", en: "not exact enough")
        case .notYet: Localized(zh: "空白，按尚未发生处理", en: "blank, so not yet happened")
        case .calendar: Localized(zh: "尚未公布", en: "not published")
        case .none: Localized(zh: "填写为“没有”，规则未说明如何处理", en: "stated not to exist, and the rule does not say what that means")
        case .incomputable: Localized(zh: "无法计算", en: "cannot be computed")
        }
    }

    /// What part a step plays, as a label.
    static func role(_ role: Step.Role) -> Localized {
        switch role {
        case .region: Localized(zh: "地区：", en: "region: ")
        case .force: Localized(zh: "效力：", en: "in force: ")
        case .condition: Localized(zh: "适用条件：", en: "applies when: ")
        case .exemption: Localized(zh: "豁免：", en: "exempt when: ")
        case .binding: Localized(zh: "记作：", en: "let: ")
        case .selection: Localized(zh: "对象：", en: "for each: ")
        case .pause: Localized(zh: "不计时间：", en: "pause: ")
        case .extended: Localized(zh: "延长：", en: "extension: ")
        case .duty: Localized(zh: "义务：", en: "duty: ")
        case .statute: Localized(zh: "法定要求：", en: "the law's limit: ")
        case .review: Localized(zh: "人工判断：", en: "review: ")
        }
    }

    /// What was asked and the answer.
    static func answered(_ step: Step) -> Localized {
        Localized(zh: "\(step.text.zh) → \(step.answer.zh)", en: "\(step.text.en) → \(step.answer.en)")
    }

    /// A place in the record's file, in front of what is said about it.
    static func at(_ place: Place) -> Localized {
        Localized(zh: "\(place.inFile.zh)：", en: "\(place.inFile.en): ")
    }

    /// A value that was not read literally, or what was passed over.
    static func readAs(_ reading: Reading) -> Localized {
        if reading.read.isEmpty, let note = reading.note {
            return Localized(zh: "“\(reading.written)”：\(note.zh)", en: "\"\(reading.written)\": \(note.en)")
        }
        let note = reading.note.map { Localized(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? Localized(same: "")
        let field = reading.field.isEmpty ? Localized(same: "") : Localized(zh: "\(reading.field)：", en: "\(reading.field): ")
        return Localized(
            zh: "\(field.zh)“\(reading.written)”读作 \(reading.read)\(note.zh)",
            en: "\(field.en)\"\(reading.written)\" is read as \(reading.read)\(note.en)")
    }
}
