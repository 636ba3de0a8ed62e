internal import RecordModel
internal import RecordReading

extension LoosePattern {
    /// Amounts: `1,200.50`, `120万元`, `¥1.2亿`, `人民币1亿2000万元整`.
    static let money: String = {
        let name = "(?:人民币|\(word("RMB"))|\(word("CNY"))|[¥￥:：\\s])+"
        let parts = "\(number)(?:\(blank)\(multiplier)\(blank)\(unsigned))*\(blank)"
        // The 5 of 3万5 can mean two things.
        let amount = "(?:\(parts)(?:\(multiplier)|(?:\(multiplier))?\(blank)[元圆][整正]?)|\(number))"
        return whole("(?:[－−‐‑-]?\(name))?\(amount)\(blank)(?:人民币|[(（]人民币[)）]|\(word("RMB"))|\(word("CNY")))?")
    }()

    /// Shares: `50%`, `0.5`, `百分之五十`, `5‰`. A bare number is a part of one.
    static let share: String = {
        let part =
            "[+＋－−‐‑-]?(?:[0０]+(?:[.．]\(digit)+)?(?:\(exponent))?|[0０]*[1１](?:[.．][0０]+)?|\(digit)+(?:[.．]\(digit)+)?[eEｅＥ][－−‐‑-]\(digit)+)"
        return whole("百分之(?:\(number)|[零〇一二两三四五六七八九十百]{1,3})", "\(number)\(blank)[%％‰]", part)
    }()

    /// Numbers of percent, whose key has the sign.
    static let percent = whole("百分之(?:\(number)|[零〇一二两三四五六七八九十百]{1,3})", "\(number)\(blank)[%％‰]?")

    /// Numbers with a unit, or without.
    static func number(in unit: String?) -> String {
        whole("\(number)\(blank)(?:\(multiplier))?\(blank)" + (unit.map { "\(oneOf(WrittenForms.spellings(of: $0)))?" } ?? ""))
    }

    /// Whole numbers from 0 with a unit, or without.
    static func count(in unit: String?) -> String {
        let count =
            "[+＋]?(?:\(integer)(?:[.．][0０]+)?|\(unsigned)\(blank)\(multiplier)|\(integer)(?:[.．]\(digit)+)?\(exponent))|[－−‐‑-][0０]+"
        return whole("(?:\(count))\(blank)" + (unit.map { "\(oneOf(WrittenForms.spellings(of: $0)))?" } ?? ""))
    }

    /// Yes and no, where 有, 无, 已… and 未… are read or are not.
    static func yesOrNo(existence: Bool) -> String {
        let latin = ["true", "yes", "y", "false", "no", "n"].map(anyCase).joined(separator: "|")
        return whole("是|否|不是|[01０１]|\(latin)" + (existence ? "|有|无|没有|[已未].+" : ""))
    }

    /// A word of ASCII letters in either case and width.
    private static func anyCase(_ text: String) -> String {
        text.unicodeScalars.map { small in
            let capital = Unicode.Scalar(small.value - 32) ?? small
            return "[\(small)\(capital)\(wide(small))\(wide(capital))]"
        }.joined()
    }

    /// One of some words.
    static func choice(_ words: [String]) -> String { whole(oneOf(words)) }

    /// Unified social credit codes; what the last character checks no pattern can tell.
    static let creditCode = whole("[0-9A-HJ-NP-RTUW-Ya-hj-np-rtuw-y０-９Ａ-ＨＪ-ＮＰ-ＲＴＵＷ-Ｙａ-ｈｊ-ｎｐ-ｒｔｕｗ-ｙ]{18}")

    /// Places: a name, or the way down to it.
    static func region(_ tree: RegionTree) -> String {
        // A longer name stands before what it begins with, so that few ways are tried.
        let names = tree.regions.flatMap { [$0.name] + $0.aliases }.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        if names.isEmpty { return whole() }
        let between = "[\\s/／,，>＞·、\\\\＼－−‐‑-]*"
        return whole("\(between)(?:\(oneOf(names))\(between)){1,\(depth(of: tree))}")
    }

    /// How many places lie within one another at most.
    private static func depth(of tree: RegionTree) -> Int {
        var depths: [Int] = []
        for region in tree.regions { depths.append(1 + (region.parent.map { depths[$0.index] } ?? 0)) }
        return depths.max() ?? 1
    }
}
