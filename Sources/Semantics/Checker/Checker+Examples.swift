import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Makes the records of a rule's examples: the facts they share, with each one's own over them.
    mutating func examples(of draft: RuleDraft, kind: Int) -> [Example] {
        let fields = records[kind].fields
        var shared = Array(repeating: RecordModel.Fact.missing, count: fields.count)
        for facts in draft.given { shared = self.facts(facts, fields: fields, over: shared, pointer: "") }
        return draft.examples.map { example in
            let records = recordFacts(of: example).map { written in
                CaseRecord(
                    kind: kind, facts: self.facts(written, fields: fields, over: shared, pointer: ""),
                    place: place(of: written.range, pointer: ""))
            }
            return Example(
                expected: example.expected, title: words(example.title), due: example.due?.value, asOf: asOf(example), records: records,
                range: example.range)
        }
    }

    /// Returns the facts of the records of an example: of a rule over many records, those of its one list `records`.
    private mutating func recordFacts(of example: ExampleDeclaration) -> [Facts] {
        guard context.isOver else { return [example.facts] }
        guard example.facts.entries.count == 1, let entry = example.facts.entries.first, entry.name.text == "records",
            case .list(let records, _) = entry.value
        else {
            report(.exampleNeedsRecords(at: example.facts.range))
            return []
        }
        return records
    }

    /// Returns the as-of date of an example, which must be a day.
    private mutating func asOf(_ example: ExampleDeclaration) -> Day? {
        guard let date = example.asOf else { return nil }
        if date.value.precision != .day { report(.asOfNeedsDay(at: date.range)) }
        return date.value.days.lower
    }

    /// Returns facts with those that are written laid over them.
    private mutating func facts(
        _ written: Facts, fields: [Field], over base: [RecordModel.Fact], pointer: String
    ) -> [RecordModel.Fact] {
        var result = base
        var places: [Int: SourceRange] = [:]
        for entry in written.entries where !entry.name.text.isEmpty {
            guard let position = fields.firstIndex(where: { $0.answers(to: entry.name.text) }) else {
                report(.unknownField(entry.name, among: fields))
                continue
            }
            if let first = places.updateValue(entry.name.range, forKey: position) {
                report(.givenTwice(entry.name.text, at: entry.name.range, first: first))
            }
            let pointer = "\(pointer)/\(escaped(fields[position].name))"
            result[position] = fact(entry.value, of: fields[position], named: entry.name, over: result[position], pointer: pointer)
        }
        // What an example does not mention is blank in it, not absent: an act has not happened.
        let blank = RecordModel.Fact(.missing, at: place(of: written.range, pointer: pointer))
        return result.map { $0.value == .missing && $0.place == nil ? blank : $0 }
    }

    /// Returns the fact that was written, over what stood there.
    private mutating func fact(
        _ written: Syntax.Fact, of field: Field, named name: Name, over base: RecordModel.Fact, pointer: String
    ) -> RecordModel.Fact {
        if unreadFields.contains(field.range) { return .missing }
        switch (written, field.type) {
        case (.blank(let range), _):
            return RecordModel.Fact(.missing, at: place(of: range, pointer: pointer))
        case (.group(let inner), .group(let fields)):
            var before = Array(repeating: RecordModel.Fact.missing, count: fields.count)
            if case .group(let facts) = base.value { before = facts }
            let facts = facts(inner, fields: fields, over: before, pointer: pointer)
            return RecordModel.Fact(.group(facts), at: place(of: inner.range, pointer: pointer))
        case (.list(let elements, let range), .list(let fields)):
            return RecordModel.Fact(.list(self.elements(elements, fields, pointer)), at: place(of: range, pointer: pointer))
        case (.literal(let literal), _):
            let value = value(literal, of: field)
            return RecordModel.Fact(value ?? .missing, at: place(of: literal.place, pointer: pointer))
        case (.name(let word), _):
            let value = value(word, of: field)
            return RecordModel.Fact(value ?? .missing, at: place(of: word.range, pointer: pointer))
        case (.group(let inner), _):
            report(.factOfWrongShape(field, isList: false, at: inner.range))
            return .missing
        case (.list(_, let range), _):
            report(.factOfWrongShape(field, isList: true, at: range))
            return .missing
        }
    }

    /// Returns the elements of a list that was written.
    private mutating func elements(_ written: [Facts], _ fields: [Field], _ pointer: String) -> [FactValue.Element] {
        written.enumerated().map { index, facts in
            let base = Array(repeating: RecordModel.Fact.missing, count: fields.count)
            let pointer = "\(pointer)/\(index)"
            return FactValue.Element(
                facts: self.facts(facts, fields: fields, over: base, pointer: pointer), place: place(of: facts.range, pointer: pointer))
        }
    }

    /// Returns the place of facts as input would have it.
    private func place(of range: SourceRange, pointer: String) -> RecordModel.Place {
        guard sources.texts.indices.contains(range.source) else {
            return RecordModel.Place(file: "", line: 1, column: 1, byteOffset: range.start, pointer: pointer)
        }
        let source = sources[range]
        let position = source.position(of: range.start)
        return RecordModel.Place(
            file: source.name, line: position.line, column: position.column, byteOffset: range.start, pointer: pointer)
    }

    /// A name as a JSON Pointer holds it (RFC 6901).
    private func escaped(_ name: String) -> String {
        name.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
            ? name.reduce(into: "") { $0 += $1 == "~" ? "~0" : $1 == "/" ? "~1" : String($1) } : name
    }
}

extension Field {
    /// Whether the field has a name, a label or an alias.
    func answers(to name: String) -> Bool { self.name == name || labels.contains(name) }
}
