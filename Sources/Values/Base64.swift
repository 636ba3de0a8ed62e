/// Bytes as text of 64 characters, with `=` at the end (RFC 4648, section 4).
public enum Base64 {
    /// The characters, in the order of what they stand for.
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    /// What every byte stands for; 64 for those that are none of the characters.
    private static let values = {
        var values = [UInt8](repeating: 64, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    /// The text of some bytes. O(count).
    public static func encoded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var number = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            number <<= 8
            for place in 0..<4 {
                text.append(place <= group.count ? alphabet[Int(number >> 26)] : UInt8(ascii: "="))
                number <<= 6
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text; nil when it is none. O(count).
    public static func decoded(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count % 4 == 0 else { return nil }
        let padding = characters.suffix(2).count { $0 == UInt8(ascii: "=") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3)
        var (number, bits) = (UInt32(0), 0)
        for character in characters.dropLast(padding) {
            let value = values[Int(character)]
            guard value < 64 else { return nil }
            number = number << 6 | UInt32(value)
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(bits)))
        }
        // Bits that no byte takes are zero, so that bytes have one text.
        return number & (1 << UInt32(bits) - 1) == 0 && encoded(bytes) == text ? bytes : nil
    }
}
