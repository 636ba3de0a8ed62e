/// How alike two names are, in thousandths: 1,000 for the same letters, 0 for none in common.
enum Similarity {
    /// Words that offices use for one another in the names of columns, as the letters that stand for both.
    private static let synonyms: [(word: [Unicode.Scalar], other: [Unicode.Scalar])] = [
        (Array("时间".unicodeScalars), Array("日期".unicodeScalars)), (Array("编码".unicodeScalars), Array("编号".unicodeScalars)),
        (Array("代码".unicodeScalars), Array("编号".unicodeScalars)),
    ]

    /// Compares two forms: the letters and pairs of letters that they share, the letters to change where they are short, and whether one is a
    /// large part of the other. O(letters²), of which there are at most `HeaderForm.longest`.
    static func of(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        if one == other { return 1_000 }
        return max(alike(one, other), alike(replaced(one), replaced(other)) - 50)
    }

    /// Compares two forms as they are.
    private static func alike(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        if one == other { return 1_000 }
        let letters = shared(one.map { UInt64($0.value) }, other.map { UInt64($0.value) })
        let pairs = shared(HeaderForm.pairs(of: one), HeaderForm.pairs(of: other))
        let longer = max(one.count, other.count)
        let changes = longer <= 8 ? 1_000 - 1_000 * distance(one, other) / longer : 0
        let part = isPart(one, other) ? 450 + 500 * min(one.count, other.count) / longer : 0
        return min(max((letters + pairs) / 2, changes, 2 * min(one.count, other.count) > longer ? part : 0), 990)
    }

    /// Twice the values in common, over all values of both, in thousandths.
    private static func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var counts: [UInt64: Int] = [:]
        for value in one { counts[value, default: 0] += 1 }
        var common = 0
        for value in other {
            guard let count = counts[value], count > 0 else { continue }
            counts[value] = count - 1
            common += 1
        }
        return 2_000 * common / max(one.count + other.count, 1)
    }

    /// `true` iff the shorter form stands somewhere in the longer.
    private static func isPart(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard short.count >= 2 else { return false }
        return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
    }

    /// How many letters are changed, put in or left out.
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var previous = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, counterpart) in other.enumerated() {
                current.append(min(previous[column] + (letter == counterpart ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[other.count]
    }

    /// A form with words replaced by those that they are used for.
    private static func replaced(_ form: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var index = 0
        while index < form.count {
            if let synonym = synonyms.first(where: { form[index...].starts(with: $0.word) }) {
                result += synonym.other
                index += synonym.word.count
            } else {
                result.append(form[index])
                index += 1
            }
        }
        return result
    }
}
