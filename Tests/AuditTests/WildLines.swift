import RecordModel
import TestSupport
import Values

/// Makes lines of JSON about records of any kind, with whatever people and exports write into them, and some that are damaged.
struct WildLines {
    /// Chance.
    var random: SeededGenerator
    /// The kinds of record.
    let kinds: [RecordKind]
    /// The places.
    let regions: RegionTree

    /// Makes so many lines about records of a kind, now and then of another.
    mutating func make(_ count: Int, of kind: Int) -> String {
        (0..<count).map { _ in
            let kind = once(in: 15) ? random.pick(kinds) : kinds[kind]
            let text = line(kind)
            return (once(in: 25) ? damaged(text) : text) + random.pick(["\n", "\n", "\n", "\r\n", "\n \n"])
        }.joined()
    }

    /// `true` once in so many times.
    private mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

    /// One record.
    private mutating func line(_ kind: RecordKind) -> String {
        var members = members(of: kind.fields)
        if let key = kind.kindKeys.first, !once(in: 12) {
            members.append("\(quoted(key)):\(quoted(once(in: 20) ? "别的" : random.pick([kind.name] + kind.labels)))")
        }
        members.shuffle(using: &random)
        return random.pick(["", "", " "]) + object(members)
    }

    /// An object.
    private mutating func object(_ members: [String]) -> String {
        "{" + members.joined(separator: random.pick([",", ",", ", "])) + "}"
    }

    /// The members of an object with some fields, and now and then a stranger, a key given twice, or a way into a group.
    private mutating func members(of fields: [Field]) -> [String] {
        var members: [String] = []
        for field in fields where !once(in: 5) {
            var key = random.pick([field.name, field.labels.first ?? field.name, field.labels.last ?? field.name])
            if once(in: 40) { key = " \(key)" }
            if case .money = field.type, once(in: 30) { key += "（万元）" }
            members.append("\(quoted(key)):\(value(of: field.type))")
            if once(in: 150) { members.append("\(quoted(field.name)):null") }
            if case .group(let inner) = field.type, let first = inner.first, once(in: 40) {
                members.append("\(quoted("\(field.name).\(first.name)")):\(value(of: first.type))")
            }
        }
        if once(in: 12) {
            let value = random.pick(["1", "\"x\"", "null", "[{\"a\":1},2]", "{\"内\":{\"里\":[true]}}"])
            members.append("\(quoted("外\(Int.random(in: 0..<9, using: &random))")):\(value)")
        }
        return members
    }

    /// A value that a field of a type may have, or that somebody wrote there.
    private mutating func value(of type: FieldType) -> String {
        if once(in: 25) {
            return random.pick(["null", "\"\"", "\" \"", "\"待定\"", "\"/\"", "[]", "{}", "[1]", "true", "\"１２\"", "-0.0000001", "1e3"])
        }
        switch type {
        case .text: return quoted(text())
        case .creditCode: return quoted(random.pick(["91350100M000100Y43", "91350100m000100y43", "91350100M000100Y44", "无", "9135"]))
        case .boolean: return random.pick(["true", "false", "\"是\"", "\"否\"", "1", "\"有\""])
        case .money: return random.pick(["0", "100", "1000000", "\"150万元\"", "2999999.99", "\"1,200,000.50\"", "\"约三百万\"", "0.12345678"])
        case .share: return random.pick(["0", "0.02", "\"40%\"", "0.4", "\"百分之五十\"", "1", "1.5", "\"五成\""])
        case .number, .count: return random.pick(["0", "1", "3", "12", "60", "\"5\"", "2.5", "-1", "\"7个\""])
        case .time: return time()
        case .region:
            return regions.regions.isEmpty ? quoted("某市") : quoted(once(in: 8) ? "别处" : random.pick(regions.regions).name)
        case .choice(let words): return quoted(once(in: 12) ? "其他的" : random.pick(words))
        case .group(let fields): return once(in: 30) ? "\"一\"" : object(members(of: fields))
        case .list(let fields):
            if once(in: 20) { return object(members(of: fields)) }
            let elements = (0..<random.pick([0, 1, 1, 2, 3])).map { _ in once(in: 40) ? "7" : object(members(of: fields)) }
            return "[" + elements.joined(separator: ",") + "]"
        }
    }

    /// A time.
    private mutating func time() -> String {
        let year = random.pick([2019, 2021, 2023, 2024, 2024, 2025])
        let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let iso = "\(year)-\(two(month))-\(two(day))"
        let spellings = [
            iso, iso, iso, iso, iso, "\(year)/\(month)/\(day)", "\(year)年\(month)月\(day)日", "\(year)-\(two(month))", "\(year)年",
            "\(iso)T09:30",
            "\(iso) 17:45:00", "\(iso)T00:00:00+08:00", "\(year)-02-30", "\(year)-13-01", "45000", "1899-01-01",
        ]
        return quoted(random.pick(spellings))
    }

    /// A text.
    private mutating func text() -> String {
        random.pick([
            "甲局", "乙局", "示-\(Int.random(in: 0..<50, using: &random))", "a\tb", "\u{3000}甲局 ", "制\\表", "=1+1", "免", "2024-1", "无", "𠀀", "é",
            "\u{FEFF}x",
        ])
    }

    /// A text as JSON.
    private mutating func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\t": result += "\\t"
            case _ where once(in: 200) && scalar.value < 0x10000:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A line of which something was lost or changed.
    private mutating func damaged(_ line: String) -> String {
        var scalars = Array(line.unicodeScalars)
        guard !scalars.isEmpty else { return "{" }
        let place = Int.random(in: 0..<scalars.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: scalars.removeSubrange(place...)
        case 1: scalars.remove(at: place)
        case 2: scalars[place] = random.pick(["{", "}", "\"", ",", ":", "[", "9", "\u{1}"])
        default: scalars.insert(random.pick(["{", "}", "\"", ",", ":", "]", "x"]), at: place)
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
