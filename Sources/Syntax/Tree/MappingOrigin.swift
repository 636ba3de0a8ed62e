public import Diagnostics

/// `release.tender."title"`: a way into the input, from a variable, or from the input as a whole when it begins with a key.
public struct SourcePath: Hashable, Sendable {
    /// One step.
    public enum Step: Hashable, Sendable {
        /// A variable, or a key that is a name.
        case name(Name)
        /// A key in quotation marks.
        case key(QuotedText)

        /// The characters of the variable or key.
        public var text: String {
            switch self {
            case .name(let name): name.text
            case .key(let key): key.value
            }
        }
    }

    /// The steps, at least one.
    public var steps: [Step]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a way.
    public init(_ steps: [Step], _ range: SourceRange) {
        self.steps = steps
        self.range = range
    }
}

/// `a.amount in a.currency for a in release.awards where a.status is "active"`: where a value comes from.
public struct MappingOrigin: Hashable, Sendable {
    /// The value.
    public var source: SourcePath
    /// The currency of an amount.
    public var currency: SourcePath?
    /// What else is gone through, in this order; none has a condition of its own.
    public var loops: [MappingLoop]
    /// Which elements are meant.
    public var condition: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// Creates an origin.
    public init(source: SourcePath, currency: SourcePath?, loops: [MappingLoop], condition: Expression?, range: SourceRange) {
        self.source = source
        self.currency = currency
        self.loops = loops
        self.condition = condition
        self.range = range
    }
}

/// `x in "releases", "records"."compiledRelease" where …`: elements of the input, gone through one by one.
public struct MappingLoop: Hashable, Sendable {
    /// `merged by x.ocid in order of x.date`: elements that tell of one thing become one.
    public struct Merging: Hashable, Sendable {
        /// What they have in common.
        public var key: SourcePath
        /// What tells which of them is later.
        public var order: SourcePath

        /// Creates a merging.
        public init(key: SourcePath, order: SourcePath) {
            self.key = key
            self.order = order
        }
    }

    /// What an element is called.
    public var name: Name
    /// Where they stand: in the first of these that is there.
    public var sources: [SourcePath]
    /// How they become fewer.
    public var merging: Merging?
    /// Which elements are meant.
    public var condition: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// Creates a loop.
    public init(name: Name, sources: [SourcePath], merging: Merging?, condition: Expression?, range: SourceRange) {
        self.name = name
        self.sources = sources
        self.merging = merging
        self.condition = condition
        self.range = range
    }
}
