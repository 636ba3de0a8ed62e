import TestSupport
import Testing
import Values

/// The standard's own vectors, and feeding in pieces.
@Suite struct SHA256Tests {
    /// The vectors of FIPS 180 and a few lengths about the ends of a block.
    @Test(arguments: [
        ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu", 1,
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
        ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func standardVectors(text: String, times: Int, hash: String) {
        #expect(SHA256.hex(of: Array(String(repeating: text, count: times).utf8)) == hash)
    }

    /// However the bytes are cut, the hash is the same.
    @Test func pieces() {
        var random = SeededGenerator(seed: 3)
        for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 1_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            var hash = SHA256()
            var rest = bytes[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...70, using: &random))
                hash.update(Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            #expect(hash.finalize() == SHA256.hex(of: bytes), "\(length) bytes")
        }
    }
}
