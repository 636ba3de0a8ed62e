import RecordModel
import Values

extension MappedInput {
    /// Decides a condition; what nothing is said of is not known.
    func truth(of condition: Mapping.Condition, _ variables: [MappedValue]) -> Truth {
        switch condition {
        case .all(let parts): Truth.all(parts.lazy.map { self.truth(of: $0, variables) })
        case .any(let parts): Truth.any(parts.lazy.map { self.truth(of: $0, variables) })
        case .not(let inner): truth(of: inner, variables).negated
        case .isOne(let source, let texts):
            agreed(values(at: source, variables)) { value in
                self.text(of: value).map { written in texts.contains { HalfWidth.of($0) == HalfWidth.of(written) } }
            }
        case .isSame(let one, let other):
            agreed(values(at: one, variables)) { left in
                let right = self.agreed(self.values(at: other, variables)) { self.isSame(left, $0) }
                return right.known
            }
        case .isTruth(let source, let wanted):
            agreed(values(at: source, variables)) { value in
                switch self.document.nodes[value.node].kind {
                case .yes: wanted
                case .no: !wanted
                default: nil
                }
            }
        case .contains(let source, let text):
            Truth(values(at: source, variables).contains { self.text(of: $0).map { HalfWidth.of($0) == HalfWidth.of(text) } ?? false })
        case .isGiven(let source): Truth(!values(at: source, variables).isEmpty)
        }
    }

    /// What holds of all of some values; not known when there is none, or when they do not agree.
    private func agreed(_ values: [MappedValue], _ holds: (MappedValue) -> Bool?) -> Truth {
        let answers = Set(values.map { Truth(holds($0)) })
        return answers.count == 1 ? answers.first ?? .unknown : .unknown
    }

    /// Whether two values say the same; nil when that cannot be told.
    func isSame(_ one: MappedValue, _ other: MappedValue) -> Bool? {
        guard let left = text(of: one), let right = text(of: other) else { return nil }
        if left == right { return true }
        if let left = ExactNumber(decimalBytes: left.utf8), let right = ExactNumber(decimalBytes: right.utf8) { return left == right }
        return HalfWidth.of(left) == HalfWidth.of(right)
    }

    /// What a condition looked for and did not find, as the input would name it; nil when it found everything.
    func missing(of condition: Mapping.Condition, _ variables: [MappedValue]) -> String? {
        switch condition {
        case .all(let parts), .any(let parts):
            return parts.lazy.filter { self.truth(of: $0, variables) == .unknown }.compactMap { self.missing(of: $0, variables) }.first
        case .not(let inner): return missing(of: inner, variables)
        case .isOne(let source, _), .isTruth(let source, _): return source.keys.joined(separator: ".")
        case .isSame(let one, let other):
            return (values(at: one, variables).isEmpty ? one : other).keys.joined(separator: ".")
        case .contains, .isGiven: return nil
        }
    }
}
