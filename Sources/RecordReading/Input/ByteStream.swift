import Values

/// The bytes of one input, in order, with as many of them in memory as somebody is looking at.
///
/// It hashes what it reads, and knows the position of the first byte that nobody has taken yet.
final class ByteStream {
    /// Gives the next bytes; none at the end.
    private let pull: () throws(ReadFailure) -> [UInt8]
    /// The hash of all bytes read; nil when nobody wants it.
    private var hash: SHA256?
    /// Bytes read and not yet given up; those before `start` are taken.
    private(set) var window: [UInt8] = []
    /// The index in the window of the first byte that is not taken.
    private(set) var start = 0
    /// The position of that byte.
    private(set) var position = TextPosition()
    /// Whether there is nothing more to read.
    private(set) var isAtEnd = false
    /// Why reading stopped before the end.
    private(set) var failure: ReadFailure?
    /// How many bytes were read.
    private(set) var count = 0

    /// Whether the bytes are sure to end, as those of a pipe are not.
    private let hasEnd: Bool

    /// Creates a stream of what `pull` gives, the first byte of which stands at a position.
    init(
        hasEnd: Bool = true, isHashed: Bool = true, from position: TextPosition = TextPosition(),
        _ pull: @escaping () throws(ReadFailure) -> [UInt8]
    ) {
        self.hasEnd = hasEnd
        self.position = position
        hash = isHashed ? SHA256() : nil
        self.pull = pull
    }

    /// Creates a stream of a file, so many bytes at a time.
    convenience init(_ file: SharedFile, chunk: Int, isHashed: Bool = true) {
        self.init(hasEnd: file.isRegular, isHashed: isHashed) { () throws(ReadFailure) in try file.read(chunk) }
    }

    /// How many bytes are in memory and not taken.
    var available: Int { window.count - start }

    /// Reads more; `false` iff there is no more.
    func fill() -> Bool {
        guard !isAtEnd else { return false }
        do {
            let bytes = try pull()
            isAtEnd = bytes.isEmpty
            hash?.update(bytes)
            count += bytes.count
            // Giving up the taken bytes only when they are the greater part keeps moving linear.
            if start > window.count / 2 {
                window.removeFirst(start)
                start = 0
            }
            window.append(contentsOf: bytes)
        } catch {
            failure = error
            isAtEnd = true
        }
        return !isAtEnd
    }

    /// Returns the byte `distance` after the next one, or nil at the end.
    func peek(_ distance: Int = 0) -> UInt8? {
        while start + distance >= window.count { if !fill() { return nil } }
        return window[start + distance]
    }

    /// Takes bytes that are in memory, counting lines; O(count).
    func skip(_ count: Int) {
        let end = min(start + count, window.count)
        position.advance(over: window, start..<end)
        start = end
    }

    /// Takes bytes that are in memory and end with a line break, or at the end of the input; O(1).
    func skipLine(_ count: Int) {
        start += count
        position = TextPosition(offset: position.offset + count, line: position.line + 1, column: 1)
    }

    /// Takes bytes of a line without counting its columns, which nobody asks for before the line ends; O(1).
    func drop(_ count: Int) {
        start += count
        position.offset += count
    }

    /// Goes on at an offset, what lies before it having been taken by somebody else; nothing may be in memory.
    func goOn(at offset: Int) {
        (window, start, isAtEnd) = ([], 0, false)
        position.offset = offset
    }

    /// Takes a byte order mark, which is three bytes and no column.
    func skipMark() {
        start += 3
        position.offset += 3
    }

    /// Takes the blanks that JSON knows.
    func skipBlanks() {
        while let byte = peek(), JSONScan.isBlank(byte) { skip(1) }
    }

    /// Returns bytes that are in memory and not taken.
    func bytes(_ count: Int) -> [UInt8] { Array(window[start..<min(start + count, window.count)]) }

    /// Reads to the end and returns the hash of all bytes; nil when reading failed, or may never end.
    func finish() -> String? {
        guard hasEnd || isAtEnd else { return nil }
        repeat {
            start = window.count
        } while fill()
        return failure == nil ? hash?.finalize() : nil
    }
}
