/// The unified social credit code of a body: 18 characters, the last of which checks the others (GB 32100—2015).
public enum CreditCode {
    /// Why a text is no such code.
    public enum Fault: Hashable, Sendable {
        /// It has so many characters, and not 18.
        case length(Int)
        /// The character at a position, from 1, is one that no code has: the standard leaves out I, O, S, V and Z.
        case character(at: Int)
        /// The last character should be this one if the others are right.
        case checkCharacter(Character)
    }

    /// How many characters a code has.
    public static let length = 18
    /// The characters of codes, by their values.
    private static let characters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    /// The values of characters.
    private static let values = Dictionary(uniqueKeysWithValues: characters.enumerated().map { ($0.element, $0.offset) })

    /// Says why a text is no code; nil when it is one. Letters are capital ones; O(1).
    public static func fault(in text: String) -> Fault? {
        guard text.count == length else { return .length(text.count) }
        var (sum, weight) = (0, 1)
        for (index, character) in text.enumerated() {
            guard let value = values[character] else { return .character(at: index + 1) }
            if index == length - 1 { break }
            sum += value * weight
            weight = weight * 3 % characters.count
        }
        let expected = characters[(characters.count - sum % characters.count) % characters.count]
        return text.last == expected ? nil : .checkCharacter(expected)
    }
}

extension CreditCode.Fault {
    /// What is wrong, to be said behind a colon.
    public var words: Localized {
        switch self {
        case .length(let count):
            Localized(zh: "应有 \(CreditCode.length) 位，却有 \(count) 位", en: "it should have \(CreditCode.length) characters, and has \(count)")
        case .character(let place):
            Localized(
                zh: "第 \(place) 位不对；只用数字和 I、O、S、V、Z 以外的大写字母",
                en: "its character \(place) is wrong; there are only digits, and capital letters but I, O, S, V and Z")
        case .checkCharacter(let expected):
            Localized(
                zh: "按前 17 位计算，最后一位应是“\(expected)”，其中必有一位写错",
                en: "by the first 17 characters the last should be \"\(expected)\", so one of them is wrong")
        }
    }
}
