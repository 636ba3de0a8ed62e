import RecordModel
import Values

extension RecordBinder {
    /// Returns the kind of the record with these members, as a position in `kinds`; nil when it is not told, which is reported.
    ///
    /// What the record says counts; the kind the caller named stands in where it says nothing.
    func tellKind(_ members: [Member]) -> Int? {
        var told: (kind: Int, member: Member)?
        var stranger: Member?
        for member in members {
            let key = HalfWidth.of(member.key)
            guard kinds.isKindKey(key), text.document.nodes[member.node].isString else { continue }
            let called = kinds.kinds(called: HalfWidth.of(text.document.text(of: member.node)), under: key)
            if let first = called.first {
                if let told, !called.contains(told.kind) { return conflict(member, first, told.kind) }
                told = told ?? (first, member)
            } else if stranger == nil {
                stranger = member
            }
        }
        return settle(told, stranger)
    }

    /// `true` iff a member's key can tell the kind of the record being bound.
    func tellsKind(_ member: Member) -> Bool { kinds.isKindKey(HalfWidth.of(member.key), of: kind) }

    /// Returns the kind that was told, or that the caller named.
    private func settle(_ told: (kind: Int, member: Member)?, _ stranger: Member?) -> Int? {
        let named = namedKind.flatMap { kinds.position(ofIndex: $0) }
        if let told {
            if let named, named != told.kind { return conflict(told.member, told.kind, named) }
            return told.kind
        }
        if let named { return named }
        if let stranger {
            let written = text.document.text(of: stranger.node)
            let names = kinds.flatMap { $0.labels.prefix(1) + [$0.name] + $0.labels.dropFirst() }
            let nearest = NearestName.nearest(to: HalfWidth.of(written), among: names)
            report(RecordDiagnostics.unknownKind(written, nearest: nearest, kinds: kinds), stranger.node, stranger.pointer)
        } else {
            report(RecordDiagnostics.kindNotTold(kinds), JSONDocument.root, text.pointer)
        }
        return nil
    }

    /// Reports that a record is told to be of two kinds.
    private func conflict(_ member: Member, _ one: Int, _ other: Int) -> Int? {
        report(RecordDiagnostics.kindConflict(kinds[one].label, kinds[other].label), member.node, member.pointer)
        return nil
    }
}
