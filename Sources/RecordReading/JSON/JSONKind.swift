import Values

/// What kinds of JSON values are called.
enum JSONKind {
    /// Returns the name of a kind, with its article in English.
    static func name(of kind: JSONNode.Kind) -> Localized {
        switch kind {
        case .null: Localized(zh: "null", en: "null")
        case .yes, .no: Localized(zh: "真假值", en: "a true or false")
        case .number: Localized(zh: "数字", en: "a number")
        case .string, .escapedString: Localized(zh: "文字", en: "a text")
        case .fault: Localized(zh: "公式错误", en: "an error of a formula")
        case .array: Localized(zh: "数组", en: "an array")
        case .object: Localized(zh: "对象", en: "an object")
        }
    }
}
