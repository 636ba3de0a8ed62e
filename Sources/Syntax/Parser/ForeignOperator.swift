/// Operators of other languages and the words that mean the same here.
enum ForeignOperator {
    /// The words to write instead; nil for what means nothing anywhere.
    static func words(for written: String) -> String? {
        switch written {
        case ">=": "is at least"
        case "<=": "is at most"
        case ">": "is more than"
        case "<": "is less than"
        case "=", "==", "===": "is"
        case "!=", "<>", "!==": "is not"
        case "&&", "&": "and"
        case "||", "|": "or"
        case "!": "not"
        default: nil
        }
    }
}
