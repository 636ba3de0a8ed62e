import TestSupport
import Testing
import Values

@testable import Columns

/// The stages of the scanner against slow twins.
@Suite struct ScanStageTests {
    /// Random bytes, mostly such as JSON has.
    private static func bytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        let common = Array("abc 0123,:{}[]中文。（）é😀\\\"".utf8)
        return (0..<count).map { _ in
            Int.random(in: 0..<12, using: &generator) == 0 ? UInt8.random(in: 0...255, using: &generator) : generator.pick(common)
        }
    }

    /// Runs something on the bytes of a buffer.
    private static func on<Result>(_ bytes: [UInt8], _ work: (Position, Position) -> Result) -> Result? {
        let buffer = InputBuffer(bytes)
        return withExtendedLifetime(buffer) { buffer.bytes.baseAddress.map { work($0, $0 + buffer.bytes.count) } }
    }

    @Test(arguments: 0..<200 as Range<UInt64>) func `a stretch ends where a loop says`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let plain = Array("abcdefgh中文éz0 ".utf8).filter { seed.isMultiple(of: 2) || $0 < 0x80 }
        let bytes = (0..<Int.random(in: 0...100, using: &generator)).map { _ in generator.pick(plain) } + Self.bytes(40, &generator)
        Self.on(bytes) { base, end in
            for start in 0..<bytes.count {
                let stop = bytes[start...].firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 } ?? bytes.count
                let hasForeign = bytes[start..<stop].contains { $0 >= 0x80 }
                for found in [StringScan.stretch(from: base + start), StringScan.wordStretch(from: base + start)] {
                    #expect(found.end - base == stop && found.hasForeign == hasForeign)
                }
            }
        }
    }

    @Test(arguments: 0..<400 as Range<UInt64>) func `UTF-8 is what the standard library takes`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let scalars = ["中", "文", "龥", "一", "。", "（", "ࠀ", "힣", "é", "·", "😀", "𠮷", "a", "0", "\u{FFFF}", "\u{D7FF}", "\u{E000}"]
        var text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in generator.pick(scalars) }.joined().utf8.map { $0 }
        if seed.isMultiple(of: 2), !text.isEmpty {
            text[Int.random(in: 0..<text.count, using: &generator)] = UInt8.random(in: 0x80...255, using: &generator)
        }
        let isValid = String(validating: text, as: UTF8.self) != nil
        let found = Self.on(text + [0x22]) { base, end in UTF8Check.isValid(base, end - 1) }
        #expect(found == isValid, "\(text)")
    }

    @Test func `every sequence of one, two or three bytes is judged as the standard library judges it`() {
        for lead in UInt8(0x80)...255 {
            for second in stride(from: UInt8(0x7F), through: 0xC0, by: 1) {
                for tail in [[], [0x80], [0xBF], [0xC0], [0x80, 0x80], [0x80, 0xBF, 0xE4, 0xB8, 0xAD]] as [[UInt8]] {
                    for rest in [[], Array("中文".utf8)] as [[UInt8]] {
                        let text = [lead, second] + tail + rest
                        let isValid = String(validating: text, as: UTF8.self) != nil
                        if Self.on(text + [0x22], { base, end in UTF8Check.isValid(base, end - 1) }) != isValid { Issue.record("\(text)") }
                    }
                }
            }
        }
    }

    @Test func `every day of four hundred years is read, and no other`() {
        let reader = DayReader()
        for year in 1890...2210 {
            for month in 0...13 {
                for day in [0, 1, 9, 10, 28, 29, 30, 31, 32] {
                    let text = "\(filled(year, 4))-\(filled(month, 2))-\(filled(day, 2))"
                    let expected = 1900..<2200 ~= year ? Day(iso: text)?.number : nil
                    let found = Self.on(Array(text.utf8)) { base, _ in reader.day(at: base) }
                    if found != .some(expected) { Issue.record("\(text)") }
                }
            }
        }
    }

    /// A number with zeros in front.
    private func filled(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }

    @Test(arguments: 0..<300 as Range<UInt64>) func `decimals are exact`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func digits(_ most: Int) -> String {
            (0..<Int.random(in: 1...most, using: &generator)).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
        }
        let sign = Bool.random(using: &generator) ? "-" : ""
        let text = sign + digits(13) + (Bool.random(using: &generator) ? "." + digits(8) : "")
        let exact = ExactNumber(decimal: text).flatMap(Scaled.of)
        for (token, isQuoted) in [("\"\(text)\"", true), (text + ",", false)] {
            guard let found = Self.on(Array(token.utf8), { base, _ in DecimalScan.scan(base)?.value }), let value = found else { continue }
            #expect(value == exact, "\(token)")
            let hasZeros =
                text.drop { $0 == "-" }.hasPrefix("0") && !text.drop { $0 == "-" }.hasPrefix("0.") && text.drop { $0 == "-" } != "0"
            #expect(isQuoted || !hasZeros)
        }
    }
}
