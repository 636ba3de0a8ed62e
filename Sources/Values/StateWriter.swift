/// Writes the state of a run as bytes that `StateReader` reads back: whole numbers, texts and lists of them.
public struct StateWriter: Sendable {
    /// What was written.
    public private(set) var bytes: [UInt8] = []

    /// Creates an empty writer.
    public init() {}

    /// Writes a whole number: seven bits a byte, lowest first, the sign in the lowest bit.
    public mutating func put(_ number: Int) { put(wide: Int128(number)) }

    /// Writes a whole number of up to 128 bits.
    public mutating func put(wide number: Int128) {
        var rest = UInt128(bitPattern: number << 1 ^ number >> 127)
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a truth.
    public mutating func put(_ truth: Bool) { bytes.append(truth ? 1 : 0) }

    /// Writes a text.
    public mutating func put(_ text: String) { put(Array(text.utf8)) }

    /// Writes bytes.
    public mutating func put(_ more: [UInt8]) {
        put(more.count)
        bytes += more
    }

    /// Writes a text in both languages.
    public mutating func put(_ text: Localized) {
        put(text.zh)
        put(text.en)
    }

    /// Writes a number.
    public mutating func put(_ number: ExactNumber) {
        put(wide: number.numerator)
        put(wide: number.denominator)
    }

    /// Writes something that may not be there.
    public mutating func put<Value>(_ value: Value?, _ body: (inout StateWriter, Value) -> Void) {
        put(value != nil)
        if let value { body(&self, value) }
    }

    /// Writes a list.
    public mutating func put<Items: Collection>(list: Items, _ body: (inout StateWriter, Items.Element) -> Void) {
        put(list.count)
        for item in list { body(&self, item) }
    }
}

/// The bytes of a state are not what was written.
public struct StateDamage: Error, Hashable, Sendable {
    /// Creates the error.
    public init() {}
}
