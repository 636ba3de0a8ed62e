internal import Diagnostics
internal import Values

/// Text of a page: nothing hidden in it, and no longer than a page can bear; what is left out is said in the text itself.
enum PageText {
    /// The most characters of a value.
    static let value = 240
    /// The most characters of a sentence.
    static let sentence = 1_200
    /// The most characters of a clause.
    static let clause = 4_000

    /// A text that may be cut after so many characters. O(bytes) when it is longer.
    static func bounded(_ text: String, atMost limit: Int) -> Localized {
        guard text.utf8.count > limit else { return Localized(same: Sanitizer.escaped(text)) }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex), end < scalars.endIndex else {
            return Localized(same: Sanitizer.escaped(text))
        }
        let head = Sanitizer.escaped(String(scalars[..<end]))
        let rest = PagePhrases.cut(scalars.distance(from: end, to: scalars.endIndex))
        return Localized(zh: head + rest.zh, en: head + rest.en)
    }

    /// A text in both languages, each of which may be cut.
    static func bounded(_ text: Localized, atMost limit: Int) -> Localized {
        Localized(zh: bounded(text.zh, atMost: limit).zh, en: bounded(text.en, atMost: limit).en)
    }
}
