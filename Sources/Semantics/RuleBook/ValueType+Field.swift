public import RecordModel

extension ValueType {
    /// The type of the values of a field.
    public init(_ type: FieldType) {
        switch type {
        case .text, .creditCode, .choice: self = .text
        case .boolean: self = .truth
        case .money: self = .money
        case .share: self = .share
        case .number(let unit), .count(let unit): self = .number(unit: unit)
        case .time: self = .time
        case .region: self = .region
        case .group(let fields): self = .group(fields)
        case .list(let fields): self = .list(fields)
        }
    }

    /// The facts of a group or of the elements of a list; none of other types.
    public var fields: [Field] {
        switch self {
        case .group(let fields), .list(let fields): fields
        default: []
        }
    }
}
