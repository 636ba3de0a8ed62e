import RecordModel
import Values

extension InputSession {
    /// Reads the records that mappings find in a text; false when it tells no mapping, so that it is a record itself.
    func readMapped(_ document: JSONDocument, at start: TextPosition, pointer: String) -> Bool {
        guard let told = binder.toldMappings(of: document) else { return false }
        let input = MappedInput(document, file: summary.name, start: start, pointer: pointer)
        let named = binder.namedKind
        defer { binder.namedKind = named }
        var isAnyMade = false
        var unsure = [(place: Place, missing: String?, kinds: [RecordKind])]()
        for position in told.mappings where goesOn && !input.isExhausted {
            let mapping = binder.mappings[position]
            guard let kind = binder.kinds.position(ofIndex: mapping.kind), named == nil || named == mapping.kind else { continue }
            binder.namedKind = mapping.kind
            var isTold = false
            _ = walk(mapping.loops[...], [input.root], .yes, of: input) { variables, isMeant, missing in
                if isMeant == .unknown, named == nil {
                    let place = input.place(of: variables[variables.count - 1])
                    let known = unsure.firstIndex { $0.place == place }
                    if let known { unsure[known].kinds.append(binder.kinds[kind]) }
                    if known == nil { unsure.append((place, missing, [binder.kinds[kind]])) }
                    return true
                }
                if !isTold { note(mapping, binder.kinds[kind], told.key, of: input) }
                (isTold, isAnyMade) = (true, true)
                return bind(MappedDocument(mapping, variables, of: input, within: options), variables, of: input)
            }
        }
        for (place, missing, kinds) in unsure.sorted(by: { $0.place.byteOffset < $1.place.byteOffset }) where goesOn {
            report(RecordDiagnostics.kindNotDecided(kinds, missing: missing), at: place)
        }
        for (place, count) in input.unordered where goesOn { report(RecordDiagnostics.orderNotKnown(count), at: place) }
        if input.isExhausted, goesOn { report(RecordDiagnostics.tooMuchToLookAt(), at: input.place(of: input.root)) }
        if goesOn, !isAnyMade, unsure.isEmpty, !input.isExhausted {
            report(RecordDiagnostics.nothingMapped(told.key), at: input.place(of: input.root))
        }
        return true
    }

    /// Goes through loops, each within the one before, and hands on what they lead to; false when no more is wanted.
    private func walk(
        _ loops: ArraySlice<Mapping.Loop>, _ variables: [MappedValue], _ isMeant: Truth, missing: String? = nil, of input: MappedInput,
        _ take: ([MappedValue], Truth, String?) -> Bool
    ) -> Bool {
        guard let loop = loops.first else { return take(variables, isMeant, missing) }
        guard let (elements, _) = input.elements(of: loop, variables) else { return true }
        for (value, truth) in elements where truth != .no {
            guard goesOn, !input.isExhausted else { return false }
            let inner = variables + [value]
            let missing = missing ?? (truth == .unknown ? loop.condition.flatMap { input.missing(of: $0, inner) } : nil)
            guard walk(loops.dropFirst(), inner, isMeant.and(truth), missing: missing, of: input, take) else { return false }
        }
        return true
    }

    /// Hands out a record that was put together; false when no more is wanted.
    private func bind(_ document: MappedDocument, _ variables: [MappedValue], of input: MappedInput) -> Bool {
        guard !input.isExhausted else { return false }
        if let excess = document.excess {
            report(excess, at: input.place(of: variables[variables.count - 1]))
        } else {
            bind(document.placed(file: summary.name))
        }
        return goesOn
    }

    /// Notes by which mapping the input is read.
    private func note(_ mapping: Mapping, _ kind: RecordKind, _ key: String, of input: MappedInput) {
        let place = input.place(of: input.root)
        emit(
            .reading(
                Reading(
                    place: place, field: "", written: key.cut(to: 60), read: kind.label,
                    note: RecordDiagnostics.readByMapping(mapping.name, mapping.title))))
    }

    /// Reports a problem at a place.
    private func report(_ message: RecordMessage, at place: Place) {
        report(
            message, at: TextPosition(offset: place.byteOffset, line: place.line, column: place.column), pointer: place.pointer,
            cell: place.cell)
    }
}

extension RecordBinder {
    /// The mappings that an object tells by its members, and the first of those; nil when it tells none, or says itself which kind of record it is.
    func toldMappings(of document: JSONDocument) -> (mappings: [Int], key: String)? {
        guard !mappings.toldByKey.isEmpty, document.nodes[JSONDocument.root].kind == .object else { return nil }
        var told: Set<Int> = []
        var first: String?
        for (key, value) in document.members(of: JSONDocument.root) {
            if case .unknown = document.find(key, in: mappingKeys) { continue }
            let text = document.text(of: key)
            guard let mappings = mappings.toldByKey[text], document.nodes[value].kind != .null else { continue }
            told.formUnion(mappings)
            first = first ?? text
        }
        guard let first, !tellsKind(in: document) else { return nil }
        return (told.sorted(), first)
    }

    /// Whether an object says which kind of record it is.
    private func tellsKind(in document: JSONDocument) -> Bool {
        document.members(of: JSONDocument.root).contains { key, value in
            let word = HalfWidth.of(document.text(of: key))
            guard kinds.isKindKey(word), document.nodes[value].isString else { return false }
            return !kinds.kinds(called: HalfWidth.of(document.text(of: value)), under: word).isEmpty
        }
    }
}
