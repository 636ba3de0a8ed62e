import Foundation
import TestSupport
import Testing

@testable import Tables

@Suite("Unpacking")
struct InflaterTests {
    /// The packed files, by the name of what they hold.
    static let packed = ProjectFiles.files(below: "Tests/TablesTests/Workbooks", ending: ".deflate")

    /// Unpacks bytes; nil when they are damaged.
    private func inflate(_ bytes: [UInt8], most: Int = 1 << 22) -> [UInt8]? {
        var inflater = Inflater(bytes, bytes.indices)
        var all: [UInt8] = []
        while case let portion = inflater.next(), !portion.isEmpty, all.count < most { all += portion }
        return inflater.isDamaged ? nil : all
    }

    @Test("what zlib packed in any way is what it was", arguments: packed)
    func zlib(_ file: URL) throws {
        let name = file.lastPathComponent.prefix { $0 != "-" }
        let plain = try ProjectFiles.bytes("Tests/TablesTests/Workbooks/\(name).plain")
        #expect(inflate([UInt8](try Data(contentsOf: file))) == plain)
    }

    @Test("there are files of every way") func isThere() { #expect(Self.packed.count >= 20) }

    @Test("data that are cut off are damaged", arguments: packed)
    func cut(_ file: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        for count in [0, 1, bytes.count / 2, bytes.count - 1] where count < bytes.count { #expect(inflate(Array(bytes[..<count])) == nil) }
    }

    @Test("data that are damaged anyhow end, within bounds", arguments: 0..<300 as Range<UInt64>)
    func damaged(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bytes = [UInt8](try Data(contentsOf: generator.pick(Self.packed)))
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            bytes[Int.random(in: 0..<min(bytes.count, 200), using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        if let all = inflate(bytes) { #expect(all.count < 1 << 23) }
    }

    @Test("codes that fit no tree are refused")
    func trees() {
        #expect(HuffmanTable([1, 1, 1]) == nil && HuffmanTable([2, 2, 2]) == nil)
        #expect(HuffmanTable([1, 2, 2]) != nil && HuffmanTable([0, 1]) != nil && HuffmanTable([0, 0]) != nil)
    }

    @Test("the checksum is the usual one") func checksum() {
        var sum = CRC32()
        sum.update(Array("123456789".utf8))
        #expect(sum.value == 0xCBF4_3926)
    }
}
