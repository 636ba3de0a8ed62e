/// The SHA-256 hash of FIPS 180-4, fed in pieces: what a report seals its inputs with.
public struct SHA256: Sendable {
    /// The eight words of the running hash.
    private var state: [8 of UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// Bytes of a block that is not full yet.
    private var pending: [64 of UInt8] = .init(repeating: 0)
    /// How many bytes are pending, 0…63.
    private var pendingCount = 0
    /// How many bytes were fed in all.
    private var length: UInt64 = 0

    /// The hash of nothing yet.
    public init() {}

    /// Feeds bytes. O(length).
    public mutating func update(_ bytes: Span<UInt8>) {
        length &+= UInt64(bytes.count)
        var index = 0
        while index < bytes.count {
            if pendingCount == 0, bytes.count - index >= 64 {
                mix(bytes, at: index)
                index += 64
            } else {
                append(bytes[index])
                index += 1
            }
        }
    }

    /// Feeds bytes. O(length).
    public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

    /// Feeds the UTF-8 bytes of a text. O(length).
    public mutating func update(_ text: String) { update(text.utf8.span) }

    /// Ends the hash and returns the first of its 64 digits, in lower-case hexadecimal.
    public consuming func finalize(digits count: Int = 64) -> String {
        let bits = length &* 8
        append(0x80)
        while pendingCount != 56 { append(0) }
        for shift in stride(from: 56, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        var digits: [UInt8] = []
        digits.reserveCapacity(count)
        for place in 0..<min(count, 64) {
            let digit = UInt8(truncatingIfNeeded: state[place / 8] >> UInt32(28 - place % 8 * 4) & 0xF)
            digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The hash of bytes as hexadecimal digits.
    public static func hex(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalize()
    }

    /// Takes one byte, and mixes the block it fills.
    private mutating func append(_ byte: UInt8) {
        pending[pendingCount] = byte
        pendingCount += 1
        if pendingCount == 64 {
            pendingCount = 0
            let block = pending
            mix(block.span, at: 0)
        }
    }

    /// Mixes a block of 64 bytes into the running hash.
    private mutating func mix(_ bytes: Span<UInt8>, at start: Int) {
        let words = SHA256.schedule(of: bytes, at: start)
        let old = state
        var (a, b, c, d) = (old[0], old[1], old[2], old[3])
        var (e, f, g, h) = (old[4], old[5], old[6], old[7])
        var index = 0
        while index < 64 {
            // Eight rounds turn the eight words round once, so that none has to be moved.
            SHA256.round(a, b, c, &d, e, f, g, &h, words[index])
            SHA256.round(h, a, b, &c, d, e, f, &g, words[index + 1])
            SHA256.round(g, h, a, &b, c, d, e, &f, words[index + 2])
            SHA256.round(f, g, h, &a, b, c, d, &e, words[index + 3])
            SHA256.round(e, f, g, &h, a, b, c, &d, words[index + 4])
            SHA256.round(d, e, f, &g, h, a, b, &c, words[index + 5])
            SHA256.round(c, d, e, &f, g, h, a, &b, words[index + 6])
            SHA256.round(b, c, d, &e, f, g, h, &a, words[index + 7])
            index += 8
        }
        state = [old[0] &+ a, old[1] &+ b, old[2] &+ c, old[3] &+ d, old[4] &+ e, old[5] &+ f, old[6] &+ g, old[7] &+ h]
    }

    /// One round, of which only two of the eight words come out changed; `word` is the schedule's with the round's constant added.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
    ) {
        let first = h &+ turned(e, 6, 11, 25) &+ (g ^ (e & (f ^ g))) &+ word
        d = d &+ first
        h = first &+ turned(a, 2, 13, 22) &+ ((a & b) ^ (a & c) ^ (b & c))
    }

    /// The 64 words that a block is expanded to, each with its round's constant added.
    private static func schedule(of bytes: Span<UInt8>, at start: Int) -> [64 of UInt32] {
        var words: [64 of UInt32] = .init(repeating: 0)
        for index in 0..<16 {
            let place = start + index * 4
            let high = UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
            words[index] = high | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
        }
        for index in 16..<64 {
            let (early, late) = (words[index - 15], words[index - 2])
            let small = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
            let large = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
            words[index] = words[index - 16] &+ small &+ words[index - 7] &+ large
        }
        for index in 0..<64 { words[index] &+= constants[index] }
        return words
    }

    /// A word turned to the right by three amounts, the results combined.
    @inline(__always)
    private static func turned(_ word: UInt32, _ one: UInt32, _ two: UInt32, _ three: UInt32) -> UInt32 {
        rotated(word, one) ^ rotated(word, two) ^ rotated(word, three)
    }

    /// A word turned to the right.
    @inline(__always)
    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 - count) }
}
