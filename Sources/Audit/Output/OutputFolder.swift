internal import Glibc

/// The folder of the results: every file has a name of its own while it grows, and gets its final name when everything is complete.
final class OutputFolder {
    /// The names of the results, in the order in which they appear; the last tells that all are there.
    static let results = [
        "findings.ndjson", "findings.csv", "problems.ndjson", "readings.ndjson", "summary.json", "report.html", "seal.json",
    ]
    /// The names of what a part of a run leaves behind, in the same way.
    static let parts = ["part.findings", "part.table", "part.page", "part.problems", "part.readings", "part.state"]
    /// What the page is put together from, which no run leaves behind.
    static let pageLines = "page.lines"
    /// Where it is noted how far the run has come.
    static let checkpoint = "checkpoint"
    /// What is behind the name of a file that grows.
    private static let growing = ".partial"

    /// What lies in a folder already.
    enum State {
        /// Nothing of ours.
        case empty
        /// An interrupted run.
        case interrupted
        /// The results of a run.
        case complete
    }

    /// The path of the folder.
    let path: String
    /// What writes in it.
    let disk: Disk
    /// The folder, which is locked as long as it is open.
    private let descriptor: Int32

    /// Opens a folder, which is made when it is not there, for this run alone.
    init(_ path: String, _ disk: Disk) throws(AuditTrouble) {
        self.path = path
        self.disk = disk
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            made += made.isEmpty && part.isEmpty ? "/" : (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            _ = mkdir(made, 0o777)
        }
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .inUse(path) }
    }

    /// Closes the folder and gives it free.
    deinit { if descriptor >= 0 { close(descriptor) } }

    /// What lies in it.
    var state: State {
        let names = OutputFolder.results + OutputFolder.parts + [OutputFolder.pageLines]
        if exists(OutputFolder.checkpoint) || names.contains(where: { exists($0 + OutputFolder.growing) }) { return .interrupted }
        return names.contains(where: exists) ? .complete : .empty
    }

    /// Whether a run came to its end here.
    var isSealed: Bool { exists("seal.json") || exists("part.state") }

    /// The code that a complete run ended with, as its summary tells; nil when there is none.
    var exit: Int32? {
        guard let bytes = try? OutputFolder.read(path(of: "summary.json")) else { return nil }
        // Nothing that users wrote stands before it.
        let text = String(decoding: bytes.prefix(4_096), as: UTF8.self)
        guard let found = text.firstRange(of: "\"exit\":") else { return nil }
        return Int32(text[found.upperBound...].prefix { $0.isNumber })
    }

    /// The path of a file.
    func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

    /// Whether a file is there.
    private func exists(_ name: String) -> Bool { access(path(of: name), F_OK) == 0 }

    /// Opens a file that grows, and keeps its first bytes.
    func open(growing name: String, keeping count: Int) throws(AuditTrouble) -> OutputFile {
        try OutputFile(path(of: name + OutputFolder.growing), keeping: count, disk)
    }

    /// The path of a file that grows.
    func path(growing name: String) -> String { path(of: name + OutputFolder.growing) }

    /// Writes a whole file under the name that it has while the run is not complete.
    func write(growing name: String, _ bytes: [UInt8]) throws(AuditTrouble) {
        let file = try open(growing: name, keeping: 0)
        try file.write(bytes)
        try file.sync()
    }

    /// Notes how far the run has come: the old note stands until the new one is whole.
    func note(_ bytes: [UInt8]) throws(AuditTrouble) {
        try write(growing: OutputFolder.checkpoint, bytes)
        try rename(OutputFolder.checkpoint + OutputFolder.growing, OutputFolder.checkpoint)
        try sync()
    }

    /// The last note; nil when there is none.
    func readNote() throws(AuditTrouble) -> [UInt8]? {
        exists(OutputFolder.checkpoint) ? try OutputFolder.read(path(of: OutputFolder.checkpoint)) : nil
    }

    /// Gives the files of a complete run their final names; those of an earlier run go. Whoever was interrupted in it may do it again.
    func complete(_ names: [String]) throws(AuditTrouble) {
        let all = OutputFolder.results + OutputFolder.parts
        let old = all.filter { exists($0) && (!names.contains($0) || exists($0 + OutputFolder.growing)) }
        // What tells that all is there goes first and comes last.
        for name in old.reversed() { unlink(path(of: name)) }
        for name in all where exists(name + OutputFolder.growing) {
            if names.contains(name) { try rename(name + OutputFolder.growing, name) } else { unlink(path(of: name + OutputFolder.growing)) }
        }
        unlink(path(of: OutputFolder.pageLines + OutputFolder.growing))
        try sync()
        unlink(path(of: OutputFolder.checkpoint))
        unlink(path(of: OutputFolder.checkpoint + OutputFolder.growing))
        try sync()
    }

    /// Takes away what an interrupted run left behind.
    func clear() {
        unlink(path(of: OutputFolder.checkpoint))
        for name in OutputFolder.results + OutputFolder.parts + [OutputFolder.pageLines, OutputFolder.checkpoint] {
            unlink(path(of: name + OutputFolder.growing))
        }
    }

    /// Gives a file another name.
    private func rename(_ old: String, _ new: String) throws(AuditTrouble) {
        let code = disk.rename(path(of: old), path(of: new))
        if code != 0 { throw .cannotWrite(path(of: new), code) }
    }

    /// Brings the names down to the disk.
    private func sync() throws(AuditTrouble) {
        let code = disk.sync(descriptor)
        if code != 0 { throw .cannotWrite(path, code) }
    }

    /// The whole content of a file.
    static func read(_ path: String) throws(AuditTrouble) -> [UInt8] {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannotRead(path, errno) }
        defer { close(file) }
        var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 18))
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw .cannotRead(path, errno) }
            if count == 0 { return bytes }
            bytes += buffer[0..<count]
        }
    }
}
