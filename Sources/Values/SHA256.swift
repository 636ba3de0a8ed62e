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
    public mutating func update(_ text: String) { update(Array(text.utf8)) }

    /// Ends the hash and returns it as 64 lower-case hexadecimal digits.
    public consuming func finalize() -> String {
        let bits = length &* 8
        append(0x80)
        while pendingCount != 56 { append(0) }
        for shift in stride(from: 56, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        var text = ""
        for index in state.indices {
            let digits = String(state[index], radix: 16)
            text += String(repeating: "0", count: 8 - digits.utf8.count) + digits
        }
        return text
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
        let schedule = SHA256.schedule(of: bytes, at: start)
        let constants = SHA256.constants
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for round in 0..<64 {
            let choice = (e & f) ^ (~e & g)
            let first = h &+ SHA256.turned(e, 6, 11, 25) &+ choice &+ constants[round] &+ schedule[round]
            let majority = (a & b) ^ (a & c) ^ (b & c)
            let second = SHA256.turned(a, 2, 13, 22) &+ majority
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    /// The 64 words that a block is expanded to.
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
        return words
    }

    /// A word turned to the right by three amounts, the results combined.
    private static func turned(_ word: UInt32, _ one: UInt32, _ two: UInt32, _ three: UInt32) -> UInt32 {
        rotated(word, one) ^ rotated(word, two) ^ rotated(word, three)
    }

    /// A word turned to the right.
    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 - count) }
}
