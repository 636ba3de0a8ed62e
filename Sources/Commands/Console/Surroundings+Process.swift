// The names of the variables stand in a variable of C, which nothing here writes.
@preconcurrency import Glibc
import Values

extension Surroundings {
    /// What the running process finds: its environment, descriptors 0 to 2 and the system's clock.
    ///
    /// From here on a closed pipe, or a file that may not grow any more, is an answer of `write` and no longer ends the process.
    public static func ofProcess() -> Surroundings {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        return Surroundings(
            variable: { name in getenv(name).map { String(cString: $0) } },
            readInput: { () throws(FileTrouble) in try readBytes(of: STDIN_FILENO) },
            writeOutput: { bytes throws(FileTrouble) in try writeAll(bytes, to: STDOUT_FILENO) },
            writeError: { bytes throws(FileTrouble) in try writeAll(bytes, to: STDERR_FILENO) },
            outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            errorIsTerminal: isatty(STDERR_FILENO) == 1,
            today: { dayInShanghai() }, variableNames: { variableNames() }, foldersUpward: { foldersUpward() })
    }

    /// The names of the environment variables.
    private static func variableNames() -> [String] {
        var entry = environ
        var names: [String] = []
        while let text = entry.pointee {
            names.append(String(String(cString: text).prefix { $0 != "=" }))
            entry += 1
        }
        return names
    }

    /// The working folder and those around it up to the root; none when the working folder is not there any more.
    private static func foldersUpward() -> [String] {
        guard let path = getcwd(nil, 0) else { return [] }
        defer { free(path) }
        let depth = String(cString: path).split(separator: "/").count
        return (0...depth).map { String(repeating: "../", count: $0) }
    }

    /// The day it is in Asia/Shanghai, which has been eight hours ahead of UTC on every day since 1991-09-15.
    private static func dayInShanghai() -> Day {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let seconds = now.tv_sec + 8 * 3_600
        return Day(saturating: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
    }
}

/// Reads what a descriptor has, up to 256 KiB; empty at its end.
func readBytes(of descriptor: Int32) throws(FileTrouble) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        var result = -1
        repeat { result = read(descriptor, buffer.baseAddress, buffer.count) } while result < 0 && errno == EINTR
        code = result < 0 ? errno : 0
        count = max(result, 0)
    }
    if code != 0 { throw FileTrouble(code: code) }
    return bytes
}

/// Writes all bytes to a descriptor.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(FileTrouble) {
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
        var offset = 0
        while offset < buffer.count {
            let result = write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
            if result >= 0 { offset += result } else if errno != EINTR { return errno }
        }
        return 0
    }
    if code != 0 { throw FileTrouble(code: code) }
}
