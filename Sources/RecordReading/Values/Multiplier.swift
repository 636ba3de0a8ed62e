/// The words that multiply a number: `万`, `亿` and their like.
enum Multiplier {
    /// The words with their powers of ten, longer ones before what they begin with.
    static let words: [(word: String, power: Int)] = [
        ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("亿", 8), ("千万", 7), ("百万", 6), ("十万", 5), ("万", 4), ("千", 3), ("百", 2),
    ]

    /// Takes such a word when one comes next, and returns its power of ten.
    static func take(_ cursor: inout ScalarCursor) -> Int? {
        words.first { cursor.take($0.word) }?.power
    }
}
