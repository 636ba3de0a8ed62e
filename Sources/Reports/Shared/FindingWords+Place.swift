internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

extension FindingWords {
    /// Where a reader should look: at what is lacking, first at a value that does not say enough, else at the value that the duty speaks of, the element, the record, or the record that
    /// counts most against a group; nil when a group has none.
    var place: Place? {
        if finding.verdict == .open || finding.verdict == .pending {
            let told = finding.lacking.first { $0.place != nil && ($0.reason == .unreadable || $0.reason == .tooCoarse) }
            if let place = told?.place ?? finding.lacking.lazy.compactMap(\.place).first { return place }
        }
        if let fact = dutyFact ?? finding.facts.first(where: { $0.role == .duty && isWithinElement($0.place) }) { return fact.place }
        return finding.element.last?.place ?? finding.record?.place ?? finding.group?.against.first?.place
    }

    /// The fact that the duty says something of, when it is a single one that has a place.
    private var dutyFact: UsedFact? {
        guard let subject = rule.duty?.condition.subjectOfRelation, case .field(_, _, let field) = subject.kind else { return nil }
        return finding.facts.first { fact in
            fact.role == .duty && (fact.path == field.name || fact.path.hasSuffix("." + field.name)) && isWithinElement(fact.place)
        }
    }

    /// Whether a place lies in the element that the finding is about; any place does when it is about none.
    private func isWithinElement(_ place: Place?) -> Bool {
        guard let place else { return false }
        guard let element = finding.element.last?.place else { return true }
        return place.file == element.file && (place.pointer == element.pointer || place.pointer.hasPrefix(element.pointer + "/"))
    }
}

extension Place {
    /// The file as tools name it that stand in the same folder: without `./` in front.
    var plainFile: String { file.hasPrefix("./") && file.utf8.count > 2 ? String(file.dropFirst(2)) : file }
}
