import RecordModel
import Values

extension RecordBinder {
    /// Returns the facts that an object gives the fields of a table, one for every field; `pointer` leads to the object.
    func bind(_ object: Int, at pointer: String, to table: FieldTable) -> [Fact] { bind(object, at: pointer, [], to: table) }

    /// Returns the facts that an object, if there is one, and members of the object around it give the fields of a table.
    private func bind(_ object: Int?, at pointer: String, _ parts: [Member], to table: FieldTable) -> [Fact] {
        let document = text.document
        var given = GivenMembers(fields: table.fields.count)
        if let object {
            for (key, value) in document.members(of: object) {
                if let field = table.field(named: key, in: document), !reads(field, of: table) || given.give(field, value) { continue }
                let match = table.find(document.text(of: key))
                guard reads(match?.field, of: table) else { continue }
                let pointer = table.pointer(of: key, in: document, field: match?.field, from: pointer)
                take(Member(node: value, pointer: pointer), as: match, in: table, &given)
            }
        }
        for part in parts { take(part, as: table.find(part.rest ?? ""), in: table, &given) }
        guard mayAdd(table.fields.count) else { return table.fields.map { _ in .missing } }
        return table.fields.indices.map { field in
            guard reads(field, of: table) else { return .missing }
            let whole = given.node(of: field).map { node in
                Member(node: node, pointer: table.pointer(of: node - 1, in: document, field: field, from: pointer))
            }
            return fact(of: field, table, whole, given)
        }
    }

    /// Takes a member for the field that its key names, if it names one.
    private func take(_ member: Member, as match: FieldTable.Match?, in table: FieldTable, _ given: inout GivenMembers) {
        guard let match else {
            if !table.path.isEmpty || !tellsKind(member.key) { reportUnknown(member, table) }
            return
        }
        var taken = member
        if let rest = match.rest {
            taken.rest = rest
            return given.give(match.field, taken, isPart: true)
        }
        if match.isLoose, !text.isHeaderTold {
            let field = table.fields[match.field]
            note(field, member.key, member.pointer, written: key(of: member).cut(to: 200), read: field.label, nil)
        }
        taken.unit = match.unit
        given.give(match.field, taken)
    }

    /// The key of a member, or what is left of it within a group.
    private func key(of member: Member) -> String { member.rest ?? text.document.text(of: member.key) }

    /// Returns the fact of a field that was given a value by its own key, or by other members.
    private func fact(of field: Int, _ table: FieldTable, _ own: Member?, _ given: GivenMembers) -> Fact {
        let others = given.others(of: field, isPart: false)
        guard let whole = own ?? others.first else {
            guard case .group = table.fields[field].type, let inner = table.inner[field] else { return .missing }
            return group(table.fields[field], inner, nil, given.others(of: field, isPart: true))
        }
        if others.count > (own == nil ? 1 : 0) { return duplicate(table.fields[field], (own.map { [$0] } ?? []) + others) }
        switch table.fields[field].type {
        case .group:
            guard let inner = table.inner[field] else { return .missing }
            return group(table.fields[field], inner, whole, given.others(of: field, isPart: true))
        case .list:
            guard let inner = table.inner[field] else { return .missing }
            return list(table.fields[field], inner, whole)
        default: return value(table.fields[field], whole)
        }
    }

    /// Reports a field that was given more than once, and returns a fact that says so.
    private func duplicate(_ field: Field, _ members: [Member]) -> Fact {
        let places = members.map { text.place(of: $0.key, pointer: $0.pointer) }
        let message = RecordDiagnostics.givenTwice(keys: members.map(key), places: places)
        report(message.about(field.label), members[1].key, members[1].pointer)
        return Fact(.unreadable(message.text), at: places[0], written: text.document.written(members[0].node))
    }

    /// Returns the fact of a group, given as an object, by keys that lead into it, or both.
    private func group(_ field: Field, _ inner: FieldTable, _ whole: Member?, _ parts: [Member]) -> Fact {
        var object: Int?
        if let whole, !isBlank(whole.node) {
            guard text.document.nodes[whole.node].kind == .object else {
                if text.isTable { return column(whole, of: field, inner, parts) }
                return unreadable(field, whole, RecordDiagnostics.notAGroup(found(whole)))
            }
            object = whole.node
        } else if parts.isEmpty {
            return whole.map { Fact(.missing, at: text.place(of: $0.node, pointer: $0.pointer)) } ?? .missing
        }
        guard let first = whole ?? parts.first else { return .missing }
        let place = text.place(of: first.node, pointer: first.pointer)
        return Fact(.group(bind(object, at: first.pointer, parts, to: inner)), at: place)
    }

    /// Returns the fact of a group in whose place a column holds a value; what no other column gives cannot be read.
    private func column(_ whole: Member, of field: Field, _ inner: FieldTable, _ parts: [Member]) -> Fact {
        let message = RecordDiagnostics.columnOfGroup(key(of: whole), fields: inner.fields.map { "\(field.label).\($0.label)" })
        reportOnce(whole, inner.path) { _ in message }
        let place = text.place(of: whole.node, pointer: whole.pointer)
        let facts = bind(nil, at: whole.pointer, parts, to: inner).map { fact in
            fact.place == nil ? Fact(.unreadable(message.text), at: place, written: text.document.written(whole.node)) : fact
        }
        return Fact(.group(facts), at: place)
    }

    /// Returns the fact of a list, given as an array of objects; one object stands for a list of one.
    private func list(_ field: Field, _ inner: FieldTable, _ member: Member) -> Fact {
        let place = text.place(of: member.node, pointer: member.pointer)
        if let message = text.faults[member.node] { return unreadable(field, member, message) }
        if isBlank(member.node) { return Fact(.missing, at: place) }
        switch text.document.nodes[member.node].kind {
        case .array:
            let elements = text.document.elements(of: member.node).enumerated().map { position, node in
                element(node, JSONPointer.appending(position, to: member.pointer), field, inner)
            }
            return Fact(.list(elements), at: place)
        case .object:
            note(field, member.node, member.pointer, written: "{…}", read: "[{…}]", RecordDiagnostics.oneForList())
            return Fact(.list([element(member.node, member.pointer, field, inner)]), at: place)
        default: return unreadable(field, member, RecordDiagnostics.notAList(found(member)))
        }
    }

    /// Returns one element of a list; one that is not an object has facts that cannot be read.
    private func element(_ node: Int, _ pointer: String, _ field: Field, _ inner: FieldTable) -> FactValue.Element {
        let place = text.place(of: node, pointer: pointer)
        if text.document.nodes[node].kind == .object {
            return FactValue.Element(facts: bind(node, at: pointer, to: inner), place: place)
        }
        let message = RecordDiagnostics.notAnElement(JSONKind.name(of: text.document.nodes[node].kind))
        report(message.about(field.label), node, pointer)
        guard mayAdd(inner.fields.count) else { return FactValue.Element(facts: inner.fields.map { _ in .missing }, place: place) }
        return FactValue.Element(facts: inner.fields.map { _ in Fact(.unreadable(message.text), at: place) }, place: place)
    }

    /// Returns the fact of a field that holds one value.
    private func value(_ field: Field, _ member: Member) -> Fact {
        let place = text.place(of: member.node, pointer: member.pointer)
        if let message = text.faults[member.node] { return unreadable(field, member, message) }
        if isBlank(member.node) { return Fact(.missing, at: place) }
        switch values.read(member.node, of: text.document, unit: member.unit, as: field) {
        case .literal(let value): return Fact(value, at: place)
        case .loose(let value, let read, let why):
            let written = text.document.written(member.node)
            note(field, member.node, member.pointer, written: written, read: read, why)
            return Fact(value, at: place, written: written)
        case .unreadable(let message): return unreadable(field, member, message)
        }
    }

    /// Reports a value that cannot be read, and returns a fact that says so.
    private func unreadable(_ field: Field, _ member: Member, _ message: RecordMessage) -> Fact {
        report(message.about(field.label), member.node, member.pointer)
        let place = text.place(of: member.node, pointer: member.pointer)
        return Fact(.unreadable(message.text), at: place, written: text.document.written(member.node))
    }

    /// Returns what stands where a member's value is, in words.
    private func found(_ member: Member) -> Localized { JSONKind.name(of: text.document.nodes[member.node].kind) }

    /// `true` iff a value says nothing.
    private func isBlank(_ node: Int) -> Bool { text.document.isBlank(node) }

    /// Warns of a key that names no field, once for every kind and way to it.
    private func reportUnknown(_ member: Member, _ table: FieldTable) {
        reportOnce(member, table.path) { key in
            let nearest = NearestName.nearest(to: HalfWidth.of(key), among: table.names)
            return RecordDiagnostics.unknownField((table.path + [key]).joined(separator: "."), kind: kinds[kind].label, nearest: nearest)
        }
    }

    /// Warns of a key once for every kind and way to it.
    private func reportOnce(_ member: Member, _ path: [String], _ words: (String) -> RecordMessage) {
        if options.ignoresUnknownFields { return }
        let key = key(of: member)
        let parent = ([kinds[kind].name] + path).joined(separator: ".")
        let decision = unknown.decide(key.cut(to: 200), in: parent)
        guard decision != .skip else { return }
        var message = words(key)
        message.unknownField = InputProblem.UnknownField(parent: parent, key: key.cut(to: 200))
        report(message, member.key, member.pointer, isCounted: false)
        if decision == .nameAndStop {
            report(RecordDiagnostics.moreUnknownFields(UnknownFields.limit, in: parent), member.key, member.pointer, isCounted: false)
        }
    }
}
