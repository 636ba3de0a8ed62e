internal import Columns
internal import RecordModel
internal import Semantics
internal import Values

extension Plan {
    /// Returns the wanted field that a node holds, if it is one.
    func field(of node: Int) -> Int? {
        switch nodes[node].operation {
        case .field(let wish): wish
        case .carried(let inner): field(of: inner)
        default: nil
        }
    }

    /// Returns the word of a choice that a code stands for.
    func word(of node: Int, code: Int32) -> String {
        guard let wish = field(of: node), case .choice(let words) = wishes[wish].field.type else { return "" }
        return words.indices.contains(Int(code)) ? words[Int(code)] : ""
    }

    /// Returns, for a test of a field against texts, the truth by the code of the field plus one; nothing when the text itself must be looked at.
    func textAnswers(of node: Node) -> [UInt8] {
        guard case .textIs(let relation, let inner, let wanted) = node.operation, let wish = field(of: inner) else { return [] }
        if case .choice(let words) = wishes[wish].field.type {
            return [Mark.no] + words.map { word in Logic.known(wanted.contains { relation.holds(HalfWidth.of(word), $0) }) }
        }
        guard relation == .equal else { return [] }
        return [Mark.no] + layout.columns[columns[wish]].literals.map { literal in Logic.known(wanted.contains(literal)) }
    }

    /// Returns, for every place that a rule asks for, whether each place lies within it; a place that is only wider may.
    func placeAnswers() -> [Int: [UInt8]] {
        var answers: [Int: [UInt8]] = [:]
        for node in nodes {
            switch node.operation {
            case .binds(_, let place), .within(_, let place): if answers[place] == nil { answers[place] = self.answers(to: place) }
            default: break
            }
        }
        return answers
    }

    /// Returns whether each place lies within another.
    private func answers(to place: Int) -> [UInt8] {
        let outer = RegionTree.ID(index: place)
        return book.regions.regions.indices.map { index in
            let inner = RegionTree.ID(index: index)
            if book.regions.isWithin(inner, outer) { return Mark.yes }
            return book.regions.isWithin(outer, inner) ? Mark.either | Mark.missing : Mark.no
        }
    }
}
