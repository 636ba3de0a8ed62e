import Commands

/// What a terminal would show: standard output and standard error in the order in which they were written.
///
/// Like a pipe into `head`, it takes only so many lines of standard output and is closed after them.
final class Screen {
    /// Everything that was written.
    private var bytes: [UInt8] = []
    /// How many more lines of standard output are taken.
    private var lines: Int

    /// A screen that takes so many lines of standard output.
    init(linesOfOutput lines: Int) { self.lines = lines }

    /// What stands on the screen. Escapes are shown, so that a transcript has none.
    var text: String { String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "␛") }

    /// Takes bytes of standard output until it is closed.
    func takeOutput(_ more: [UInt8]) throws(FileTrouble) {
        for byte in more {
            if lines == 0 { throw .closedPipe }
            bytes.append(byte)
            if byte == 0x0A { lines -= 1 }
        }
    }

    /// Takes bytes of standard error.
    func takeError(_ more: [UInt8]) { bytes += more }
}
