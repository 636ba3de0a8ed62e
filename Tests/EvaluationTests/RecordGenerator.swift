import RecordModel
import TestSupport
import Values

/// Makes records of a kind from a small world, so that limits are met, missed and hit exactly.
struct RecordGenerator {
    /// Where chance comes from.
    var random: SeededGenerator
    /// The places that records may lie in.
    let regions: RegionTree

    /// Where generated facts are said to stand.
    private let place = Place(file: "generated", line: 1, column: 1, byteOffset: 0, pointer: "")

    /// Starts from a seed.
    init(seed: UInt64, regions: RegionTree) {
        random = SeededGenerator(seed: seed)
        self.regions = regions
    }

    /// A record with every fact known.
    mutating func record(of kind: RecordKind) -> CaseRecord {
        CaseRecord(kind: kind.index, facts: facts(of: kind.fields), place: place)
    }

    /// The same record known less well: facts are missing, and days are known to the month alone.
    mutating func blurred(_ record: CaseRecord, kind: RecordKind) -> CaseRecord {
        var copy = record
        copy.facts = blurred(record.facts, kind.fields)
        return copy
    }

    private mutating func facts(of fields: [Field]) -> [Fact] { fields.map { fact(of: $0) } }

    private mutating func fact(of field: Field) -> Fact {
        if field.blank == .none, Bool.random(using: &random) { return Fact(.missing, at: place) }
        return Fact(value(of: field.type))
    }

    private mutating func value(of type: FieldType) -> FactValue {
        switch type {
        case .text: .text(random.pick(["2025-1", "张律师", "李四", "免"]))
        case .creditCode: .text(random.pick(["91350100M000100Y43", "91350100M000100Y56"]))
        case .boolean: .boolean(Bool.random(using: &random))
        case .money: .number(random.pick([0, 5, 10, 20, 100, 20_000, 50_000, 1_000_000].map { ExactNumber($0) }))
        case .share: .number(random.pick(["0", "0.1", "0.3", "0.4999", "0.5", "0.5001", "1"].compactMap { ExactNumber(decimal: $0) }))
        case .number, .count: .number(ExactNumber(Int.random(in: 0...60, using: &random)))
        case .time: .time(CivilTime(day()))
        case .region: .region(RegionTree.ID(index: Int.random(in: 0..<max(1, regions.regions.count), using: &random)))
        case .choice(let words): .text(random.pick(words))
        case .group(let fields): .group(facts(of: fields))
        case .list(let fields):
            .list((0..<Int.random(in: 0...3, using: &random)).map { _ in FactValue.Element(facts: facts(of: fields), place: place) })
        }
    }

    /// A day near the holidays of some year, so that rest days matter.
    private mutating func day() -> Day {
        let start = random.pick([(2021, 9, 15), (2023, 9, 20), (2025, 9, 20), (2025, 6, 1), (2021, 6, 20)])
        return (Day(year: start.0, month: start.1, day: start.2) ?? Day(number: 0)).adding(days: Int.random(in: 0...40, using: &random))
    }

    private mutating func blurred(_ facts: [Fact], _ fields: [Field]) -> [Fact] {
        zip(facts, fields).map { fact, field in
            switch (fact.value, field.type) {
            case (.group(let inner), .group(let declared)): return Fact(.group(blurred(inner, declared)))
            case (.list(let elements), .list(let declared)):
                return Fact(.list(elements.map { FactValue.Element(facts: blurred($0.facts, declared), place: $0.place) }))
            default: break
            }
            guard field.blank != .none, Int.random(in: 0..<4, using: &random) == 0 else { return fact }
            if case .time(let time) = fact.value, Bool.random(using: &random),
                let month = CivilTime(year: time.earliest.day.year, month: time.earliest.day.month)
            {
                return Fact(.time(month))
            }
            return Fact(.missing, at: place)
        }
    }
}
