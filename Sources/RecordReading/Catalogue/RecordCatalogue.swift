public import Values

/// What `explain` tells of every code that reading records can utter.
public enum RecordCatalogue {
    /// A code and what it means, and what to do about it.
    public typealias Entry = (code: String, text: Localized)

    /// The explanations in the order of their codes.
    public static let entries: [Entry] = files + json + records + values + times + codes + tables + mappings

    /// Makes an entry.
    static func entry(_ code: String, zh: String, en: String) -> Entry { (code, Localized(zh: zh, en: en)) }
}
