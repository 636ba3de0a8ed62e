internal import Diagnostics
internal import RecordModel
internal import Syntax
internal import Values

extension Expression.Quantifier: PackableChoice {}
extension Expression.Operator: PackableChoice {}
extension Expression.ElapsedUnit: PackableChoice {}
extension Aggregate.Kind: PackableChoice {}
extension Predicate.PeriodRelation: PackableChoice {}
extension Predicate.Direction: PackableChoice {}
extension Term.Comparison: PackableChoice {}

extension Term: Packable {
    func pack(into writer: inout PackWriter) { writer.put(kind, type, range) }
    init(from reader: inout PackReader) { self.init(reader.next(), type: reader.next(), range: reader.next()) }
}

extension Term.Root: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .record: writer.put(0)
        case .element(let slot, let name): writer.put(1, slot, name)
        }
    }

    init(from reader: inout PackReader) {
        self = reader.int() == 0 ? .record : .element(slot: reader.next(), name: reader.next())
    }
}

extension Term.Constant: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .text(let text): writer.put(0, text)
        case .boolean(let truth): writer.put(1, truth)
        case .number(let number): writer.put(2, number)
        case .time(let time): writer.put(3, time)
        case .region(let region): writer.put(4, region)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .text(reader.next())
        case 1: self = .boolean(reader.next())
        case 2: self = .number(reader.next())
        case 3: self = .time(reader.next())
        default: self = .region(reader.next())
        }
    }
}

extension Term.PeriodTest: Packable {
    func pack(into writer: inout PackWriter) { writer.put(subject, relation, length, direction, anchor, profile) }

    init(from reader: inout PackReader) {
        self.init(
            subject: reader.next(), relation: reader.next(), length: reader.next(), direction: reader.next(), anchor: reader.next(),
            profile: reader.next())
    }
}

extension Term.PeriodTest.Length: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .fixed(let period): writer.put(0, period)
        case .measured(let term, let unit, let share): writer.put(1, term, unit, share)
        }
    }

    init(from reader: inout PackReader) {
        self = reader.int() == 0 ? .fixed(reader.next()) : .measured(reader.next(), unit: reader.next(), share: reader.next())
    }
}

extension ValueType: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .truth: writer.put(0)
        case .text: writer.put(1)
        case .time: writer.put(2)
        case .region: writer.put(3)
        case .money: writer.put(4)
        case .share: writer.put(5)
        case .number(let unit): writer.put(6, unit)
        case .list(let fields): writer.put(7, fields)
        case .group(let fields): writer.put(8, fields)
        case .wrong: writer.put(9)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .truth
        case 1: self = .text
        case 2: self = .time
        case 3: self = .region
        case 4: self = .money
        case 5: self = .share
        case 6: self = .number(unit: reader.next())
        case 7: self = .list(reader.next())
        case 8: self = .group(reader.next())
        default: self = .wrong
        }
    }
}
