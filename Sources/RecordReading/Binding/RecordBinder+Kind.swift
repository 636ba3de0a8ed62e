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
            guard let candidates = kindsByKey[HalfWidth.of(member.key)], text.document.nodes[member.node].isString else { continue }
            let word = HalfWidth.of(text.document.text(of: member.node))
            let called = candidates.filter { kinds[$0].isCalled(word) }
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
    func tellsKind(_ member: Member) -> Bool { kindsByKey[HalfWidth.of(member.key)]?.contains(kind) ?? false }

    /// Returns the kind that was told, or that the caller named.
    private func settle(_ told: (kind: Int, member: Member)?, _ stranger: Member?) -> Int? {
        let named = options.recordKind.flatMap { index in kinds.firstIndex { $0.kind.index == index } }
        if let told {
            if let named, named != told.kind { return conflict(told.member, told.kind, named) }
            return told.kind
        }
        if let named { return named }
        if let stranger {
            let written = text.document.text(of: stranger.node)
            let names = kinds.flatMap { $0.kind.labels.prefix(1) + [$0.kind.name] + $0.kind.labels.dropFirst() }
            let nearest = NearestName.nearest(to: HalfWidth.of(written), among: names)
            report(RecordDiagnostics.unknownKind(written, nearest: nearest, kinds: kinds.map(\.kind)), stranger.node, stranger.pointer)
        } else {
            report(RecordDiagnostics.kindNotTold(kinds.map(\.kind)), JSONDocument.root, text.pointer)
        }
        return nil
    }

    /// Reports that a record is told to be of two kinds.
    private func conflict(_ member: Member, _ one: Int, _ other: Int) -> Int? {
        report(RecordDiagnostics.kindConflict(kinds[one].kind.label, kinds[other].kind.label), member.node, member.pointer)
        return nil
    }
}
