import RecordModel
import TestSupport
import Values

/// Makes records of which everything can be wrong: blanks, absent keys, coarse dates, clocks, values that cannot be read, far years, large numbers.
struct WildRecords {
    /// Where chance comes from.
    var random: SeededGenerator
    /// The places that records may lie in.
    let regions: RegionTree
    /// Texts that rules compare with, so that some are met.
    var words: [String] = []
    /// One in so many facts is not plainly there; 0 for none.
    var trouble = 6
    /// The day around which the record's times lie.
    private var base = Day(number: 18_900)
    /// Where generated facts are said to stand.
    private let place = Place(file: "generated", line: 1, column: 1, byteOffset: 0, pointer: "")

    /// Starts from a seed.
    init(seed: UInt64, regions: RegionTree) {
        random = SeededGenerator(seed: seed)
        self.regions = regions
    }

    /// A record; of a clear one everything is plainly there.
    mutating func record(of kind: RecordKind, isClear: Bool = false) -> CaseRecord {
        trouble = isClear ? 0 : random.pick([0, 0, 3, 6, 20])
        let year = random.pick([2015, 2018, 2019, 2020, 2021, 2021, 2022, 2023, 2023, 2024, 2025, 2025, 2026, 2030, 1998])
        base = (Day(year: year, month: Int.random(in: 1...12, using: &random), day: 1) ?? base).adding(
            days: Int.random(in: 0...27, using: &random))
        return CaseRecord(kind: kind.index, facts: kind.fields.map { fact(of: $0) }, place: place)
    }

    /// `true` once in so many times.
    private mutating func once(in times: Int) -> Bool { times > 0 && Int.random(in: 0..<times, using: &random) == 0 }

    /// A fact.
    private mutating func fact(of field: Field) -> Fact {
        if field.blank == .none, Bool.random(using: &random) { return Fact(.missing, at: Bool.random(using: &random) ? place : nil) }
        if field.blank == .notYet, trouble > 0, once(in: 4) { return Fact(.missing, at: place) }
        guard once(in: trouble) else { return Fact(value(of: field.type), at: place) }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return Fact(.missing)
        case 1: return Fact(.unreadable(Localized(same: "?")), at: place)
        default: return Fact(.missing, at: place)
        }
    }

    /// A value.
    private mutating func value(of type: FieldType) -> FactValue {
        switch type {
        case .text: return .text(text())
        case .creditCode: return .text(random.pick(["91350100M000100Y43", "91350100M000100Y56"]))
        case .boolean: return .boolean(Bool.random(using: &random))
        case .money: return .number(money())
        case .share: return .number(decimal(["0", "0.02", "0.1", "0.3", "0.4999", "0.5", "0.5001", "0.9", "1", "1.2", "-0.1"]))
        case .number, .count: return .number(number())
        case .time: return .time(time())
        case .region: return .region(RegionTree.ID(index: Int.random(in: 0..<max(1, regions.regions.count), using: &random)))
        case .choice(let words): return .text(random.pick(words))
        case .group(let fields): return .group(fields.map { fact(of: $0) })
        case .list(let fields):
            let count = random.pick([0, 1, 1, 2, 3, 5])
            return .list((0..<count).map { _ in FactValue.Element(facts: fields.map { fact(of: $0) }, place: place) })
        }
    }

    /// A text, often one that rules know, sometimes with wide letters or blanks.
    private mutating func text() -> String {
        let text = random.pick(words + ["2025-1", "张律师", "免", "河南（集团）有限公司", "Ａ１", ""])
        return once(in: 10) ? "\u{3000}" + text.replacing("(", with: "（") + " " : text
    }

    /// An amount.
    private mutating func money() -> ExactNumber {
        decimal([
            "0", "5", "10", "20.5", "100", "19999.99", "20000", "50000", "500000.01", "1000000", "4000000", "10000000", "1000000000", "-1",
            "9000000000000",
            "3000000000.123456",
        ])
    }

    /// A number, mostly a small one.
    private mutating func number() -> ExactNumber {
        once(in: 6)
            ? decimal(["0.5", "12.5", "99.999999", "9000000000000", "-3", "1000"]) : ExactNumber(Int.random(in: 0...60, using: &random))
    }

    /// One of some numbers.
    private mutating func decimal(_ texts: [String]) -> ExactNumber { ExactNumber(decimal: random.pick(texts)) ?? .zero }

    /// A time near the others of the record.
    private mutating func time() -> CivilTime {
        let far = trouble > 0 && once(in: 40)
        let day = far ? random.pick([Day(number: -719_162), Day(number: 2_932_896), Day(number: 5_000)]) : near()
        guard once(in: trouble * 2) else { return CivilTime(day) }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return CivilTime(year: day.year, month: day.month) ?? CivilTime(day)
        case 1: return CivilTime(year: day.year) ?? CivilTime(day)
        default: return CivilTime(Minute(day: day, minuteOfDay: random.pick([0, 1, 570, 1_020, 1_439])))
        }
    }

    /// A day near the record's own.
    private mutating func near() -> Day {
        let reach = random.pick([2, 10, 40, 40, 400])
        return base.adding(days: Int.random(in: -reach / 4...reach, using: &random))
    }
}
