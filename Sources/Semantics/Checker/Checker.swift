public import Diagnostics
import RecordModel
public import Syntax
import Values
import WorkCalendar

/// Turns the trees of rule files into a checked rule book: names resolved, types and units agreed.
///
/// It never fails: whatever is wrong is reported, everything else is still checked, and what was reported once spoils nothing further.
public struct Checker {
    /// The texts that the trees were read from, for the places of examples.
    let sources: SourceMap
    /// What was reported so far.
    var diagnostics: [Diagnostic] = []

    /// The names of documents, counting profiles, kinds of record, rules and mappings.
    var documentNames = NameTable(), profileNames = NameTable(), recordNames = NameTable(), ruleNames = NameTable(),
        mappingNames = NameTable()
    /// The checked documents, by position.
    var documents: [Document] = []
    /// The checked counting profiles, by position.
    var profiles: [CountingProfile] = []
    /// The titles of the documents that have one, without their book marks.
    var documentTitles: [String: String] = [:]
    /// Where the Civil Code's profile was added, when no file declares it.
    var addedProfile: Int?
    /// The checked kinds of record, by position.
    var records: [RecordKind] = []
    /// The places.
    var regions = RegionTree()
    /// Where the names and aliases of places were declared.
    var regionPlaces: [String: SourceRange] = [:]
    /// The names and aliases of places, in their order.
    var regionNames: [String] = []
    /// Where fields are declared whose type could not be read and was reported.
    var unreadFields: Set<SourceRange> = []
    /// The rules, those of tables among them.
    var rules: [Rule] = []
    /// What no record can decide.
    var unchecked: [Unchecked] = []
    /// Where in input of another form the fields of records stand.
    var mappings: [CheckedMapping] = []
    /// What the statement that is being checked can see.
    var context = Context()

    /// Checks the files of one rule book, in their order.
    ///
    /// Each file is numbered as its text is in `sources`. Diagnostics come in the order of the text. O(size of the trees × names in reach).
    ///
    /// - Parameter incomplete: the sources of which the parser lost a part. What lacks somewhere may be in that part, so it is not reported.
    public static func check(
        files: [(file: RuleFile, source: Int)], sources: SourceMap, incomplete: Set<Int> = []
    ) -> (book: RuleBook, diagnostics: [Diagnostic]) {
        var checker = Checker(sources: sources)
        let declarations = files.flatMap(\.file.declarations)
        checker.checkAll(declarations)
        var book = RuleBook(
            documents: checker.documents, regions: checker.regions, profiles: checker.profiles, records: checker.records,
            rules: checker.rules, unchecked: checker.unchecked,
            sources: files.map(\.source).filter(sources.texts.indices.contains).map { sources.texts[$0] })
        book.profileRanges = checker.profileNames.ranges
        book.mappings = Mappings(checker.mappings.map(\.mapping))
        book.mappingCitations = checker.mappings.map(\.citations)
        let certain = checker.diagnostics.filter { !$0.mayComeFromLoss(in: incomplete) }
        return (book, certain.inOrderOfText.withoutRepeats)
    }

    /// Creates a checker that has seen nothing.
    init(sources: SourceMap) { self.sources = sources }

    /// Checks every declaration, those that others stand on first.
    private mutating func checkAll(_ declarations: [Declaration]) {
        let documents = declarations.compactMap { if case .document(let it) = $0 { it } else { nil } }
        let countings = declarations.compactMap { if case .counting(let it) = $0 { it } else { nil } }
        let records = declarations.compactMap { if case .record(let it) = $0 { it } else { nil } }
        for case .regions(let region) in declarations { declare(region, within: nil) }
        let declaredDocuments = documents.filter { declare($0.name, in: \.documentNames) }
        let declaredCountings = countings.filter { declare($0.name, in: \.profileNames) }
        let declaredRecords = records.filter { declare($0.name, in: \.recordNames) }
        checkLabels(of: declaredRecords)
        for document in declaredDocuments {
            for case .title(let title) in document.items { documentTitles[document.name.text] = title.value }
        }
        profiles = declaredCountings.map { profile($0) }
        self.documents = declaredDocuments.map { document($0) }
        self.records = declaredRecords.enumerated().map { recordKind($0.element, at: $0.offset) }
        for declaration in declarations {
            switch declaration {
            case .rule(let rule): check(rule, table: nil)
            case .targets(let table): check(table)
            default: break
            }
        }
        checkUnchecked(declarations.compactMap { if case .unchecked(let it) = $0 { it } else { nil } })
        for case .mapping(let mapping) in declarations { check(mapping) }
    }

    /// Enters a name into a table; false when it is missing or taken, which is reported.
    mutating func declare(_ name: Name, in table: WritableKeyPath<Checker, NameTable>) -> Bool {
        if self[keyPath: table].add(name) != nil { return true }
        if let first = self[keyPath: table].place(of: name.text) { report(.declaredTwice(name, first: first)) }
        return false
    }

    /// Keeps a diagnostic.
    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
