import Audit
import Glibc
import Values

/// A line on a terminal that tells how far a run has come; nothing where there is no terminal.
final class ProgressLine {
    /// Whether there is a terminal.
    private let isShown: Bool
    /// The way out.
    private let console: Console
    /// When the run began, in milliseconds.
    private let start = ProgressLine.now
    /// When the line was written last.
    private var last = 0
    /// Whether a line stands there.
    private var stands = false

    /// How many milliseconds a line stands at least.
    private static let pause = 200

    /// Prepares a line.
    init(_ surroundings: Surroundings, _ console: Console, isShown: Bool = true) {
        self.isShown = isShown && surroundings.errorIsTerminal
        self.console = console
    }

    /// Shows how far the run has come.
    func show(_ progress: AuditProgress) {
        guard isShown, ProgressLine.now - last >= ProgressLine.pause else { return }
        last = ProgressLine.now
        let milliseconds = max(last - start, 1)
        let rate = (progress.bytesRead - progress.bytesBefore) * 1_000 / milliseconds
        let left = progress.bytes.flatMap { rate > 0 ? max($0 - progress.bytesRead, 0) / rate : nil }
        let text = AuditPhrases.progress(
            progress.bytesRead, of: progress.bytes, rate: rate, left: left, records: progress.records, failures: progress.failures)
        console.error.write("\r\u{1B}[K\(text[console.language])")
        console.error.flush()
        stands = true
    }

    /// Takes the line away.
    func clear() {
        if stands { console.error.write("\r\u{1B}[K") }
        stands = false
        console.error.flush()
    }

    /// Milliseconds since some moment.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
