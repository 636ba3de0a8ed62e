import Foundation
import TestSupport
import Values

/// Changes bytes that nobody would have written so.
struct Forgery {
    /// Chance.
    var random: SeededGenerator
    /// Numbers that are in no range.
    private static let numbers: [Int] = [.max, .min, -1, 1 << 48, (1 << 48) + 1, 1 << 47, 1 << 20, 1_000, 0]

    /// How many times as many changes are tried as usual.
    static let rounds = Int(ProcessInfo.processInfo.environment["TEST_ROUNDS"] ?? "") ?? 1

    /// All single changes of some bytes: another byte, or another number in the place of a byte, which most numbers of a state take.
    static func all(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.indices.flatMap { place -> [[UInt8]] in
            let flipped = [0x01, 0x80, 0xFF].map { [bytes[place] ^ $0] }
            let numbers = numbers.map { number in
                var writer = StateWriter()
                writer.put(number)
                return writer.bytes
            }
            return (flipped + numbers).map { bytes[..<place] + $0 + bytes[(place + 1)...] }
        } + [[], Array(bytes.dropLast()), bytes + [0]]
    }

    /// Some of the single changes, and some that change much at once.
    mutating func some(_ count: Int, of bytes: [UInt8]) -> [[UInt8]] {
        let all = Forgery.all(of: bytes)
        return (0..<count * Forgery.rounds).map { $0 % 5 == 4 ? wild(bytes) : random.pick(all) }
    }

    /// Several changes at once.
    private mutating func wild(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<max(1, result.count), using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: result.insert(UInt8.random(in: 0...255, using: &random), at: min(place, result.count))
            case 1 where !result.isEmpty: result.removeSubrange(place..<min(result.count, place + 3))
            case 2 where !result.isEmpty: result[place] = random.pick([0, 1, 2, 3, 10, 127, 128, 255])
            default: result += result.suffix(place % 40)
            }
        }
        return result
    }
}
