internal import Reports
internal import Values

/// Settles lines of the page, part after part, until the page is full.
///
/// The findings of the page are the first of those that are listed, so the same of them are explained.
struct PageSettler: Sendable {
    /// How much the page may hold.
    private let limits: HTMLReport.Limits
    /// Gives records their positions, and decides which findings are explained.
    private var settler: FindingSettler
    /// Whether the lines stay a draft, for a part of a run does not know what comes before it; nor how many bytes they will have.
    private let keepsDraft: Bool
    /// How many findings there are.
    private var count = 0
    /// How many bytes their lines have.
    private var bytes = 0
    /// Whether the next line is the brief twin of an explained one.
    private var isTwin = false

    /// Creates a settler for a page without findings.
    init(limits: HTMLReport.Limits = HTMLReport.Limits(), _ settler: FindingSettler, keepsDraft: Bool) {
        self.limits = limits
        self.settler = settler
        self.keepsDraft = keepsDraft
    }

    /// How many more findings the page may hold.
    var room: Int { !keepsDraft && bytes >= limits.draftBytes ? 0 : limits.findings - count }

    /// Settles whole lines of records that come behind so many others; those for which there is no room are left out.
    mutating func settle(_ draft: [UInt8], after records: Int, into result: inout [UInt8]) {
        var start = 0
        while start < draft.count, isTwin || room > 0 {
            let end = LineBreaks.first(in: draft, start..<draft.count) ?? draft.count
            if !isTwin { count += 1 }
            isTwin = !isTwin && draft[start] == DraftMark.choice
            let before = result.count
            settler.settle(draft, start..<end, after: records, into: &result)
            bytes += result.count - before
            start = end
        }
    }

    /// Writes how full the page is.
    func write(to writer: inout StateWriter) {
        writer.put(count)
        writer.put(bytes)
    }

    /// Reads what `write` wrote.
    mutating func read(from reader: inout StateReader, _ settler: FindingSettler) throws(StateDamage) {
        count = try reader.count()
        bytes = try reader.count()
        self.settler = settler
    }
}
