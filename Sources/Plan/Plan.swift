public import Columns
internal import RecordModel
public import Semantics
internal import Values

/// Rules about one kind of record, lowered to nodes that run a column at a time.
///
/// It knows neither calendar nor as-of date, and is shared by all threads; every thread runs it in a `Machine` of its own.
public struct Plan: Sendable {
    /// The rules that look at single records, as positions in the rule book, in their order.
    public let rules: [Int]
    /// The columns that the rules read.
    public let layout: ColumnLayout
    /// The rules and what they stand on.
    let book: RuleBook
    /// The nodes, those that others are made of before them.
    let nodes: [Node]
    /// The frames.
    let frames: [Frame]
    /// The verdicts of every rule, in the order of `rules`.
    let lowered: [LoweredRule]
    /// The rules over many records, in their order.
    let over: [LoweredOver]
    /// The column of every wanted field.
    let columns: [Int]
    /// The table of every frame.
    let tables: [Int]
    /// Where nodes lie, and when they are needed.
    let schedule: Schedule
    /// The fields that are wanted.
    let wishes: [Wish]

    /// The rules over many records, as positions in the rule book, in their order.
    public var rulesOver: [Int] { over.map(\.rule) }

    /// Lowers the rules among some that look at records of a kind, one by one or many; nil when the book does not fit its own records.
    ///
    /// - Parameter more: fields that somebody else wants in the same columns.
    public init?(_ book: RuleBook, rules: some Sequence<Int>, kind: Int, and more: [WantedField] = []) {
        self.book = book
        let about = rules.filter { book.rules.subject(of: $0).record == kind }
        self.rules = about.filter { !book.rules.subject(of: $0).isOver }
        var lowering = Lowering(book: book, kind: book.records[kind])
        lowered = self.rules.map { lowering.lower(book.rules[$0], at: $0) }
        over = about.filter { book.rules.subject(of: $0).isOver }.compactMap { lowering.lowerOver(book.rules[$0], at: $0) }
        (nodes, frames, wishes) = (lowering.nodes, lowering.frames, lowering.wishes)
        let levels = lowered.flatMap(\.levels)
        schedule = Schedule(nodes, kept: levels.map(\.verdicts) + levels.compactMap(\.obligor) + over.flatMap(\.nodes))
        let wanted = wishes.map { WantedField($0.path, literals: $0.literals) }
        guard let layout = ColumnLayout(kind: book.records[kind], wanted: wanted + more) else { return nil }
        self.layout = layout
        columns = wishes.compactMap { layout.column(at: $0.path) }
        tables = frames.compactMap { layout.table(at: $0.path) }
        guard columns.count == wishes.count, tables.count == frames.count else { return nil }
    }

    /// How many nodes there are.
    public var size: Int { nodes.count }
}
