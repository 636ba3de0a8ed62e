public import RecordModel
internal import Values

/// A value that a field takes letter for letter, to show how it is written.
public enum ExampleValue {
    /// The example of a field whose places are those of a tree; nil where there is none, as for groups and lists.
    public static func text(for field: Field, in regions: RegionTree) -> String? {
        switch field.type {
        case .text: field.isKey ? "示例-1" : "示例"
        case .creditCode: "91350100M000100Y43"
        case .boolean: "是"
        case .money: "1200000"
        case .share: "50%"
        case .number: speaksOfYear(field) ? "2024" : "12"
        case .count: "3"
        case .time: "2024-03-15"
        case .region: regions.regions.first { $0.parent != nil }?.name ?? regions.regions.first?.name
        case .choice(let words): words.first
        case .group, .list: nil
        }
    }

    /// `true` iff the numbers of a field are years.
    private static func speaksOfYear(_ field: Field) -> Bool {
        field.labels.contains { $0.hasSuffix("年") || $0.hasSuffix("年度") || $0.hasSuffix("年份") }
    }
}
