internal import Glibc

/// Tells when it is time to note how far a run has come: after so many bytes, and not more often than every few seconds.
struct Pace {
    /// After how many bytes.
    private let bytes: Int
    /// After how many milliseconds.
    private let milliseconds: Int
    /// How many bytes had been read, and what time it was, at the last note.
    private var last = (bytes: 0, time: Pace.now)

    /// Creates the pace of a run.
    init(_ setting: AuditSetting) {
        bytes = setting.checkpointBytes
        milliseconds = setting.checkpointMilliseconds
    }

    /// Whether it is time, after so many bytes.
    func isDue(_ count: Int) -> Bool { count - last.bytes >= bytes && Pace.now - last.time >= milliseconds }

    /// Begins to wait anew.
    mutating func restart(_ count: Int) { last = (count, Pace.now) }

    /// Milliseconds since some moment.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
