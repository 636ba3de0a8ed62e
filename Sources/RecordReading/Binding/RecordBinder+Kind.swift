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
            guard let word = kindWord(member) else { continue }
            let plainKey = HalfWidth.of(member.key)
            let called = kinds.indices.filter { kinds[$0].isTold(by: plainKey) && kinds[$0].isCalled(word) }
            if let first = called.first {
                if let told, !called.contains(told.kind) { return conflict(member, first, told.kind) }
                told = told ?? (first, member)
            } else if stranger == nil {
                stranger = member
            }
        }
        return settle(told, stranger)
    }

    /// Returns the word by which a member tells a kind, in plain form; nil when it cannot tell one.
    private func kindWord(_ member: Member) -> String? {
        guard text.document.nodes[member.node].isString else { return nil }
        let key = HalfWidth.of(member.key)
        return kinds.contains { $0.isTold(by: key) } ? HalfWidth.of(text.document.text(of: member.node)) : nil
    }

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
