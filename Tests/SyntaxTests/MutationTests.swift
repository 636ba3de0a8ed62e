import Diagnostics
import Foundation
import TestSupport
import Testing

/// Rule files with something left out, doubled, exchanged or put in at random: what must hold of every text holds of them.
struct MutationTests {
    /// The pieces of all accepted files: words, texts in quotation marks, signs and blanks.
    private let files: [[[UInt8]]]

    /// Cuts the files.
    init() throws { files = try Sources.accepted.map { Self.pieces(try Sources.text($0).bytes) } }

    /// Words and texts, and every other byte by itself.
    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            var end = start + 1
            if bytes[start] == UInt8(ascii: "\"") {
                while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\n") { end += 1 }
                end = min(end + 1, bytes.count)
            } else if isWord(bytes[start]) {
                while end < bytes.count, isWord(bytes[end]) { end += 1 }
            }
            result.append(Array(bytes[start..<end]))
            start = end
        }
        return result
    }

    /// Whether a byte belongs to a word, a number or a date.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "-") || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// Changes some pieces.
    private func mutate(_ pieces: inout [[UInt8]], _ random: inout SeededGenerator) {
        let place = Int.random(in: pieces.indices, using: &random)
        let other = random.pick(random.pick(files))
        switch Int.random(in: 0..<9, using: &random) {
        case 0: pieces.remove(at: place)
        case 1: pieces.insert(pieces[place], at: place)
        case 2: pieces[place] = other
        case 3: pieces.insert(other, at: place)
        case 4: pieces.insert(Array(" // 注\n".utf8), at: place)
        case 5: pieces.insert(Array("\n\n\n".utf8), at: place)
        case 6: pieces.insert([UInt8.random(in: 0...255, using: &random)], at: place)
        case 7: pieces.removeSubrange(place...)
        default: pieces.swapAt(place, Int.random(in: pieces.indices, using: &random))
        }
        if pieces.isEmpty { pieces = [[]] }
    }

    @Test("the properties of the fuzz target hold of mutilated files", arguments: (1...8).map { UInt64($0) })
    func mutated(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            var pieces = random.pick(files)
            for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&pieces, &random) }
            let bytes = Array(pieces.joined())
            let violation = ParserProperties.violation(bytes)
            #expect(violation == nil, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }
}
