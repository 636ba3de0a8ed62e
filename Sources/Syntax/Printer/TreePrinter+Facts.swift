extension TreePrinter {
    /// Adds facts behind some words: on one line if they fit and no comment stands among them, else one a line.
    mutating func print(_ words: String, _ facts: Facts) {
        let flat = "\(words) \(facts.printed)"
        if fits(flat), !hasComment(in: facts.range) { return line(flat) }
        line(words)
        open()
        for entry in facts.entries { print(entry.name.text, entry.value) }
        close()
    }

    /// Adds a fact behind its name.
    private mutating func print(_ name: String, _ fact: Fact) {
        switch fact {
        case .group(let facts): print(name, facts)
        case .list(let elements, let range):
            let flat = "\(name) \(fact.printed)"
            if fits(flat), !hasComment(in: range) { return line(flat) }
            line(name)
            open(" [")
            for element in elements { print(element) }
            close("]")
        default: line("\(name) \(fact.printed)")
        }
    }

    /// Adds an element of a list.
    private mutating func print(_ element: Facts) {
        if fits(element.printed), !hasComment(in: element.range) { return line(element.printed) }
        line("{")
        open("")
        for entry in element.entries { print(entry.name.text, entry.value) }
        close()
    }

    /// Whether a text fits on a line of the block.
    private func fits(_ text: String) -> Bool { indent + Layout.width(text) <= Layout.widest }
}
