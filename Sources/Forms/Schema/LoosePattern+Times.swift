extension LoosePattern {
    /// Dates and times: `2021-07-05`, `2021/7/5`, `2021年7月5日下午3:30`, `20210705`, `2021-07`, `2021`.
    static let time = whole(
        "\(year)\(blank)年?",
        "\(year)\(blank)(?:\(joined { "\(month)\(blank)\($0)\(blank)\(day)" })|年\(blank)\(month)\(blank)月\(blank)\(day)\(blank)[日号])\(clock)",
        "\(year)\(blank)(?:\(joined { _ in month })|年\(blank)\(month)\(blank)月)",
        "\(year)\(twoMonth)\(twoDay)(?:\(clock)|\(digit){4}(?:\(digit){2})?)")

    /// Days that no month has; what February has every fourth year, and which day of the week a day is, no pattern can tell.
    static let noDay: String = {
        let mark = "\(blank)[月./－−‐‑．／-]\(blank)"
        let short = "[0０]?[2２]\(mark)[3３]\(digit)|(?:[0０]?[469４６９]|[1１][1１])\(mark)[3３][1１]"
        let compact = "[0０][2２][3３]\(digit)|(?:[0０][469４６９]|[1１][1１])[3３][1１]"
        return "^\(ends)\(year)(?:\(blank)[年./－−‐‑．／-]\(blank)(?:\(short))|\(compact))"
    }()

    /// A year from 1900 on.
    private static let year = "(?:[1１][9９]|[2-9２-９]\(digit))\(digit){2}"
    /// A month.
    private static let month = "(?:[1１][0-2０-２]|[0０]?[1-9１-９])"
    /// A day of a month.
    private static let day = "(?:[12１２]\(digit)|[3３][01０１]|[0０]?[1-9１-９])"
    /// A month in two digits.
    private static let twoMonth = "(?:[1１][0-2０-２]|[0０][1-9１-９])"
    /// A day in two digits.
    private static let twoDay = "(?:[12１２]\(digit)|[3３][01０１]|[0０][1-9１-９])"

    /// What stands behind the year, with the same mark throughout.
    private static func joined(_ rest: (String) -> String) -> String {
        ["[－−‐‑-]", "[/／]", "[.．]"].map { "\($0)\(blank)\(rest($0))" }.joined(separator: "|")
    }

    /// A day of the week, a time of day and a zone, as far as they are there.
    private static let clock: String = {
        let half = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|[AaPpＡａＰｐ][MmＭｍ])?"
        let hour = "(?:[01０１]?\(digit)|[2２][0-3０-３])"
        let minute = "[0-5０-５]\(digit)"
        let colons = "\(hour)[:：]\(minute)(?:[:：]\(minute)(?:[.,．，]\(digit)+)?)?"
        let words = "\(hour)[时点](?:半|整|钟|[0-5０-５]?\(digit)(?:分钟?(?:[0-5０-５]?\(digit)秒)?)?)?"
        let zone = "(?:[ZzＺｚ]|[+＋－−‐‑-]\(digit){2}(?:[:：]?\(digit){2})?)?"
        let weekday = "(?:[(（]?(?:星期|礼拜|周)[一二三四五六日天][)）]?)?"
        return "\(blank)\(weekday)(?:[TtＴｔ]?\(blank)\(half)\(blank)(?:\(colons)|\(words))\(blank)\(half)\(blank)\(zone))?"
    }()
}
