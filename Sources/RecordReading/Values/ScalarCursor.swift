internal import Values

/// Walks over a short text, scalar by scalar.
struct ScalarCursor {
    /// The text.
    let scalars: [Unicode.Scalar]
    /// The index of the next scalar.
    var index = 0

    /// Creates a cursor at the start of a text.
    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// `true` iff nothing is left.
    var isAtEnd: Bool { index >= scalars.count }

    /// The next scalar.
    var next: Unicode.Scalar? { isAtEnd ? nil : scalars[index] }

    /// What is left.
    var rest: String { String(String.UnicodeScalarView(scalars[min(index, scalars.count)...])) }

    /// Takes blanks.
    mutating func skipBlanks() { while let next, HalfWidth.isBlank(next) { index += 1 } }

    /// Takes a word when it comes next.
    mutating func take(_ word: String) -> Bool {
        var end = index
        for scalar in word.unicodeScalars {
            guard end < scalars.count, scalars[end] == scalar else { return false }
            end += 1
        }
        index = end
        return true
    }

    /// Takes the first of some words that comes next, and returns it.
    mutating func take(oneOf words: [String]) -> String? {
        for word in words where take(word) { return word }
        return nil
    }

    /// Takes the ASCII digits that come next, and returns them; empty when there are none.
    mutating func takeDigits() -> String {
        let start = index
        while let next, ("0"..."9").contains(next) { index += 1 }
        return String(decoding: scalars[start..<index].map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
    }
}
