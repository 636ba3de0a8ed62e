import RecordModel
import Values

extension RecordBinder {
    /// Returns the kind of the record that an object is, as a position in `kinds`; nil when it is not told, which is reported.
    ///
    /// What the record says counts; the kind the caller named stands in where it says nothing.
    func tellKind(_ object: Int) -> Int? {
        var told: (kind: Int, key: Int)?
        var stranger: Int?
        for (key, value) in text.document.members(of: object) {
            guard let word = kindKey(key), text.document.nodes[value].isString else { continue }
            let called = kinds.kinds(called: HalfWidth.of(text.document.text(of: value)), under: word)
            if let first = called.first {
                if let told, !called.contains(told.kind) { return conflict(key, first, told.kind) }
                told = told ?? (first, key)
            } else if stranger == nil {
                stranger = key
            }
        }
        return settle(told, stranger)
    }

    /// A key in plain form, when it can tell a kind.
    private func kindKey(_ key: Int) -> String? {
        if case .unknown = text.document.find(key, in: kindKeys) { return nil }
        let word = HalfWidth.of(text.document.text(of: key))
        return kinds.isKindKey(word) ? word : nil
    }

    /// `true` iff a key can tell the kind of the record being bound.
    func tellsKind(_ key: Int) -> Bool { kindKey(key).map { kinds.isKindKey($0, of: kind) } ?? false }

    /// Reports something at the value of a key of the record.
    private func report(_ message: RecordMessage, atValueOf key: Int) {
        report(message, key + 1, JSONPointer.appending(text.document.text(of: key), to: text.pointer))
    }

    /// Returns the kind that was told, or that the caller named.
    private func settle(_ told: (kind: Int, key: Int)?, _ stranger: Int?) -> Int? {
        let named = namedKind.flatMap { kinds.position(ofIndex: $0) }
        if let told {
            if let named, named != told.kind { return conflict(told.key, told.kind, named) }
            return told.kind
        }
        if let named { return named }
        if let kind = headers.kind(of: text.document.members(of: JSONDocument.root).lazy.map { self.text.document.text(of: $0.key) }) {
            return kinds.position(ofIndex: kind.index)
        }
        if let stranger {
            let written = text.document.text(of: stranger + 1)
            let names = kinds.flatMap { $0.labels.prefix(1) + [$0.name] + $0.labels.dropFirst() }
            let nearest = NearestName.nearest(to: HalfWidth.of(written), among: names)
            report(RecordDiagnostics.unknownKind(written, nearest: nearest, kinds: kinds), atValueOf: stranger)
        } else {
            report(RecordDiagnostics.kindNotTold(kinds), JSONDocument.root, text.pointer)
        }
        return nil
    }

    /// Reports that a record is told to be of two kinds.
    private func conflict(_ key: Int, _ one: Int, _ other: Int) -> Int? {
        report(RecordDiagnostics.kindConflict(kinds[one].label, kinds[other].label), atValueOf: key)
        return nil
    }
}
