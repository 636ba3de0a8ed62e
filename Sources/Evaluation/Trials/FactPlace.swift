internal import RecordModel

/// Where in a record a fact stands: in the record itself, or in an element of one of its lists.
struct FactPlace: Hashable {
    /// The way to the list, and the position of the element in it; nil for a fact of the record itself.
    var element: Element?
    /// The way to the fact, through groups.
    var path: [Int]

    /// An element of a list.
    struct Element: Hashable {
        /// The way to the list.
        var list: [Int]
        /// The position of the element, from 0.
        var position: Int
    }
}

extension CaseRecord {
    /// The fact at a place; nil when there is no such element.
    func fact(at place: FactPlace) -> Fact? {
        guard let element = place.element else { return facts.fact(at: place.path[...]) }
        guard case .list(let elements)? = facts.fact(at: element.list[...])?.value, elements.indices.contains(element.position)
        else { return nil }
        return elements[element.position].facts.fact(at: place.path[...])
    }

    /// The record with another fact at a place; itself when there is no such place.
    func setting(_ fact: Fact, at place: FactPlace) -> CaseRecord {
        var copy = self
        guard let element = place.element else {
            copy.facts = facts.setting(fact, at: place.path[...])
            return copy
        }
        guard var list = facts.fact(at: element.list[...]), case .list(var elements) = list.value,
            elements.indices.contains(element.position)
        else { return self }
        elements[element.position].facts = elements[element.position].facts.setting(fact, at: place.path[...])
        list.value = .list(elements)
        copy.facts = facts.setting(list, at: element.list[...])
        return copy
    }
}

extension [Fact] {
    /// The fact at the end of a way through groups; nil when a group on the way is not there.
    fileprivate func fact(at path: ArraySlice<Int>) -> Fact? {
        guard let position = path.first, indices.contains(position) else { return nil }
        if path.count == 1 { return self[position] }
        guard case .group(let inner) = self[position].value else { return nil }
        return inner.fact(at: path.dropFirst())
    }

    /// The facts with another one at the end of a way through groups; themselves when a group on the way is not there.
    fileprivate func setting(_ fact: Fact, at path: ArraySlice<Int>) -> [Fact] {
        guard let position = path.first, indices.contains(position) else { return self }
        var copy = self
        if path.count == 1 {
            copy[position] = fact
        } else if case .group(let inner) = self[position].value {
            copy[position].value = .group(inner.setting(fact, at: path.dropFirst()))
        }
        return copy
    }
}
