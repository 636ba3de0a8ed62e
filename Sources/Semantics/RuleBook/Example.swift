public import Diagnostics
public import RecordModel
public import Syntax
public import Values

/// A small record and the verdict it must get.
public struct Example: Sendable {
    /// The verdict.
    public var expected: ExampleDeclaration.Expected
    /// What the example shows.
    public var title: String
    /// The due date that the finding must carry.
    public var due: CivilTime?
    /// The as-of date.
    public var asOf: Day?
    /// The record, or the records of a rule over many: the rule's `given` facts with the example's own over them.
    public var records: [CaseRecord]
    /// Where it stands.
    public var range: SourceRange

    /// Creates an example.
    public init(
        expected: ExampleDeclaration.Expected, title: String, due: CivilTime?, asOf: Day?, records: [CaseRecord], range: SourceRange
    ) {
        self.expected = expected
        self.title = title
        self.due = due
        self.asOf = asOf
        self.records = records
        self.range = range
    }
}
