import Inference
import RecordModel
import RecordReading
import Values

/// The words around a proposal of what columns mean.
enum InferPhrases {
    /// What was looked at.
    static func looked(_ file: String, _ preview: InputPreview) -> Localized {
        let sheet = preview.sheet.map { ($0, $0) }
        guard let header = preview.headerRow else {
            return Localized(
                zh: "\(file)：\(preview.columns.count) 个字段，看了 \(preview.rows) 条记录",
                en: "\(file): \(counted(preview.columns.count, "key")), \(counted(preview.rows, "record")) looked at")
        }
        return Localized(
            zh: "\(file)\(sheet.map { "（\($0.0)）" } ?? "")：第 \(header) 行是列名，\(preview.columns.count) 列，看了 \(preview.rows) 行",
            en: "\(file)\(sheet.map { " (\($0.1))" } ?? ""): header in row \(header), \(counted(preview.columns.count, "column")), "
                + "\(counted(preview.rows, "row")) looked at")
    }

    /// What stands before the kind.
    static func kind(_ ground: Proposal.Ground?) -> Localized {
        switch ground {
        case .named: Localized(zh: "按指定的种类：", en: "as the kind named: ")
        case .told: Localized(zh: "各行写明的种类：", en: "the kind that the rows tell: ")
        case .columns: Localized(zh: "最像：", en: "most like: ")
        case nil: Localized(zh: "种类不能确定，先按：", en: "the kind cannot be told; shown as: ")
        }
    }

    /// How many columns are like fields.
    static func like(_ count: Int, of all: Int? = nil) -> Localized {
        guard let all else { return Localized(zh: "（\(count) 列）", en: " (\(counted(count, "column")))") }
        return Localized(zh: "（\(all) 列中的 \(count) 列）", en: " (\(count) of \(counted(all, "column")))")
    }

    /// What stands before the other kinds.
    static let others = Localized(zh: "其次：", en: "then: ")

    /// The header of the columns.
    static let header = [
        Localized(zh: "列", en: "column"), Localized(zh: "字段", en: "field"), Localized(zh: "把握", en: "how sure"),
        Localized(zh: "值，或为何空着", en: "values, or why it is left out"),
    ]

    /// What stands before the fields without a column.
    static let missing = Localized(zh: "规则要用、表里没有的字段：", en: "fields that rules read and no column has:")

    /// A field without a column.
    static func missing(_ missing: Proposal.Missing) -> Localized {
        let name = "\(missing.slot.name) \(missing.slot.label)"
        return Localized(zh: "\(name)（\(missing.rules) 条规则）", en: "\(name) (\(counted(missing.rules, "rule")))")
    }

    /// That there are more of them.
    static func moreMissing(_ count: Int, _ kind: String) -> Localized {
        Localized(
            zh: "另有 \(count) 个；guiju template \(kind) 列出全部字段", en: "and \(count) more; guiju template \(kind) lists all fields")
    }

    /// How many values of a column cannot be read.
    static func unread(_ count: Int, of all: Int) -> Localized {
        Localized(zh: "（\(all) 个值中有 \(count) 个读不出来）", en: " (\(count) of \(counted(all, "value")) cannot be read)")
    }

    /// What else there is to say.
    static func remarks(on proposal: Proposal) -> [Localized] {
        var remarks: [Localized] = []
        if proposal.hasSecondHeader {
            remarks.append(
                Localized(
                    zh: "列名好像占了两行（合并单元格）；请合成一行再检查",
                    en: "the header seems to take two rows (merged cells); make it one before the table is checked"))
        }
        if let key = proposal.repeatedKey {
            remarks.append(
                Localized(
                    zh: "“\(key)”列的值有重复，它也许不是编号", en: "values of column \"\(key)\" repeat, so it may not be the key"))
        }
        if proposal.left > 0 {
            remarks.append(
                Localized(zh: "后面还有 \(proposal.left) 列没有看", en: "\(counted(proposal.left, "further column")) were not looked at"))
        }
        if proposal.ground != nil, proposal.isExact {
            remarks.append(
                Localized(
                    zh: "对得上的列名 guiju check 都认识，不需要映射", en: "guiju check knows every header that fits, so no mapping is needed"))
        }
        return remarks
    }
}
