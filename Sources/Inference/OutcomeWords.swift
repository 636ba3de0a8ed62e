internal import RecordModel
public import Values

/// How sure a proposal is, and why columns were left out.
public enum OutcomeWords {
    /// How a column that was brought together with a field was; for a comment.
    static func mapped(_ outcome: ColumnProposal.Outcome) -> Localized {
        switch outcome {
        case .exact: return Localized(zh: "列名相同", en: "the same name")
        default:
            let sure = sureness(outcome)
            return Localized(zh: "\(sure.zh)，请确认", en: "\(sure.en), please confirm")
        }
    }

    /// How sure it is, in a few words; nothing where no field is proposed.
    public static func sureness(_ outcome: ColumnProposal.Outcome) -> Localized {
        switch outcome {
        case .exact: Localized(zh: "相同", en: "same name")
        case .alike: Localized(zh: "标点或层次不同", en: "same but for marks or place")
        case .similar(_, let likeness): Localized(zh: "相似 \(decimal(likeness))", en: "similar \(decimal(likeness))")
        case .byValues: Localized(zh: "按值推断", en: "by its values")
        case .tellsKind: Localized(zh: "记录种类", en: "kind of record")
        default: Localized(zh: "", en: "")
        }
    }

    /// Why a column was left out; nil for one that needs no word.
    public static func left(_ outcome: ColumnProposal.Outcome) -> Localized? {
        switch outcome {
        case .exact, .alike, .similar, .byValues, .tellsKind, .nameless: return nil
        case .ambiguous(let slots):
            let names = slots.map { "\($0.name) \($0.label)" }
            return Localized(
                zh: "不止一个字段像它，请选一个：\(names.joined(separator: "、"))",
                en: "several fields are like it, choose one: \(names.joined(separator: ", "))")
        case .rivals(let slot, let others):
            return Localized(
                zh: "“\(others.joined(separator: "”“"))”也是 \(slot.name) \(slot.label)，请选一列",
                en: "so is \(others.map { "\"\($0)\"" }.joined(separator: ", ")): \(slot.name) \(slot.label), choose one column")
        case .taken(let slot):
            return Localized(zh: "像 \(slot.name) \(slot.label)，但已有这一列", en: "like \(slot.name) \(slot.label), which has a column")
        case .wrongValues(let slot, let unread, let all):
            return Localized(
                zh: "像 \(slot.name) \(slot.label)，但 \(all) 个值中有 \(unread) 个读不出来",
                en: "like \(slot.name) \(slot.label), but \(unread) of \(counted(all, "value")) cannot be read so")
        case .wrongUnit(let slot, let unit):
            return Localized(
                zh: "像 \(slot.name) \(slot.label)，但单位“\(unit)”读不出来；金额写作“列名（万元）”",
                en: "like \(slot.name) \(slot.label), but its unit \"\(unit)\" would not be heeded; for money write it in brackets, as （万元）"
            )
        case .repeated: return Localized(zh: "有几列同名", en: "several columns have this name")
        case .unknown: return Localized(zh: "没有相应的字段", en: "no field is like it")
        }
    }

    /// Thousandths as a decimal with two places, rounded down.
    private static func decimal(_ likeness: Int) -> String {
        let hundredths = likeness / 10
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
