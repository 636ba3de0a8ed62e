internal import Findings

/// How far an audit has come.
public struct AuditProgress: Hashable, Sendable {
    /// How many bytes there are to read; nil when that is not known.
    public let bytes: Int?
    /// How many bytes were read.
    public private(set) var bytesRead = 0
    /// How many bytes of them were read by the interrupted run.
    public private(set) var bytesBefore = 0
    /// How many records were checked.
    public private(set) var records = 0
    /// How many failures were found.
    public private(set) var failures = 0
    /// How many errors of the input there were.
    public private(set) var errors = 0
    /// The bytes of the inputs that were read to their end.
    private var ended = 0

    /// Nothing yet of so many bytes.
    init(bytes: Int?) { self.bytes = bytes }

    /// Takes what a ledger knows after a block.
    mutating func update(_ ledger: Ledger, reading block: InputBlock) {
        bytesRead = ended + block.bytesRead
        if block.end != nil { ended += block.bytesRead }
        if block.isDone { bytesBefore = bytesRead }
        records = ledger.summary.records
        failures = ledger.summary.all[.fail]
        errors = ledger.summary.unreadable
    }
}
