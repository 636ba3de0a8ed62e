internal import Glibc

/// A file that grows while the run goes on, or something else that takes bytes.
final class OutputFile {
    /// What takes the bytes instead of a file.
    private let take: (([UInt8]) -> Void)?
    /// The system's number of it.
    private let descriptor: Int32
    /// What it is called.
    private let path: String
    /// What writes it.
    private let disk: Disk
    /// Bytes that are not written yet.
    private var pending: [UInt8] = []
    /// How many bytes it has, those that are pending included.
    private(set) var count: Int

    /// How many bytes are collected before they are written.
    private static let collected = 1 << 18

    /// Opens a file and cuts it to its first bytes; those behind were written after what they belong to was noted last.
    init(_ path: String, keeping count: Int, _ disk: Disk) throws(AuditTrouble) {
        self.path = path
        self.disk = disk
        self.count = count
        take = nil
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotWrite(path, errno) }
        if Int(status.st_size) < count { throw .damaged(path) }
        guard ftruncate(descriptor, count) == 0, lseek(descriptor, count, SEEK_SET) >= 0 else { throw .cannotWrite(path, errno) }
    }

    /// Hands bytes on instead of writing them to a file.
    init(to take: @escaping ([UInt8]) -> Void) {
        (path, disk, count, descriptor) = ("", .system, 0, -1)
        self.take = take
    }

    /// Closes the file.
    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(AuditTrouble) {
        count += bytes.count
        if pending.count + bytes.count < OutputFile.collected { return pending += bytes }
        try flush()
        // What is long is not copied first.
        if bytes.count < OutputFile.collected { pending += bytes } else { try put(bytes) }
    }

    /// Writes what is pending.
    private func flush() throws(AuditTrouble) {
        try put(pending)
        pending.removeAll(keepingCapacity: true)
    }

    /// Writes bytes, or hands them on.
    private func put(_ bytes: [UInt8]) throws(AuditTrouble) {
        if let take {
            if !bytes.isEmpty { take(bytes) }
        } else {
            let code = bytes.withUnsafeBytes { disk.write(descriptor, $0) }
            if code != 0 { throw .cannotWrite(path, code) }
        }
    }

    /// Brings everything down to the disk.
    func sync() throws(AuditTrouble) {
        try flush()
        if take != nil { return }
        let code = disk.sync(descriptor)
        if code != 0 { throw .cannotWrite(path, code) }
    }
}
