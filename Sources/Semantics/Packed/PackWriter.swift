internal import RecordModel

/// Writes what a checked rule book is made of as text that a program can carry as one literal.
///
/// Whole numbers are digits of base 32, five bits a byte, lowest first, each between `0` and `o`; words and fields that occur again are
/// written once, in pools, and referred to by their position.
struct PackWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    /// The words, in the order of their first use, with their positions.
    private(set) var texts = Pool<String>()
    /// The declared fields, in the order of their first use, with their positions.
    private(set) var fields = Pool<Field>()

    /// Things that are written once, however often they are used.
    struct Pool<Element: Hashable> {
        /// The things, in the order of their first use.
        private(set) var elements: [Element] = []
        /// Where they are.
        private var positions: [Element: Int] = [:]

        /// Returns the position of a thing, and whether it is new.
        mutating func add(_ element: Element) -> Int {
            if let position = positions[element] { return position }
            positions[element] = elements.count
            elements.append(element)
            return elements.count - 1
        }
    }

    /// Writes a whole number; one that is negative as its complement, with a mark in front.
    mutating func put(_ number: Int) { put(wide: Int128(number)) }

    /// Writes a number of up to 127 bits.
    mutating func put(wide number: Int128) {
        var rest = number < 0 ? UInt128(~number) << 1 | 1 : UInt128(number) << 1
        repeat {
            let digit = UInt8(rest & 31)
            rest >>= 5
            bytes.append(UInt8(ascii: "0") + digit + (rest == 0 ? 0 : 32))
        } while rest != 0
    }

    /// Writes the position of a text.
    mutating func put(_ text: String) { put(texts.add(text)) }

    /// Writes the position of a field.
    mutating func put(_ field: Field) { put(fields.add(field)) }

    /// Writes something with a writer that begins empty but shares the pools, and returns its bytes.
    mutating func separately(_ write: (inout PackWriter) -> Void) -> [UInt8] {
        let before = bytes
        bytes = []
        write(&self)
        defer { bytes = before }
        return bytes
    }
}
