import RecordModel
import Syntax
import Values

extension FieldType {
    /// The type of the values of a field.
    var valueType: ValueType { ValueType(self) }
}

extension ValueType {
    /// Whether values have an order.
    var isOrdered: Bool {
        switch self {
        case .time, .money, .share, .number, .wrong: true
        case .truth, .text, .region, .list, .group: false
        }
    }

    /// Whether values can be added up.
    var isQuantity: Bool {
        switch self {
        case .money, .share, .number, .wrong: true
        case .truth, .text, .region, .time, .list, .group: false
        }
    }

    /// Whether a value is one thing, and not many facts.
    var isSingle: Bool {
        switch self {
        case .list, .group: false
        default: true
        }
    }
}

extension Term {
    /// A term that was reported as wrong.
    static func wrong(_ place: Expression) -> Term { Term(.constant(.boolean(false)), type: .wrong, range: place.place) }

    /// The number, when the term is one that was written out.
    var constantNumber: ExactNumber? {
        if case .constant(.number(let number)) = kind { number } else { nil }
    }
}

extension Field {
    /// The words that the field allows, when it is a choice.
    var choices: [String]? {
        if case .choice(let words) = type { words } else { nil }
    }
}
