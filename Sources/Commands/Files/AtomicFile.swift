import Glibc

/// Replaces files so that a reader sees either the old content or the new one, never a part.
enum AtomicFile {
    /// Writes bytes to a file that exists, through a new file beside it; permissions are kept, and a symbolic link goes on pointing to it.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileTrouble) {
        guard let resolved = realpath(path, nil) else { throw FileTrouble(code: errno) }
        let target = String(cString: resolved)
        free(resolved)
        var status = stat()
        if stat(target, &status) != 0 { throw FileTrouble(code: errno) }
        let temporary = "\(target).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw FileTrouble(code: errno) }
        let failure = fill(descriptor, with: bytes, mode: status.st_mode & 0o7777)
        close(descriptor)
        if failure == nil, rename(temporary, target) == 0 { return }
        let code = failure?.code ?? errno
        unlink(temporary)
        throw FileTrouble(code: code)
    }

    /// Writes the content and the permissions of the new file, down to the disk.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t) -> FileTrouble? {
        do { try writeAll(bytes, to: descriptor) } catch { return error }
        return fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0 ? nil : FileTrouble(code: errno)
    }
}
