public import Diagnostics
public import RecordModel
public import Values

/// A source that rules cite.
public struct Document: Hashable, Sendable {
    /// What rules cite it by.
    public var name: String
    /// The number as printed: `郑港办〔2021〕19号`.
    public var number: String
    /// The full title.
    public var title: String?
    /// Who issued it.
    public var issuer: String?
    /// When it was issued.
    public var issued: CivilTime?
    /// Whom it binds by place.
    public var region: RegionTree.ID?
    /// Its counting profile, as a position in the rule book; nil when it names none.
    public var profile: Int?
    /// When its rules are in force, unless they say otherwise.
    public var force: Force?
    /// The documents that it replaces, by name.
    public var replaces: [String]
    /// What its author assumed.
    public var notes: [String]
    /// Where it is declared.
    public var range: SourceRange

    /// Creates a document.
    public init(
        name: String, number: String, title: String?, issuer: String?, issued: CivilTime?, region: RegionTree.ID?, profile: Int?,
        force: Force?, replaces: [String], notes: [String], range: SourceRange
    ) {
        self.name = name
        self.number = number
        self.title = title
        self.issuer = issuer
        self.issued = issued
        self.region = region
        self.profile = profile
        self.force = force
        self.replaces = replaces
        self.notes = notes
        self.range = range
    }
}

/// From when until when something binds; both days included.
public struct Force: Hashable, Sendable {
    /// The first day.
    public var from: Day?
    /// The last day.
    public var until: Day?

    /// Creates a span of time.
    public init(from: Day?, until: Day?) {
        self.from = from
        self.until = until
    }
}

/// A place in a document, and its words.
public struct CheckedCitation: Hashable, Sendable {
    /// The document, as a position in the rule book.
    public var document: Int
    /// Where in it, as a Chinese reader would cite it: `第48项`, `第46条`.
    public var place: Localized
    /// The exact words.
    public var quotation: String?
    /// Where the citation stands.
    public var range: SourceRange

    /// Creates a citation.
    public init(document: Int, place: Localized, quotation: String?, range: SourceRange) {
        self.document = document
        self.place = place
        self.quotation = quotation
        self.range = range
    }
}
