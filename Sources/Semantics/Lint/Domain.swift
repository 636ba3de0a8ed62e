import RecordModel

/// What a subject can be, as far as conditions say.
enum Domain: Hashable {
    /// A number, or a day as its number; whole numbers where only those can be.
    case numbers(Interval, whole: Bool)
    /// One of these words.
    case words(Set<String>)
    /// Any word but these.
    case otherWords(Set<String>)
    /// A text that holds all of some texts and begins with all of others.
    case texts(holding: Set<String>, beginning: Set<String>)
    /// A place within another.
    case within(RegionTree.ID)

    /// What can be under both; nil when nothing can.
    func met(with other: Domain, in regions: RegionTree) -> Domain? {
        switch (self, other) {
        case (.numbers(let one, let isWhole), .numbers(let two, let areWhole)):
            let both = one.met(with: two)
            return both.isEmpty(ofWhole: isWhole || areWhole) ? nil : .numbers(both, whole: isWhole || areWhole)
        case (.words(let one), .words(let two)):
            return Domain.nonempty(one.intersection(two))
        case (.words(let words), .otherWords(let others)), (.otherWords(let others), .words(let words)):
            return Domain.nonempty(words.subtracting(others))
        case (.otherWords(let one), .otherWords(let two)):
            return .otherWords(one.union(two))
        case (.words(let words), .texts(let parts, let beginnings)), (.texts(let parts, let beginnings), .words(let words)):
            return Domain.nonempty(words.filter { word in parts.allSatisfy(word.contains) && beginnings.allSatisfy(word.hasPrefix) })
        case (.texts(let parts, let beginnings), .texts(let more, let moreBeginnings)):
            return .texts(holding: parts.union(more), beginning: beginnings.union(moreBeginnings))
        case (.within(let one), .within(let two)):
            return regions.isWithin(one, two) ? self : regions.isWithin(two, one) ? other : nil
        default:
            return self
        }
    }

    /// What can be under either; nil when that says nothing.
    func joined(with other: Domain, in regions: RegionTree) -> Domain? {
        switch (self, other) {
        case (.numbers(let one, let isWhole), .numbers(let two, let areWhole)):
            let hull = one.joined(with: two)
            return hull.low == nil && hull.high == nil ? nil : .numbers(hull, whole: isWhole && areWhole)
        case (.words(let one), .words(let two)): return .words(one.union(two))
        case (.words(let words), .otherWords(let others)), (.otherWords(let others), .words(let words)):
            return .otherWords(others.subtracting(words))
        case (.otherWords(let one), .otherWords(let two)): return .otherWords(one.intersection(two))
        case (.within(let one), .within(let two)):
            return regions.isWithin(one, two) ? other : regions.isWithin(two, one) ? self : nil
        default: return nil
        }
    }

    /// The words, unless there are none.
    private static func nonempty(_ words: Set<String>) -> Domain? { words.isEmpty ? nil : .words(words) }
}

/// What conditions ask of each subject, by the subject's canonical text.
struct Constraints {
    /// What each subject can be.
    private(set) var domains: [String: Domain] = [:]
    /// Whether nothing can satisfy them all.
    private(set) var isImpossible = false

    /// Conditions that ask for nothing.
    static let none = Constraints()

    /// Conditions that nothing satisfies.
    static var impossible: Constraints {
        var result = Constraints()
        result.isImpossible = true
        return result
    }

    /// Asks more of a subject.
    mutating func ask(_ subject: String, _ domain: Domain, in regions: RegionTree) {
        guard let known = domains[subject] else {
            domains[subject] = domain
            return
        }
        if let both = known.met(with: domain, in: regions) { domains[subject] = both } else { isImpossible = true }
    }

    /// Asks for what others ask as well; O(others).
    mutating func ask(_ other: Constraints, in regions: RegionTree) {
        if other.isImpossible { isImpossible = true }
        for (subject, domain) in other.domains { ask(subject, domain, in: regions) }
    }

    /// What both ask for; O(the fewer).
    func met(with other: Constraints, in regions: RegionTree) -> Constraints {
        if domains.count < other.domains.count { return other.met(with: self, in: regions) }
        var result = self
        result.ask(other, in: regions)
        return result
    }

    /// Whether nothing can satisfy both; O(others).
    func excludes(_ other: Constraints, in regions: RegionTree) -> Bool {
        if isImpossible || other.isImpossible { return true }
        return other.domains.contains { subject, domain in domains[subject].map { $0.met(with: domain, in: regions) == nil } ?? false }
    }

    /// What either asks for.
    func joined(with other: Constraints, in regions: RegionTree) -> Constraints {
        if isImpossible { return other }
        if other.isImpossible { return self }
        var result = Constraints()
        for (subject, domain) in domains {
            if let union = other.domains[subject].flatMap({ domain.joined(with: $0, in: regions) }) { result.domains[subject] = union }
        }
        return result
    }
}
