/// Reads what a `StateWriter` wrote, in the same order; damaged bytes are found out and never trap.
public struct StateReader: Sendable {
    /// The bytes.
    private let bytes: [UInt8]
    /// The index of the next byte.
    private var next = 0
    /// The largest count that was read: what states add up to is no more than the sum of these.
    public private(set) var largestCount = 0

    /// The most that anything in a state may count: states with more were not written by this program, and their sums could overflow.
    public static let mostCount = 1 << 48

    /// Creates a reader of bytes.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether everything was read.
    public var isAtEnd: Bool { next == bytes.count }

    /// Reads one byte.
    private mutating func byte() throws(StateDamage) -> UInt8 {
        guard next < bytes.count else { throw StateDamage() }
        next += 1
        return bytes[next - 1]
    }

    /// Reads a whole number of up to 128 bits.
    public mutating func wide() throws(StateDamage) -> Int128 {
        var (value, shift) = (UInt128(0), UInt128(0))
        while true {
            let byte = try byte()
            guard shift < 128 else { throw StateDamage() }
            value |= UInt128(byte & 127) << shift
            if byte < 128 { break }
            shift += 7
        }
        return Int128(bitPattern: value >> 1) ^ -Int128(bitPattern: value & 1)
    }

    /// Reads a whole number.
    public mutating func int() throws(StateDamage) -> Int {
        guard let value = Int(exactly: try wide()) else { throw StateDamage() }
        return value
    }

    /// Reads how many there are of something, which is neither less than nothing nor more than `mostCount`.
    public mutating func count() throws(StateDamage) -> Int {
        let value = try int()
        guard (0...StateReader.mostCount).contains(value) else { throw StateDamage() }
        largestCount = max(largestCount, value)
        return value
    }

    /// Adds the largest counts of states; what goes beyond the most that one may hold was not written by this program.
    public static func sum(_ counts: Int, _ more: Int) throws(StateDamage) -> Int {
        let (sum, overflows) = counts.addingReportingOverflow(more)
        guard !overflows, sum <= mostCount else { throw StateDamage() }
        return sum
    }

    /// Reads how many items follow, each of which takes a byte at least.
    public mutating func items() throws(StateDamage) -> Range<Int> {
        let count = try int()
        guard count >= 0, count <= bytes.count - next else { throw StateDamage() }
        return 0..<count
    }

    /// Reads a truth.
    public mutating func bool() throws(StateDamage) -> Bool { try byte() != 0 }

    /// Reads bytes.
    public mutating func array() throws(StateDamage) -> [UInt8] {
        let count = try int()
        guard count >= 0, count <= bytes.count - next else { throw StateDamage() }
        defer { next += count }
        return Array(bytes[next..<next + count])
    }

    /// Reads a text.
    public mutating func text() throws(StateDamage) -> String { String(decoding: try array(), as: UTF8.self) }

    /// Reads a text in both languages.
    public mutating func localized() throws(StateDamage) -> Localized { Localized(zh: try text(), en: try text()) }

    /// Reads a number.
    public mutating func number() throws(StateDamage) -> ExactNumber {
        guard let number = ExactNumber(numerator: try wide(), denominator: try wide()) else { throw StateDamage() }
        return number
    }

    /// Reads something that may not be there.
    public mutating func optional<Value>(
        _ body: (inout StateReader) throws(StateDamage) -> Value
    ) throws(StateDamage) -> Value? { try bool() ? body(&self) : nil }

    /// Reads a list.
    public mutating func list<Value>(_ body: (inout StateReader) throws(StateDamage) -> Value) throws(StateDamage) -> [Value] {
        var list: [Value] = []
        for _ in try items() { list.append(try body(&self)) }
        return list
    }
}
