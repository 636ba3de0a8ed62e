internal import RecordModel
internal import RecordReading

extension Proposer {
    /// The kinds that have fields like some columns, the best first.
    ///
    /// A column says the more of a kind, the fewer kinds have it: 所属区域 says almost nothing. What is said above the table or in its name counts as much as
    /// a column that only one kind has.
    func ranks(_ matches: [[Int: [NameIndex.Match]]], speaking titles: [String]) -> [Proposal.Rank] {
        var weights: [Int: (columns: Int, weight: Int)] = [:]
        for column in matches {
            let near = column.values.count { ($0.first?.likeness ?? 0) >= Self.near }
            let rarity = 1 + (Int.bitWidth - max(near, 1).leadingZeroBitCount - 1)
            for (kind, fields) in column {
                guard let best = fields.first?.likeness, best >= ColumnAssignment.least else { continue }
                weights[kind, default: (0, 0)].columns += 1
                weights[kind, default: (0, 0)].weight += best * best / 1_000 / rarity
            }
        }
        let spoken = titles.flatMap { HeaderForm($0).forms }
        for kind in Array(weights.keys) where speaks(of: kind, spoken) { weights[kind, default: (0, 0)].weight += 1_000 }
        return weights.map { Proposal.Rank(kind: $0.key, columns: $0.value.columns, weight: $0.value.weight) }
            .sorted { ($1.weight, $0.kind) < ($0.weight, $1.kind) }
    }

    /// From which likeness on a column is counted as one that a kind has.
    private static var near: Int { 800 }

    /// `true` iff a title has the label of a kind.
    private func speaks(of kind: Int, _ titles: [[Unicode.Scalar]]) -> Bool {
        kinds[kind].labels.contains { label in
            guard let word = HeaderForm(label).forms.first, word.count >= 3 else { return false }
            return titles.contains { title in
                title.count >= word.count && (0...(title.count - word.count)).contains { title[$0..<($0 + word.count)].elementsEqual(word) }
            }
        }
    }

    /// The kind, and how it was found; without a ground when several fit alike.
    func choose(_ ranks: [Proposal.Rank], _ named: Int?, _ told: Set<Int>?) -> (kind: Int?, ground: Proposal.Ground?) {
        if let named { return (named, .named) }
        if let told, told.count == 1, let kind = told.first { return (kind, .told) }
        guard let best = ranks.first else { return (nil, nil) }
        let next = ranks.dropFirst().first?.weight ?? 0
        return (best.kind, told == nil && best.columns >= 2 && 4 * best.weight >= 5 * next ? .columns : nil)
    }
}
