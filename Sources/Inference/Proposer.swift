public import RecordModel
public import RecordReading
internal import Values

/// Proposes which kind of record an input tells and which column is which field: by names, by likeness, and by the first values.
///
/// It never guesses: of two fields that are as like a header neither is taken, nor is a field whose values do not read.
public struct Proposer: Sendable {
    /// The kinds of record.
    let kinds: RecordKinds
    /// The names of their fields.
    let index: NameIndex
    /// Reads values.
    private let regions: RegionTree
    /// How many rules read each field of a kind.
    private let needed: @Sendable (Int) -> [[Int]: Int]

    /// How many columns are looked at.
    private static let mostColumns = 300

    /// Prepares proposals of kinds whose places are those of a tree.
    ///
    /// - Parameter needed: how many rules read each field of a kind, by the way to it.
    public init(kinds: RecordKinds, regions: RegionTree, needed: @escaping @Sendable (Int) -> [[Int]: Int]) {
        self.kinds = kinds
        self.regions = regions
        self.needed = needed
        index = NameIndex(kinds)
    }

    /// Returns what an input most likely is; nil when no kind has a field that is like a column.
    ///
    /// - Parameters:
    ///   - name: what the input is called, which may tell of its kind.
    ///   - named: the kind that somebody named.
    public func proposal(for preview: InputPreview, name: String, kind named: Int?) -> Proposal? {
        let looked = Array(preview.columns.prefix(Self.mostColumns))
        let matches = matches(of: looked)
        let told = toldKinds(looked)
        var ranks = ranks(matches, speaking: preview.titles + [preview.sheet ?? "", name])
        if let told { ranks = ranks.filter { told.contains($0.kind) } }
        let (kind, ground) = choose(ranks, named, told)
        guard let kind else { return nil }
        let assignment = ColumnAssignment(
            kind: kinds[kind], slots: index.slots[kind], probe: ValueProbe(regions: regions, hasSerialDates: preview.hasSerialDates))
        var columns = assignment.columns(looked, matches.map { $0[kind] ?? [] })
        for position in columns.indices where tellsKind(looked[position].header, kind) { columns[position].outcome = .tellsKind }
        return Proposal(
            ground: ground, ranks: Array(ranks.prefix(4)), kind: kind, columns: columns,
            missing: missing(columns, kind),
            left: preview.columns.count - looked.count, repeatedKey: repeatedKey(columns, kind), hasSecondHeader: hasSecondHeader(preview))
    }

    /// The fields of every kind that are like each column.
    private func matches(of columns: [InputPreview.Column]) -> [[Int: [NameIndex.Match]]] {
        var known: [HeaderForm: [Int: [NameIndex.Match]]] = [:]
        return columns.map { column in
            let form = HeaderForm(column.header)
            if let known = known[form] { return known }
            let matches = index.matches(of: form)
            known[form] = matches
            return matches
        }
    }

    /// The fields that rules read and no column is.
    private func missing(_ columns: [ColumnProposal], _ kind: Int) -> [Proposal.Missing] {
        let given = Set(columns.compactMap { $0.field?.path })
        let readers = needed(kind)
        let missing = index.slots[kind].filter { !given.contains($0.path) }.compactMap { slot in
            readers[slot.path].map { Proposal.Missing(slot: slot, rules: $0) }
        }
        return missing.enumerated().sorted { ($1.element.rules, $0.offset) < ($0.element.rules, $1.offset) }.map(\.element)
    }

    /// `true` iff a header is a key that tells a kind, and no field of it.
    private func tellsKind(_ header: String, _ kind: Int) -> Bool {
        KindFinder(kinds).isKey(header, ofKind: kind) && ColumnFinder(kinds[kind].fields).path(of: header) == nil
    }

    /// The kinds that the rows tell; nil when they tell none.
    private func toldKinds(_ columns: [InputPreview.Column]) -> Set<Int>? {
        let finder = KindFinder(kinds)
        let told = columns.filter { finder.isKindKey($0.header) }.flatMap { column in
            column.values.compactMap { finder.kind(of: $0.text, under: column.header) }
        }
        return told.isEmpty ? nil : Set(told)
    }

    /// The column that names the record and has a value more than once, where no column of a list is proposed.
    private func repeatedKey(_ columns: [ColumnProposal], _ kind: Int) -> String? {
        let isList = columns.contains { column in
            guard let path = column.field?.path, path.count > 1 else { return false }
            if case .list = kinds[kind].fields[path[0]].type { return true }
            return false
        }
        guard !isList, let key = columns.first(where: { $0.field.map { $0.path.count == 1 && $0.field.isKey } ?? false }) else {
            return nil
        }
        return Set(key.column.values).count < key.column.values.count ? key.column.header : nil
    }

    /// `true` iff columns without a header have words below, and nothing in the first row has a digit.
    private func hasSecondHeader(_ preview: InputPreview) -> Bool {
        let nameless = preview.columns.filter { HalfWidth.of($0.header).isEmpty && !$0.values.isEmpty }
        guard preview.headerRow != nil, nameless.count >= 1 else { return false }
        return nameless.allSatisfy { column in
            column.values[0].form == .text && !column.values[0].text.contains(where: \.isNumber)
        }
    }
}
