internal import Findings
internal import Values

/// An interrupted run that goes on: the inputs are read and hashed up to where it was, and what it knew is taken over if they are the same.
struct Resumption {
    /// What the run knew.
    let ledger: Ledger
    /// The hash of what it had read of the input that it was reading.
    private let hash: String

    /// Reads what the run knew.
    init(_ note: Note, _ fresh: Ledger, _ folder: OutputFolder?) throws(AuditTrouble) {
        var ledger = fresh
        var reader = StateReader(note.state)
        guard let hash = try? ledger.read(from: &reader), ledger.inputs.map(\.name) == note.identity.names else {
            throw .damaged(folder?.path(of: OutputFolder.checkpoint) ?? "")
        }
        self.ledger = ledger
        self.hash = hash
    }

    /// What the run knew, with the running hash of those who passed over the same input.
    func goOn(from passed: Ledger) throws(AuditTrouble) -> Ledger {
        for (old, new) in zip(ledger.inputs, passed.inputs) where old.bytes != new.bytes || old.sha256 != new.sha256 {
            throw .inputChanged(old.name)
        }
        if passed.leaves != ledger.leaves || passed.hash.value != hash {
            throw .inputChanged(ledger.inputs.last { $0.bytes > 0 || $0.records > 0 }?.name ?? ledger.inputs.first?.name ?? "")
        }
        var ledger = ledger
        ledger.hash = passed.hash
        return ledger
    }
}
