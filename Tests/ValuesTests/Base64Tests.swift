import Foundation
import TestSupport
import Testing
import Values

/// Bytes as text, against Foundation.
@Suite struct Base64Tests {
    @Test(arguments: [0, 1, 2, 3, 4, 5, 61, 62, 63, 1_000]) func `as Foundation writes it, and back`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        for _ in 0..<20 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(Base64.encoded(bytes) == Data(bytes).base64EncodedString())
            #expect(Base64.decoded(Base64.encoded(bytes)) == bytes)
        }
    }

    @Test(arguments: ["A", "AA", "AAA", "AA=", "A===", "====", "AB==", "AAB=", "AA=A", "AA A", "AAA\u{7F}", "长长长长", "AAAA\n"])
    func `what is no such text is refused`(text: String) { #expect(Base64.decoded(text) == nil) }
}
