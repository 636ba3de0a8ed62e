public import Findings
internal import Values

/// The parts of one run, each of them complete and there once.
public struct AuditParts: Sendable {
    /// A part and where it lies.
    struct Part: Sendable {
        /// The folder.
        var folder: String
        /// What it left.
        var note: Note
    }

    /// The parts in their order; there is one at least.
    let parts: [Part]

    /// Reads the parts that lie in folders, in any order.
    public init(in folders: [String]) throws(AuditTrouble) {
        var parts: [Part] = []
        for folder in folders { parts.append(Part(folder: folder, note: try AuditParts.note(in: folder))) }
        guard let first = parts.first, let count = first.note.part?.count else { throw .parts(.none(folders.first ?? "")) }
        for part in parts {
            if part.note.part?.count != count { throw .parts(.other(part.folder, .flags)) }
            if let difference = part.note.identity.difference(from: first.note.identity) { throw .parts(.other(part.folder, difference)) }
            if let name = part.note.identity.changed(since: first.note.identity) { throw .inputChanged(name) }
        }
        var sorted: [Part] = []
        for number in 1...count {
            let these = parts.filter { $0.note.part?.number == number }
            guard let one = these.first else { throw .parts(.lacking(number, of: count)) }
            if these.count > 1 { throw .parts(.twice(number, of: count)) }
            sorted.append(one)
        }
        self.parts = sorted
    }

    /// What the results will stand on.
    public var seal: AuditSeal { parts[0].note.seal }
    /// The failures that are excused.
    public var waivers: [Waiver] { parts[0].note.waivers }
    /// The folder of the first part.
    public var firstFolder: String { parts[0].folder }

    /// What a part left in a folder.
    private static func note(in folder: String) throws(AuditTrouble) -> Note {
        let path = AuditParts.path(of: "part.state", in: folder)
        guard let bytes = try? OutputFolder.read(path) else { throw .parts(.none(folder)) }
        guard let note = try? Note(bytes) else { throw .damaged(path) }
        return note
    }

    /// The path of a file in a folder.
    static func path(of name: String, in folder: String) -> String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }
}
