/// Writes what the rules of a generated book stand on: places, ways of counting, documents and a kind of record.
struct HeadWriter {
    /// Where chance comes from.
    var random: SeededGenerator
    /// How many fields were named.
    private var fields = 0

    /// The names that every book has.
    static let regions = ["河南省", "郑州市", "航空港区", "中原区", "安阳市"], profiles = ["counting1", "counting2", "counting3", "civil-code"]
    /// The documents that every book has.
    static let documents = ["document1", "document2", "document3"]
    /// The units in which numbers can tell a length of time.
    static let lengthUnits = ["日", "自然日", "工作日", "月", "年", "小时", "分钟"]

    /// Starts.
    init(random: SeededGenerator) { self.random = random }

    /// `true` once in so many times.
    private mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

    /// All but the kind of record.
    var head: String {
        mutating get {
            let places = "regions 河南省 { 郑州市 { 航空港区 中原区 } 安阳市 }\n"
            return places + Self.profiles.dropLast().map { counting($0) }.joined() + Self.documents.map { document($0) }.joined()
        }
    }

    /// A way of counting.
    private mutating func counting(_ name: String) -> String {
        let days = ["calendar days", "working days", "working days up to 5", "working days for 3, 10, 15"]
        var lines = ["days are \(random.pick(days))", "start \(random.pick(["excluded", "excluded", "included"]))"]
        lines.append(random.pick(["last day stays", "last day moves to next working day", "last day moves to next calendar day"]))
        if once(in: 3) { lines.append("weekends are \(random.pick(["", "not "]))rest days") }
        if once(in: 3) { lines.append("holidays of \(random.pick([3, 5, 7])) or more extend") }
        return "counting \(name) \"算法\" {\n  \(lines.joined(separator: "\n  "))\n}\n"
    }

    /// A document.
    private mutating func document(_ name: String) -> String {
        var lines: [String] = []
        if once(in: 3) { lines.append("region \(random.pick(Self.regions))") }
        if !once(in: 4) { lines.append("counts by \(random.pick(Self.profiles))") }
        if once(in: 4) { lines.append("in force from 20\(random.pick([18, 20, 22]))-0\(Int.random(in: 1...9, using: &random))-01") }
        return "document \(name) \"文\(name.suffix(1))号\" {\n  \(lines.joined(separator: "\n  "))\n}\n"
    }

    /// A kind of record with every type of field, some of them several times.
    mutating func kind(_ name: String, _ label: String) -> String {
        var lines = [field("text") + (once(in: 4) ? "" : " key")]
        if !once(in: 5) { lines.append(field("region")) }
        let dated = "field\(fields + 1)"
        lines.append(field(random.pick(["event", "date"])))
        lines += self.lines(depth: 0)
        let head = ["told by \"记录类型\""] + (once(in: 4) ? [] : ["dated by \(dated)"])
        return "record \(name) \"\(label)\" {\n  \((head + lines).joined(separator: "\n  "))\n}\n"
    }

    /// Fields of all types; `depth` says how many lists they lie in.
    private mutating func lines(depth: Int) -> [String] {
        var lines = ["event", "date", "event", "money", "money", "share", "boolean", "number", "count 家", "number 平方米"].compactMap { type in
            once(in: depth == 0 ? 12 : 4) ? nil : plain(type)
        }
        lines += (0..<2).map { _ in plain("number \(random.pick(Self.lengthUnits))") }
        lines += [plain("text"), plain("boolean"), plain("choice \"甲类\", \"乙类\", \"丙（类）\"")]
        if once(in: 3) { lines += [plain("credit code")] }
        if once(in: 3) { lines += [plain("region")] }
        if once(in: 2) { lines += [plain("date")] }
        if depth < 2 {
            if !once(in: 3) { lines.append(nested("group", depth)) }
            for _ in 0..<(depth == 0 ? 2 : 1) where !once(in: 5) { lines.append(nested("list", depth + 1)) }
        }
        return lines.shuffled(using: &random)
    }

    /// A field that may be marked as optional.
    private mutating func plain(_ type: String) -> String { field(type) + (type != "event" && once(in: 4) ? " optional" : "") }

    /// A field that holds others.
    private mutating func nested(_ type: String, _ depth: Int) -> String {
        let head = field(type)
        var inner = type == "list" && !once(in: 3) ? [field("text") + " key"] : []
        inner +=
            type == "list" ? lines(depth: depth) : [plain("event"), plain("money"), plain("date"), plain("boolean"), plain("number 日")]
        return "\(head) {\n    \(inner.joined(separator: "\n    "))\n  }" + (once(in: 3) ? " optional" : "")
    }

    /// A field with a name of its own.
    private mutating func field(_ type: String) -> String {
        fields += 1
        return "field\(fields) \"字段\(fields)\" \(type)"
    }
}
