internal import Values

extension ReadBack {
    /// Says conditions that must all hold; an alternative among them is bracketed.
    func conjunction(of term: Term) -> Localized {
        conjunction(of: term.conjuncts)
    }

    /// Says conditions that must all hold, in a row; that a value is there is not said before what the value is.
    func conjunction(of conditions: [Term]) -> Localized {
        var said: [Term] = []
        for condition in conditions {
            if case .given(let subject)? = said.last?.kind, condition.isAbout(subject) { said.removeLast() }
            said.append(condition)
        }
        let words = said.count == 1 ? said.map(phrase) : said.map(bracketed)
        return Localized(zh: words.map(\.zh).joined(separator: "，且"), en: words.map(\.en).joined(separator: " and "))
    }

    /// Says conditions of which one must hold; several in a row among them are bracketed.
    func alternative(of term: Term) -> Localized {
        if let places = places(of: term.alternatives) { return places }
        let words = term.alternatives.map(bracketed)
        return Localized(zh: words.map(\.zh).joined(separator: "，或者"), en: words.map(\.en).joined(separator: " or "))
    }

    /// Says in one breath that one place lies in one of several; nil when the conditions are others.
    private func places(of conditions: [Term]) -> Localized? {
        var subject: Term?
        var names: [Localized] = []
        for condition in conditions {
            guard case .inRegion(let place, let region) = condition.kind, subject.map({ $0.isSame(as: place) }) ?? true else { return nil }
            subject = place
            names.append(Localized(same: self.place(region)))
        }
        guard let subject else { return nil }
        let words = Words.list(names)
        return Localized(zh: "\(noun(subject).zh)在\(words.zh)范围内", en: "\(noun(subject).en) is in one of \(words.en)")
    }

    /// Says a condition that stands among others or within a sentence, in brackets when it is itself made of several.
    func bracketed(_ term: Term) -> Localized {
        switch term.kind {
        case .or where places(of: term.alternatives) == nil: phrase(term).wrapped(zh: ("（", "）"), en: ("(", ")"))
        case .and where term.conjuncts.count > 1: phrase(term).wrapped(zh: ("（", "）"), en: ("(", ")"))
        default: phrase(term)
        }
    }
}

extension Term {
    /// The conditions that must all hold, in their order; the term itself when it is no conjunction.
    var conjuncts: [Term] {
        if case .and(let left, let right) = kind { left.conjuncts + right.conjuncts } else { [self] }
    }

    /// The conditions of which one must hold, in their order; the term itself when it is no alternative.
    var alternatives: [Term] {
        if case .or(let left, let right) = kind { left.alternatives + right.alternatives } else { [self] }
    }

    /// Whether the condition says of a value, which it thereby takes to be there, how it stands to what the rule writes out.
    fileprivate func isAbout(_ value: Term) -> Bool {
        switch kind {
        case .compare(let left, _, let right): left.isSame(as: value) && right.isConstant
        case .oneOf(let subject, _): subject.isSame(as: value)
        case .between(let subject, let low, let high): subject.isSame(as: value) && low.isConstant && high.isConstant
        default: false
        }
    }

    /// Whether two terms name one field, wherever they are written.
    func isSame(as other: Term) -> Bool {
        switch (kind, other.kind) {
        case (.field(let root, let path, _), .field(let otherRoot, let otherPath, _)): root == otherRoot && path == otherPath
        case (.variable(let slot, _), .variable(let otherSlot, _)): slot == otherSlot
        default: false
        }
    }

    /// Whether the term is written out in the rule.
    var isConstant: Bool { if case .constant = kind { true } else { false } }
}
