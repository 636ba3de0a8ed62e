import Diagnostics
import Syntax
import TestSupport
import Values

/// Makes rule files at random, every production of the grammar among them.
///
/// What it makes can be written down: names are not reserved, and quantities that reach as far as they can stand in brackets.
struct TreeGenerator {
    /// Where nothing stands.
    static let nowhere = SourceRange(source: 0, start: 0, end: 0)
    /// Names, some of which are words of the grammar in other places.
    private static let names = [
        "amount", "签订日期", "bid-bond", "x1", "note", "title", "region", "key", "optional", "rule", "document", "force", "郑州市", "a_b-9",
        "due", "pass", "columns", "text", "day", "a",
    ]

    /// The random numbers.
    var random: SeededGenerator

    /// Makes a generator whose trees depend on the seed alone.
    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A file of a few declarations.
    mutating func file() -> RuleFile {
        RuleFile(declarations: many(1...4) { $0.declaration() }, comments: [])
    }

    /// Some values.
    mutating func many<Value>(_ count: ClosedRange<Int>, _ make: (inout TreeGenerator) -> Value) -> [Value] {
        (0..<Int.random(in: count, using: &random)).map { _ in make(&self) }
    }

    /// A value or nothing.
    mutating func maybe<Value>(_ make: (inout TreeGenerator) -> Value) -> Value? { chance(2) ? make(&self) : nil }

    /// Whether one of so many equally likely things happened.
    mutating func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &random) == 0 }

    /// One of so many equally likely things.
    mutating func roll(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

    /// A name.
    mutating func name() -> Name { Name(random.pick(Self.names), Self.nowhere) }

    /// A path.
    mutating func path() -> Path { Path(many(1...3) { $0.name() }, Self.nowhere) }

    /// A text, with characters that need escapes.
    mutating func quoted() -> QuotedText {
        let characters: [Character] = [
            "中", "标", "a", " ", "\"", "\\", "\n", "\t", "\u{0}", "\u{202E}", "{", "}", "/", "😀", "e\u{301}", "“", "\r",
        ]
        return QuotedText(String(many(0...12) { $0.random.pick(characters) }), Self.nowhere)
    }

    /// Texts.
    mutating func texts() -> [QuotedText] { many(1...4) { $0.quoted() } }

    /// A date to the month, the day or the minute.
    mutating func date() -> DateLiteral {
        let (year, month) = (Int.random(in: 1...9999, using: &random), Int.random(in: 1...12, using: &random))
        let day = Day(year: year, month: month, day: Int.random(in: 1...Day.daysInMonth(year: year, month: month), using: &random))!
        let time =
            switch roll(3) {
            case 0: CivilTime(year: year, month: month)!
            case 1: CivilTime(day)
            default: CivilTime(Minute(day: day, minuteOfDay: Int.random(in: 0..<1440, using: &random)))
            }
        return DateLiteral(time, Self.nowhere)
    }

    /// A number as written and what it means.
    mutating func number() -> (ExactNumber, String) {
        let written = random.pick(["0", "5", "007", "0.50", "1234567890.123", "99999999999999999999"])
        return (ExactNumber(decimal: written)!, written)
    }

    /// A literal.
    mutating func literal() -> Literal {
        switch roll(5) {
        case 0: return .text(quoted())
        case 1: return .date(date())
        case 2: return .boolean(chance(2), Self.nowhere)
        case 3:
            let (value, written) = number()
            return .percent(value, written: written, Self.nowhere)
        default:
            let (value, written) = number()
            let unit = maybe { Name($0.random.pick(["元", "万元", "家", "平方米", "kg"]), Self.nowhere) }
            return .number(value, written: written, unit: unit, Self.nowhere)
        }
    }

    /// A period.
    mutating func period() -> PeriodLiteral {
        PeriodLiteral(Period(amount: roll(90), unit: random.pick(Period.Unit.allCases)), Self.nowhere)
    }

    /// A citation.
    mutating func citation() -> Citation {
        let place: Citation.Place =
            chance(4) ? .clause(quoted()) : .numbered(random.pick(Citation.Place.Kind.allCases), Int.random(in: 1...500, using: &random))
        return Citation(document: name(), place: place, quotation: maybe { $0.quoted() }, range: Self.nowhere)
    }

    /// When something is in force.
    mutating func force() -> ForceClause {
        switch roll(3) {
        case 0: ForceClause(from: date(), until: nil, range: Self.nowhere)
        case 1: ForceClause(from: nil, until: date(), range: Self.nowhere)
        default: ForceClause(from: date(), until: date(), range: Self.nowhere)
        }
    }
}
