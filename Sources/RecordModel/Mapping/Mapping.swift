public import Diagnostics

/// Where in input of another form the fields of a kind of record stand.
public struct Mapping: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What people call the other form.
    public var title: String
    /// The kind of record that is made, as its position in the rule book.
    public var kind: Int
    /// The members of the input by which it is recognised; empty for one that is applied when somebody names it.
    public var toldBy: [String]
    /// What is gone through, each loop within the one before; one record an element of the last, one an input when there is none.
    public var loops: [Loop]
    /// The fields, by their positions in the kind.
    public var fields: [MappedField]
    /// What has to be known about it.
    public var notes: [String]
    /// Where it is declared.
    public var range: SourceRange

    /// Creates a mapping.
    public init(
        name: String, title: String, kind: Int, toldBy: [String], loops: [Loop], fields: [MappedField], notes: [String], range: SourceRange
    ) {
        self.name = name
        self.title = title
        self.kind = kind
        self.toldBy = toldBy
        self.loops = loops
        self.fields = fields
        self.notes = notes
        self.range = range
    }

    /// A way into the input.
    public struct Source: Hashable, Sendable {
        /// The variable that it begins with: 0 is the input, each loop around adds one.
        public var variable: Int
        /// The keys from there on.
        public var keys: [String]

        /// Creates a way.
        public init(variable: Int, keys: [String]) {
            self.variable = variable
            self.keys = keys
        }
    }

    /// Elements that are gone through one by one.
    public struct Loop: Hashable, Sendable {
        /// Where they stand: in the first of these that is there.
        public var sources: [Source]
        /// How those that tell of one thing become one; its ways begin with the element.
        public var merging: Merging?
        /// Which are meant; the element is its last variable.
        public var condition: Condition?

        /// Creates a loop.
        public init(sources: [Source], merging: Merging?, condition: Condition?) {
            self.sources = sources
            self.merging = merging
            self.condition = condition
        }
    }

    /// How elements that tell of one thing become one.
    public struct Merging: Hashable, Sendable {
        /// What they have in common.
        public var key: Source
        /// What tells which of them is later.
        public var order: Source

        /// Creates a merging.
        public init(key: Source, order: Source) {
            self.key = key
            self.order = order
        }
    }

    /// What must hold of an element.
    public indirect enum Condition: Hashable, Sendable {
        /// All of them hold.
        case all([Condition])
        /// One of them holds.
        case any([Condition])
        /// It does not hold.
        case not(Condition)
        /// What stands there is one of some texts.
        case isOne(Source, of: [String])
        /// Two ways lead to the same.
        case isSame(Source, Source)
        /// What stands there is yes or no.
        case isTruth(Source, Bool)
        /// One of what stands there is a text.
        case contains(Source, String)
        /// Something stands there.
        case isGiven(Source)
    }
}
