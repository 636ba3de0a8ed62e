import RecordModel
import Values

extension RecordBinder {
    /// Returns the facts that members give the fields of a table, one for every field; `path` leads there from the record.
    func bind(_ members: [Member], to table: FieldTable, path: [String]) -> [Fact] {
        var given = [[Member]](repeating: [], count: table.fields.count)
        for member in members {
            guard let match = table.find(member.key) else {
                if !path.isEmpty || !tellsKind(member) { reportUnknown(member, table, path) }
                continue
            }
            given[match.field].append(taken(member, by: match, table.fields[match.field]))
        }
        guard mayAdd(table.fields.count) else { return table.fields.map { _ in .missing } }
        return table.fields.indices.map { given[$0].isEmpty ? .missing : fact(of: table.fields[$0], table.inner[$0], given[$0], path) }
    }

    /// Returns a member as its field takes it.
    private func taken(_ member: Member, by match: FieldTable.Match, _ field: Field) -> Member {
        var member = member
        if let rest = match.rest {
            member.key = rest
            member.isPart = true
            return member
        }
        if match.isLoose, !text.isHeaderTold {
            note(field, member.keyNode, member.pointer, written: member.key.cut(to: 200), read: field.label, nil)
        }
        member.unit = match.unit
        return member
    }

    /// Returns the fact of a field that was given by these members.
    private func fact(of field: Field, _ inner: FieldTable?, _ given: [Member], _ path: [String]) -> Fact {
        let whole = given.filter { !$0.isPart }
        if whole.count > 1 { return duplicate(field, whole) }
        switch (field.type, inner) {
        case (.group, let inner?): return group(field, inner, whole.first, given.filter(\.isPart), path + [field.label])
        case (.list, let inner?): return whole.first.map { list(field, inner, $0, path + [field.label]) } ?? .missing
        default: return whole.first.map { value(field, $0) } ?? .missing
        }
    }

    /// Reports a field that was given more than once, and returns a fact that says so.
    private func duplicate(_ field: Field, _ members: [Member]) -> Fact {
        let places = members.map { text.place(of: $0.keyNode, pointer: $0.pointer) }
        let keys = members.map(\.key)
        let message = RecordDiagnostics.givenTwice(keys: keys, places: places)
        report(message.about(field.label), members[1].keyNode, members[1].pointer)
        return Fact(.unreadable(message.text), at: places[0], written: text.document.written(members[0].node))
    }

    /// Returns the fact of a group, given as an object, by keys that lead into it, or both.
    private func group(_ field: Field, _ inner: FieldTable, _ whole: Member?, _ parts: [Member], _ path: [String]) -> Fact {
        let parts = parts.map(\.asWhole)
        var members = parts
        if let whole, !isBlank(whole.node) {
            guard text.document.nodes[whole.node].kind == .object else {
                return unreadable(field, whole, RecordDiagnostics.notAGroup(found(whole)))
            }
            members = self.members(of: whole.node, pointer: whole.pointer) + parts
        } else if parts.isEmpty {
            return whole.map { Fact(.missing, at: text.place(of: $0.node, pointer: $0.pointer)) } ?? .missing
        }
        guard let first = whole ?? parts.first else { return .missing }
        let place = text.place(of: first.node, pointer: first.pointer)
        return Fact(.group(bind(members, to: inner, path: path)), at: place)
    }

    /// Returns the fact of a list, given as an array of objects; one object stands for a list of one.
    private func list(_ field: Field, _ inner: FieldTable, _ member: Member, _ path: [String]) -> Fact {
        let place = text.place(of: member.node, pointer: member.pointer)
        if isBlank(member.node) { return Fact(.missing, at: place) }
        switch text.document.nodes[member.node].kind {
        case .array:
            let elements = text.document.elements(of: member.node).enumerated().map { position, node in
                element(node, JSONPointer.appending(position, to: member.pointer), field, inner, path)
            }
            return Fact(.list(elements), at: place)
        case .object:
            note(field, member.node, member.pointer, written: "{…}", read: "[{…}]", RecordDiagnostics.oneForList())
            return Fact(.list([element(member.node, member.pointer, field, inner, path)]), at: place)
        default: return unreadable(field, member, RecordDiagnostics.notAList(found(member)))
        }
    }

    /// Returns one element of a list; one that is not an object has facts that cannot be read.
    private func element(_ node: Int, _ pointer: String, _ field: Field, _ inner: FieldTable, _ path: [String]) -> FactValue.Element {
        let place = text.place(of: node, pointer: pointer)
        if text.document.nodes[node].kind == .object {
            return FactValue.Element(facts: bind(members(of: node, pointer: pointer), to: inner, path: path), place: place)
        }
        let message = RecordDiagnostics.notAnElement(JSONKind.name(of: text.document.nodes[node].kind))
        report(message.about(field.label), node, pointer)
        guard mayAdd(inner.fields.count) else { return FactValue.Element(facts: inner.fields.map { _ in .missing }, place: place) }
        return FactValue.Element(facts: inner.fields.map { _ in Fact(.unreadable(message.text), at: place) }, place: place)
    }

    /// Returns the fact of a field that holds one value.
    private func value(_ field: Field, _ member: Member) -> Fact {
        let place = text.place(of: member.node, pointer: member.pointer)
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
    private func reportUnknown(_ member: Member, _ table: FieldTable, _ path: [String]) {
        if options.ignoresUnknownFields { return }
        let way = (path + [member.key]).joined(separator: ".")
        let parent = ([kinds[kind].name] + path).joined(separator: ".")
        let decision = unknown.decide(member.key.cut(to: 200), in: parent)
        guard decision != .skip else { return }
        let nearest = NearestName.nearest(to: HalfWidth.of(member.key), among: table.names)
        var message = RecordDiagnostics.unknownField(way, kind: kinds[kind].label, nearest: nearest)
        message.unknownField = InputProblem.UnknownField(parent: parent, key: member.key.cut(to: 200))
        report(message, member.keyNode, member.pointer, isCounted: false)
        if decision == .nameAndStop {
            report(RecordDiagnostics.moreUnknownFields(UnknownFields.limit, in: parent), member.keyNode, member.pointer, isCounted: false)
        }
    }
}
