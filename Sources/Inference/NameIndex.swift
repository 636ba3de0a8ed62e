internal import RecordModel

/// The names of all fields of all kinds of record, found by the pairs of letters that they share with a header.
struct NameIndex: Sendable {
    /// A name, and the fields that are called so.
    private struct Name: Sendable {
        /// The letters.
        let form: [Unicode.Scalar]
        /// How many pairs of letters it has.
        let pairs: Int
        /// The fields: positions of kinds, and of slots in `slots`.
        var fields: [(kind: Int, slot: Int)] = []
    }

    /// How alike a header and the nearest name of a field are.
    struct Match: Hashable, Sendable {
        /// The position of the slot of its kind.
        let slot: Int
        /// In thousandths.
        let likeness: Int
    }

    /// The fields of each kind that have values of their own.
    let slots: [[FieldSlot]]
    /// The names.
    private var names: [Name] = []
    /// The positions of the names that have a pair of letters, in order.
    private var byPair: [UInt64: [Int]] = [:]

    /// The least likeness that is looked at; what is proposed is `ColumnAssignment.least` at least, and has no rival so near.
    static let least = 600
    /// How many names are compared with a header, those with most pairs in common.
    private static let most = 400

    /// Indexes the names of kinds; O(names).
    init(_ kinds: RecordKinds) {
        slots = kinds.map { kind in kind.slots.filter { !$0.field.type.hasFields } }
        var positions: [[Unicode.Scalar]: Int] = [:]
        for (kind, record) in kinds.enumerated() {
            let all = record.slots
            for (slot, leaf) in slots[kind].enumerated() {
                let parents = leaf.path.indices.dropLast().compactMap { depth in all.first { $0.path == Array(leaf.path[...depth]) }?.field
                }
                for form in NameIndex.forms(of: leaf.field, within: parents.last) { add(form, kind, slot, &positions) }
            }
        }
        for (position, name) in names.enumerated() {
            for pair in Set(HeaderForm.pairs(of: name.form)) { byPair[pair, default: []].append(position) }
        }
    }

    /// The names of a field: its own, and those behind the labels of what it lies in; each once.
    private static func forms(of field: Field, within parent: Field?) -> [[Unicode.Scalar]] {
        var seen: Set<[Unicode.Scalar]> = []
        let ways = parent.map { parent in ([parent.name] + parent.labels).flatMap { way in field.labels.map { way + $0 } } } ?? []
        return ([field.name] + field.labels + ways).flatMap { HeaderForm($0).forms }.filter { seen.insert($0).inserted }
    }

    /// Adds a name of a field.
    private mutating func add(_ form: [Unicode.Scalar], _ kind: Int, _ slot: Int, _ positions: inout [[Unicode.Scalar]: Int]) {
        let position = positions[form] ?? names.count
        if position == names.count {
            positions[form] = position
            names.append(Name(form: form, pairs: Set(HeaderForm.pairs(of: form)).count))
        }
        names[position].fields.append((kind, slot))
    }

    /// Returns the fields whose names are like a header, by kind, those most alike first.
    func matches(of header: HeaderForm) -> [Int: [Match]] {
        var best: [Int: [Int: Int]] = [:]
        for form in header.forms {
            let least = HeaderForm.ordinary.contains(form) ? 1_000 : Self.least
            for position in near(form) {
                let likeness = Similarity.of(form, names[position].form)
                guard likeness >= least, !Opposites.part(form, names[position].form) else { continue }
                for (kind, slot) in names[position].fields { best[kind, default: [:]][slot, default: 0].raise(to: likeness) }
            }
        }
        return best.mapValues { slots in
            slots.map { Match(slot: $0.key, likeness: $0.value) }.sorted { ($1.likeness, $0.slot) < ($0.likeness, $1.slot) }
        }
    }

    /// The positions of the names that have most pairs of letters in common with a form.
    private func near(_ form: [Unicode.Scalar]) -> [Int] {
        let pairs = Set(HeaderForm.pairs(of: form))
        var shared: [Int: Int] = [:]
        for pair in pairs { for name in byPair[pair] ?? [] { shared[name, default: 0] += 1 } }
        let ranked = shared.map { (position: $0.key, share: 2_000 * $0.value / (pairs.count + names[$0.key].pairs)) }
        return ranked.sorted { ($1.share, $0.position) < ($0.share, $1.position) }.prefix(Self.most).map(\.position)
    }
}

extension Int {
    /// Makes the number another one that is greater.
    fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}

extension FieldType {
    /// `true` iff a field has fields within it, and no value of its own.
    var hasFields: Bool {
        switch self {
        case .group, .list: true
        default: false
        }
    }
}
