import Glibc
import Testing
import Values

@testable import Tables

@Suite("GB 18030")
struct GB18030Tests {
    /// Every first byte, and every second byte of a character of two bytes.
    static let leads: ClosedRange<UInt8> = 0x81...0xFE
    static let trails = (UInt8(0x40)...0xFE).filter { $0 != 0x7F }

    /// The character that bytes are, when it takes all of them.
    static func decode(_ bytes: [UInt8]) -> Unicode.Scalar? {
        bytes.withUnsafeBufferPointer { buffer in
            guard let found = GB18030.scalar(buffer, at: 0), found.length == bytes.count else { return nil }
            return found.scalar
        }
    }

    /// The hashes are those that `Sources/Tables/Encoding/make-table.py` prints, made with Python's codec.
    @Test("every character of two bytes is that of Python's codec")
    func twoBytes() {
        var hash = SHA256()
        for lead in Self.leads { for trail in Self.trails { hash.update(String(Self.decode([lead, trail]) ?? "?")) } }
        #expect(hash.finalize() == "3e8f01bd640d0fcbb3414a5db73d2309bcb8ddaca820f69c81fc247ddfd389d1")
    }

    @Test("every character of four bytes is that of Python's codec, and what is none there is none here")
    func fourBytes() {
        var hash = SHA256()
        var count = 0
        for one in Self.leads {
            var text: [UInt8] = []
            for two in UInt8(0x30)...0x39 {
                for three in Self.leads {
                    for four in UInt8(0x30)...0x39 {
                        let scalar = Self.decode([one, two, three, four])
                        if scalar != nil { count += 1 }
                        text += scalar.map { Array($0.utf8) } ?? [0x2D]
                    }
                }
            }
            hash.update(text)
        }
        #expect(count == 1_087_996)
        #expect(hash.finalize() == "0e58200c42bd7cd81fa123657245ecf8571953e1aad3087203a43144224465bc")
    }

    @Test("what the system's own conversion makes of the characters of two bytes, where it has it")
    func iconv() {
        guard let converter = Glibc.iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
            return print("skipped: this system cannot convert GB18030")
        }
        defer { iconv_close(converter) }
        var differing = 0
        for lead in Self.leads {
            for trail in Self.trails where Self.converted([lead, trail], converter) != Self.decode([lead, trail]).map({ String($0) }) {
                differing += 1
            }
        }
        // Later editions, which the system may follow, move twenty-four characters out of the area of one's own, and one letter.
        #expect(differing <= 25)
    }

    /// What the system makes of bytes.
    private static func converted(_ bytes: [UInt8], _ converter: iconv_t) -> String? {
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16)
        var (inLeft, outLeft) = (input.count, output.count)
        let result = input.withUnsafeMutableBufferPointer { from in
            output.withUnsafeMutableBufferPointer { to in
                var (source, target) = (from.baseAddress, to.baseAddress)
                return Glibc.iconv(converter, &source, &inLeft, &target, &outLeft)
            }
        }
        guard result != -1 else { return nil }
        return String(decoding: output.prefix(output.count - outLeft).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @Test(
        "bytes that begin no character are none",
        arguments: [
            [0x80], [0xFF], [0x81], [0x81, 0x7F], [0x81, 0x30, 0x81], [0x81, 0x30, 0x30, 0x30], [0x84, 0x31, 0xA5, 0x30],
            [0xFE, 0x39, 0xFE, 0x39],
        ])
    func none(_ bytes: [UInt8]) { #expect(Self.decode(bytes) == nil) }
}
