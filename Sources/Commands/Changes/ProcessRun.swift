// Which variables there are stands in a variable of C, which nothing here writes.
@preconcurrency import Glibc

/// Another program that was run to its end, without a shell: every argument reaches it as it is.
struct ProcessRun {
    /// What it wrote on standard output.
    private(set) var output: [UInt8] = []
    /// What it wrote on standard error.
    private(set) var errors: [UInt8] = []
    /// Its exit code; 128 and the number of the signal that ended it.
    private(set) var exit: Int32 = 0

    /// Runs a program that is found as a shell would find it, with nothing to read; throws when it cannot be started.
    init(_ arguments: [String]) throws(FileTrouble) {
        let (out, err) = (try Pipe(), try Pipe())
        let child = try ProcessRun.start(arguments, out.writing, err.writing)
        out.closeWriting()
        err.closeWriting()
        let trouble = drain(out.reading, err.reading)
        // A program that writes without end is told so by its closed pipe.
        out.closeReading()
        err.closeReading()
        exit = ProcessRun.wait(for: child)
        if let trouble { throw trouble }
    }

    /// A pipe, closed in programs that are started but where it is handed over.
    private struct Pipe {
        /// The end to read from.
        let reading: Int32
        /// The end to write to.
        let writing: Int32

        /// Makes a pipe.
        init() throws(FileTrouble) {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw FileTrouble(code: errno) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            (reading, writing) = (ends[0], ends[1])
        }

        /// Closes the end to write to.
        func closeWriting() { close(writing) }

        /// Closes the end to read from.
        func closeReading() { close(reading) }
    }

    /// Starts a program; signals that this program passes over are those of the system to it.
    private static func start(_ arguments: [String], _ out: Int32, _ err: Int32) throws(FileTrouble) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        sigaddset(&signals, SIGXFSZ)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        let code = posix_spawnp(&child, arguments[0], &actions, &attributes, words, environ)
        if code != 0 { throw FileTrouble(code: code) }
        return child
    }

    /// Reads both outputs to their ends; neither may fill up while the other is waited for.
    private mutating func drain(_ out: Int32, _ err: Int32) -> FileTrouble? {
        var waiting = [pollfd(fd: out, events: Int16(POLLIN), revents: 0), pollfd(fd: err, events: Int16(POLLIN), revents: 0)]
        while waiting.contains(where: { $0.fd >= 0 }) {
            if poll(&waiting, nfds_t(waiting.count), -1) < 0, errno != EINTR { return FileTrouble(code: errno) }
            for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
                do throws(FileTrouble) {
                    let piece = try readBytes(of: waiting[index].fd)
                    if index == 0 { output += piece } else { errors += piece }
                    // A negative number is passed over by the system.
                    if piece.isEmpty { waiting[index].fd = -1 }
                } catch { return error }
                if output.count + errors.count > ByteReader.mostBytes { return FileTrouble(code: EFBIG) }
            }
        }
        return nil
    }

    /// Waits until a program has ended.
    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { if errno != EINTR { return 128 } }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
