/// A field and where in the input it stands.
public struct MappedField: Hashable, Sendable {
    /// Where it stands.
    public indirect enum Content: Hashable, Sendable {
        /// In the first of these that says something, its codes put into words.
        case value([Origin], codes: [Code])
        /// In its parts, by their positions in the group.
        case group([MappedField])
        /// In the elements that a loop goes through, whose fields are these by their positions in the list.
        case list(Mapping.Loop, [MappedField])
    }

    /// Where a value comes from.
    public struct Origin: Hashable, Sendable {
        /// The value.
        public var source: Mapping.Source
        /// The currency of an amount.
        public var currency: Mapping.Source?
        /// What else is gone through, each loop within the one before.
        public var loops: [Mapping.Loop]
        /// Which elements are meant.
        public var condition: Mapping.Condition?

        /// Creates an origin.
        public init(source: Mapping.Source, currency: Mapping.Source?, loops: [Mapping.Loop], condition: Mapping.Condition?) {
            self.source = source
            self.currency = currency
            self.loops = loops
            self.condition = condition
        }
    }

    /// What a code of the input means.
    public struct Code: Hashable, Sendable {
        /// The code.
        public var code: String
        /// The field's word; `true` and `false` of a field that is yes or no.
        public var word: String

        /// Creates a code.
        public init(code: String, word: String) {
            self.code = code
            self.word = word
        }
    }

    /// The position of the field among those of its level.
    public var field: Int
    /// What rules call it.
    public var name: String
    /// Where it stands.
    public var content: Content

    /// Creates a field.
    public init(field: Int, name: String, content: Content) {
        self.field = field
        self.name = name
        self.content = content
    }
}

extension Mapping {
    /// The headers or keys that a mapping gives further names for, each with the way to its field, as in `bonds.refundedOn`; nil when it maps
    /// anything but headers.
    public var headers: [(header: String, path: String)]? {
        guard toldBy.isEmpty, loops.isEmpty else { return nil }
        return MappedField.headers(fields, within: "")
    }
}

extension MappedField {
    /// The headers of some fields; nil when one is no header.
    fileprivate static func headers(_ fields: [MappedField], within way: String) -> [(header: String, path: String)]? {
        var result: [(header: String, path: String)] = []
        for field in fields {
            switch field.content {
            case .value(let origins, let codes):
                for origin in origins {
                    guard codes.isEmpty, origin.isHeader else { return nil }
                    result.append((origin.source.keys[0], way + field.name))
                }
            case .group(let inner):
                guard let inner = headers(inner, within: way + field.name + ".") else { return nil }
                result += inner
            case .list(let loop, let inner):
                guard loop.sources.isEmpty, let inner = headers(inner, within: way + field.name + ".") else { return nil }
                result += inner
            }
        }
        return result
    }
}

extension MappedField.Origin {
    /// Whether it is nothing but a header.
    public var isHeader: Bool { source.variable == 0 && source.keys.count == 1 && currency == nil && loops.isEmpty && condition == nil }
}
