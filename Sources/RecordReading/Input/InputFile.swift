import Glibc

/// A file that is open for reading; it is closed when it goes out of sight.
struct InputFile: ~Copyable {
    /// The number the system knows it by.
    private let descriptor: Int32
    /// Whether it is ours to close.
    private let isOwned: Bool

    /// Opens the file at a path.
    init(_ path: FilePath) throws(ReadFailure) {
        let opened = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard opened >= 0 else { throw ReadFailure(number: errno) }
        descriptor = opened
        isOwned = true
    }

    /// Takes a descriptor that somebody else closes, such as 0 for standard input.
    init(descriptor: Int32) {
        self.descriptor = descriptor
        isOwned = false
    }

    /// Closes the file, unless it is standard input.
    deinit { if isOwned { close(descriptor) } }

    /// `true` iff it is a regular file, which has an end.
    var isRegular: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Returns at most `count` further bytes; none at the end.
    func read(_ count: Int) throws(ReadFailure) -> [UInt8] {
        var failure: ReadFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var got = Glibc.read(descriptor, buffer.baseAddress, count)
            while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, count) }
            if got < 0 { failure = ReadFailure(number: errno) }
            filled = max(got, 0)
        }
        if let failure { throw failure }
        return bytes
    }
}
