import Semantics

/// Chooses rules by their names.
enum RuleSelection {
    /// Returns the positions of the rules that a run looks at, as the flags or the settings choose them.
    static func rules(of book: RuleBook, _ typed: TypedArguments) throws(Stop) -> [Int] {
        try typed.using(.only) { () throws(Stop) in try rules(of: book, only: typed.all(.only)) }
    }

    /// Returns the positions of the rules that a run looks at: all, or those that match one of the globs.
    ///
    /// A glob that matches none is wrong usage: what it was meant to choose would go unchecked without a word.
    static func rules(of book: RuleBook, only globs: [String]) throws(Stop) -> [Int] {
        if globs.isEmpty { return Array(book.rules.indices) }
        for glob in globs where !book.rules.indices.contains(where: { matches(book.rules.id(of: $0), glob) }) {
            throw Stop(.usage, CommandMessages.unknownRule(glob, among: book.rules.indices.map { book.rules.id(of: $0) }))
        }
        return book.rules.indices.filter { index in globs.contains { matches(book.rules.id(of: index), $0) } }
    }

    /// Whether a name matches a glob in which `*` stands for any characters and `?` for one. O(name × glob).
    static func matches(_ name: String, _ glob: String) -> Bool {
        let (name, glob) = (Array(name.unicodeScalars), Array(glob.unicodeScalars))
        var reached = Array(repeating: false, count: name.count + 1)
        reached[0] = true
        for sign in glob {
            var next = Array(repeating: false, count: name.count + 1)
            if sign == "*" {
                guard let first = reached.firstIndex(of: true) else { return false }
                for index in first...name.count { next[index] = true }
            } else {
                for index in name.indices where reached[index] && (sign == "?" || sign == name[index]) { next[index + 1] = true }
            }
            reached = next
        }
        return reached[name.count]
    }
}
