internal import Diagnostics
internal import RecordModel
internal import Syntax
internal import Values

extension Term.Kind: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .constant(let constant): writer.put(0, constant)
        case .field(let root, let path, let field): writer.put(1, root, path, field)
        case .variable(let slot, let name): writer.put(2, slot, name)
        case .not(let inner): writer.put(3, inner)
        case .and(let left, let right): writer.put(4, left, right)
        case .or(let left, let right): writer.put(5, left, right)
        case .compare(let left, let comparison, let right): writer.put(6, left, comparison, right)
        case .between(let subject, let low, let high): writer.put(7, subject, low, high)
        case .oneOf(let subject, let constants): writer.put(8, subject, constants)
        case .given(let inner): writer.put(9, inner)
        case .inRegion(let inner, let region): writer.put(10, inner, region)
        case .period(let test): writer.put(11, test)
        case .contains(let left, let right): writer.put(12, left, right)
        case .startsWith(let left, let right): writer.put(13, left, right)
        case .quantified(let quantifier, let slot, let list, let filter, let body): writer.put(14, quantifier, slot, list, filter, body)
        case .aggregate(let kind, let slot, let list, let filter, let value): writer.put(15, kind, slot, list, filter, value)
        case .overall(let index, let made): writer.put(16, index, made)
        case .elapsed(let unit, let from, let to): writer.put(17, unit, from, to)
        case .yearOf(let inner): writer.put(18, inner)
        case .negative(let inner): writer.put(19, inner)
        case .arithmetic(let sign, let left, let right): writer.put(20, sign, left, right)
        case .share(let part, let whole): writer.put(21, part, whole)
        case .fullSteps(let step, let whole): writer.put(22, step, whole)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .constant(reader.next())
        case 1: self = .field(reader.next(), path: reader.next(), reader.next())
        case 2: self = .variable(slot: reader.next(), name: reader.next())
        case 3: self = .not(reader.next())
        case 4: self = .and(reader.next(), reader.next())
        case 5: self = .or(reader.next(), reader.next())
        case 6: self = .compare(reader.next(), reader.next(), reader.next())
        case 7: self = .between(reader.next(), reader.next(), reader.next())
        case 8: self = .oneOf(reader.next(), reader.next())
        case 9: self = .given(reader.next())
        case 10: self = .inRegion(reader.next(), reader.next())
        case 11: self = .period(reader.next())
        case 12: self = .contains(reader.next(), reader.next())
        case 13: self = .startsWith(reader.next(), reader.next())
        case 14: self = .quantified(reader.next(), slot: reader.next(), list: reader.next(), filter: reader.next(), body: reader.next())
        case 15: self = .aggregate(reader.next(), slot: reader.next(), list: reader.next(), filter: reader.next(), value: reader.next())
        case 16: self = .overall(index: reader.next(), reader.next())
        case 17: self = .elapsed(reader.next(), from: reader.next(), to: reader.next())
        case 18: self = .yearOf(reader.next())
        case 19: self = .negative(reader.next())
        case 20: self = .arithmetic(reader.next(), reader.next(), reader.next())
        case 21: self = .share(part: reader.next(), whole: reader.next())
        default: self = .fullSteps(of: reader.next(), in: reader.next())
        }
    }
}
