import Diagnostics
import RecordModel
import Values

extension Mutator {
    /// Changes whom and when the rule binds.
    mutating func changeReach() {
        widenRegion()
        guard let force = rule.force, rule.judgedBy != nil else { return }
        for shift in [-1, 1] {
            if let day = force.from {
                let moved = day.adding(days: shift)
                add(effect(of: day, to: moved, sees: min(day, moved), from: true)) { $0.force?.from = moved }
            }
            if let day = force.until {
                let moved = day.adding(days: shift)
                add(effect(of: day, to: moved, sees: max(day, moved), from: false)) { $0.force?.until = moved }
            }
        }
    }

    /// Lets the rule bind the place around its own. A rule of the outermost place is left alone: nothing lies around it.
    private mutating func widenRegion() {
        guard rule.regionField != nil, let region = rule.region, let wider = book.regions[region].parent else { return }
        let (inner, outer) = (book.regions[region].name, book.regions[wider].name)
        let mutation = Mutation(
            kind: .region, range: rule.regionRange ?? rule.commonRange,
            change: Localized(zh: "地区“\(inner)”改为“\(outer)”", en: "region \(inner) → \(outer)"),
            remedy: Localized(
                zh: "一个地区在\(outer)而不在\(inner)、因而不适用的例子", en: "an inapplicable example whose region is in \(outer) and not in \(inner)"))
        add(mutation) { $0.region = wider }
    }

    /// The change of a day on which the rule begins or ends to bind.
    private func effect(of day: Day, to moved: Day, sees: Day, from: Bool) -> Mutation {
        let words = rule.judgedBy.map { self.words.noun($0) } ?? Localized(same: "")
        return Mutation(
            kind: .force, range: rule.forceRange ?? rule.commonRange,
            change: Localized(
                zh: "施行\(from ? "自" : "至") \(day) 改为 \(moved)", en: "in force \(from ? "from" : "until") \(day) → \(moved)"),
            remedy: Localized(zh: "一个\(words.zh)为 \(sees) 的例子", en: "an example whose \(words.en) is \(sees)"))
    }
}

extension Rule {
    /// Where what the rule takes from its document is to be changed: at its name, or for a row at its table.
    fileprivate var commonRange: SourceRange { tableRange ?? nameRange }
}
