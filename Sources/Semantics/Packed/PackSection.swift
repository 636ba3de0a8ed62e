/// Parts of a packed book that are found by their position without reading those before them.
///
/// ```
/// count, where each part begins and where the last one ends  (fixed numbers)  ·  the parts
/// ```
struct PackSection: @unchecked Sendable {
    /// The bytes of the book, which are part of the program.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the numbers stand.
    private let table: Int
    /// Where the parts begin.
    private let start: Int
    /// How many parts there are.
    let count: Int

    /// Finds the parts of the section that stands at a position; O(1).
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
        self.bytes = bytes
        count = PackNumber.read(bytes, at: position)
        table = position + PackNumber.width
        start = table + (count + 1) * PackNumber.width
    }

    /// Where the part at a position begins; at `count`, where the section ends.
    func start(of part: Int) -> Int { start + PackNumber.read(bytes, at: table + part * PackNumber.width) }

    /// The bytes of the part at a position.
    func part(_ part: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[start(of: part)..<start(of: part + 1)]) }

    /// Returns the bytes of a section of some parts.
    static func packed(_ parts: [[UInt8]]) -> [UInt8] {
        var result = PackNumber.packed(parts.count)
        var start = 0
        for part in parts {
            result += PackNumber.packed(start)
            start += part.count
        }
        return result + PackNumber.packed(start) + parts.joined()
    }
}

/// A number below 2³⁰ that takes the same room whatever it is: five digits of base 64, lowest first, each between `0` and `o`.
enum PackNumber {
    /// How many bytes a number takes.
    static let width = 5

    /// Returns the bytes of a number.
    static func packed(_ number: Int) -> [UInt8] {
        precondition((0..<1 << (6 * width)).contains(number), "the rules are too large to be packed")
        return (0..<width).map { UInt8(ascii: "0") + UInt8(number >> (6 * $0) & 63) }
    }

    /// Returns the number that stands at a position.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        var number = 0
        for digit in 0..<width { number |= Int(bytes[position + digit] &- UInt8(ascii: "0")) << (6 * digit) }
        return number
    }
}
