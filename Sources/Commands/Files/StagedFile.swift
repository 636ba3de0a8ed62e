import Glibc

/// A file that is written piece by piece and appears under its name only once it is complete: a reader sees the old content or the new one.
///
/// What is no regular file, such as a pipe or a device, cannot be replaced and is written as it comes.
final class StagedFile {
    /// The file that is to appear, as it was named.
    let path: String
    /// The way into it.
    let out: Output
    /// Where the descriptor leads, and what is to become of it.
    private let draft: Draft
    /// Whether the file has its name, or nothing is left of it.
    private var isSettled = false

    /// What is being written.
    private struct Draft {
        /// The descriptor.
        let descriptor: Int32
        /// The name it has while it is written; nil when the target itself is written.
        let temporary: String?
        /// The name it is to get.
        let target: String
    }

    /// Begins to write a file, whose folder must exist.
    init(_ path: String) throws(FileTrouble) {
        let draft = try StagedFile.open(path)
        (self.path, self.draft) = (path, draft)
        out = Output(to: { bytes throws(FileTrouble) in try writeAll(bytes, to: draft.descriptor) })
    }

    /// Leaves nothing behind when the file was never completed.
    deinit { abandon() }

    /// Opens what is to be written.
    private static func open(_ path: String) throws(FileTrouble) -> Draft {
        var status = stat()
        guard stat(path, &status) == 0 else { return try create(beside: path, mode: nil) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw FileTrouble(code: EISDIR)
        case S_IFREG:
            guard let resolved = realpath(path, nil) else { throw FileTrouble(code: errno) }
            defer { free(resolved) }
            return try create(beside: String(cString: resolved), mode: status.st_mode & 0o7777)
        default:
            let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
            if descriptor < 0 { throw FileTrouble(code: errno) }
            return Draft(descriptor: descriptor, temporary: nil, target: path)
        }
    }

    /// Makes the file that will replace another; permissions are kept.
    private static func create(beside target: String, mode: mode_t?) throws(FileTrouble) -> Draft {
        let temporary = "\(target).\(getpid()).tmp"
        let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw FileTrouble(code: errno) }
        if let mode { fchmod(descriptor, mode) }
        return Draft(descriptor: descriptor, temporary: temporary, target: target)
    }

    /// Gives the file its name, now that everything is written; throws what went wrong, and then the old content stands.
    func complete() throws(FileTrouble) {
        out.flush()
        if let trouble = out.trouble { throw trouble }
        guard let temporary = draft.temporary else { return }
        if fsync(draft.descriptor) != 0 || rename(temporary, draft.target) != 0 { throw FileTrouble(code: errno) }
        close(draft.descriptor)
        isSettled = true
    }

    /// Removes what was written.
    private func abandon() {
        if isSettled { return }
        isSettled = true
        close(draft.descriptor)
        if let temporary = draft.temporary { unlink(temporary) }
    }
}
