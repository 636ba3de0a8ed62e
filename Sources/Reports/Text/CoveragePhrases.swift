internal import Coverage
internal import Values

/// The words that tell about coverage.
enum CoveragePhrases {
    /// Above the documents.
    static let byDocument = Localized(zh: "文件", en: "document")
    /// Above the kinds of requirement.
    static let byKind = Localized(zh: "类型", en: "kind")
    /// Beside all of them together.
    private static let together = Localized(zh: "合计", en: "together")

    /// The heads of the columns; the parts are parts of what is checkable.
    static func heads(_ first: Localized) -> [Localized] {
        [
            first, Localized(zh: "要求", en: "requirements"), Localized(zh: "可判断", en: "checkable"),
            Localized(zh: "有规则", en: "encoded"), Localized(same: "%"), Localized(zh: "不检查", en: "unchecked"), Localized(same: "%"),
            Localized(zh: "缺", en: "missing"), Localized(same: "%"), Localized(zh: "规则数", en: "rules"),
        ]
    }

    /// The columns of a group.
    static func cells(of tally: CoverageTally) -> [Localized] {
        func number(_ count: Int) -> Localized { Localized(same: String(count)) }
        func part(_ count: Int) -> [Localized] { [number(count), Localized(same: tally.percent(count) ?? "–")] }
        let name = tally.name.isEmpty ? together : Localized(same: tally.name)
        return [name, number(tally.requirements), number(tally.checkable)] + part(tally.encoded) + part(tally.unchecked)
            + part(tally.missing) + [number(tally.rules)]
    }

    /// What is made of the requirements that the inventory calls not checkable.
    static func beyond(_ total: CoverageTally) -> Localized {
        let left = total.requirements - total.checkable
        return Localized(
            zh: "清单写明不可判断的 \(left) 项：有规则 \(total.encodedBeyond)，声明不检查 \(total.uncheckedBeyond)",
            en: "the inventory calls \(counted(left, "requirement")) not checkable: \(total.encodedBeyond) encoded, "
                + "\(total.uncheckedBeyond) declared unchecked")
    }

    /// All in a line.
    static func summary(_ total: CoverageTally) -> Localized {
        let share = total.percent(total.encoded).map { Localized(zh: "（\($0)%）", en: " (\($0)%)") } ?? Localized(same: "")
        return Localized(
            zh: "可判断的 \(total.checkable) 项：有规则 \(total.encoded)\(share.zh)，不检查 \(total.unchecked)，缺 \(total.missing)",
            en: "\(counted(total.checkable, "checkable requirement")): \(total.encoded) encoded\(share.en), \(total.unchecked) unchecked, "
                + "\(total.missing) missing")
    }

    /// Above the requirements of a status.
    static func heading(_ status: CoverageStatus, count: Int) -> Localized {
        let name =
            switch status {
            case .encoded: Localized(zh: "有规则", en: "encoded")
            case .unchecked: Localized(zh: "声明不检查", en: "declared unchecked")
            case .notCheckable: Localized(zh: "清单写明不可判断", en: "not checkable, says the inventory")
            case .missing: Localized(zh: "缺", en: "missing")
            }
        return Localized(zh: "\(name.zh)：\(count) 项", en: "\(name.en): \(count)")
    }

    /// The rules that encode a requirement.
    static func rules(_ names: [String]) -> Localized {
        let list = names.joined(separator: ", ")
        return Localized(zh: "规则：\(list)", en: "rules: \(list)")
    }
}
