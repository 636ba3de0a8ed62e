/// One text in both languages the tool speaks.
public struct Localized: Hashable, Sendable {
    /// The text in Chinese.
    public let zh: String
    /// The text in English.
    public let en: String

    /// A text in both languages.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// A text that is the same in both languages, such as a name the user wrote.
    public init(same text: String) {
        self.init(zh: text, en: text)
    }

    /// The text in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
