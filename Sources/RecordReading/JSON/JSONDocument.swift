/// A JSON text that was read: its bytes and its values.
struct JSONDocument {
    /// The text.
    var bytes: [UInt8]
    /// The values, in the order of the text; the first one holds all others.
    var nodes: [JSONNode]

    /// The index of the outermost value.
    static let root = 0

    /// Returns the characters of a string or key, escapes undone.
    func text(of index: Int) -> String {
        let node = nodes[index]
        let content = node.range.dropFirst().dropLast()
        guard node.kind == .escapedString else { return String(decoding: bytes[content], as: UTF8.self) }
        return unescaped(content)
    }

    /// `true` iff a key, or a string, is a word as it is written.
    func isKey(_ index: Int, _ word: String) -> Bool {
        let content = nodes[index].range.dropFirst().dropLast()
        var word = word
        return word.withUTF8 { word in
            bytes.withUnsafeBufferPointer { word.count == content.count && word.elementsEqual($0[content]) }
        }
    }

    /// Returns the characters of a value as they are written, a string without its quotes; at most `limit` scalars.
    func written(_ index: Int, limit: Int = 200) -> String {
        let node = nodes[index]
        if node.isString { return text(of: index).cut(to: limit) }
        // A scalar has at most four bytes, and a value that was read is valid UTF-8 as far as it is cut at a scalar.
        let start = Int(node.start)
        let end = min(Int(node.end), start + 4 * (limit + 1))
        return String(decoding: bytes[start..<end], as: UTF8.self).cut(to: limit)
    }

    /// The keys and values of an object, in the order of the text.
    struct Members: Sequence, IteratorProtocol {
        /// The values of the text.
        let nodes: [JSONNode]
        /// The index of the next key.
        var key: Int
        /// The index after the last value.
        let end: Int

        /// Gives the next key with its value.
        mutating func next() -> (key: Int, value: Int)? {
            guard key < end else { return nil }
            let member = (key, key + 1)
            key = Int(nodes[key + 1].next)
            return member
        }
    }

    /// Returns the keys and values of an object, in the order of the text.
    func members(of index: Int) -> Members { Members(nodes: nodes, key: index + 1, end: Int(nodes[index].next)) }

    /// Returns the values of an array, in the order of the text.
    func elements(of index: Int) -> [Int] {
        var elements: [Int] = []
        var element = index + 1
        while element < Int(nodes[index].next) {
            elements.append(element)
            element = Int(nodes[element].next)
        }
        return elements
    }

    /// Returns a stretch of a string with its escapes undone; the reader has seen that they are well formed.
    private func unescaped(_ range: Range<Int>) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\\") {
                index = appendEscape(at: index, to: &plain)
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// Appends what the escape at an offset stands for, and returns the offset after it.
    private func appendEscape(at index: Int, to plain: inout [UInt8]) -> Int {
        switch bytes[index + 1] {
        case UInt8(ascii: "b"): plain.append(0x08)
        case UInt8(ascii: "f"): plain.append(0x0C)
        case UInt8(ascii: "n"): plain.append(0x0A)
        case UInt8(ascii: "r"): plain.append(0x0D)
        case UInt8(ascii: "t"): plain.append(0x09)
        case UInt8(ascii: "u"): return appendUnit(at: index, to: &plain)
        case let byte: plain.append(byte)
        }
        return index + 2
    }

    /// Appends the scalar of a `\u` escape, or of two that make a surrogate pair, and returns the offset after them.
    private func appendUnit(at index: Int, to plain: inout [UInt8]) -> Int {
        let unit = JSONScan.hex(bytes, at: index + 2) ?? 0xFFFD
        var value = UInt32(unit)
        var after = index + 6
        if 0xD800...0xDBFF ~= unit, let low = JSONScan.hex(bytes, at: index + 8) {
            value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) &- 0xDC00)
            after += 6
        }
        plain.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        return after
    }
}
