/// Reads one JSON text as RFC 8259 defines it, and nothing else: no comments, no trailing commas, no NaN, no repair.
///
/// It walks the bytes once with a stack of its own, so no text can overflow the program's stack; `maxDepth` and `maxValues` bound what it keeps.
/// A text in error has one error, the first.
struct JSONReader {
    /// What may come next.
    private enum State { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, done }

    /// The text.
    let bytes: [UInt8]
    /// How deep arrays and objects may nest.
    let maxDepth: Int
    /// How many values and keys there may be.
    let maxValues: Int
    /// The offset of the next byte.
    var index = 0
    /// The values so far.
    private(set) var nodes: [JSONNode] = []
    /// The arrays and objects that are open, as indices of nodes.
    private var open: [Int] = []
    /// What may come next.
    private var state = State.value

    /// Reads a text; O(bytes).
    static func read(_ bytes: [UInt8], maxDepth: Int = 512, maxValues: Int = 1_000_000) throws(JSONError) -> JSONDocument {
        var reader = JSONReader(bytes: bytes, maxDepth: maxDepth, maxValues: maxValues)
        do {
            try reader.readText()
        } catch {
            throw JSONError(reason: error.reason, offset: error.offset, pointer: reader.pointer)
        }
        return JSONDocument(bytes: bytes, nodes: reader.nodes)
    }

    /// Creates a reader at the start of a text.
    private init(bytes: [UInt8], maxDepth: Int, maxValues: Int) {
        self.bytes = bytes
        self.maxDepth = maxDepth
        self.maxValues = maxValues
        // A key and its value seldom take fewer bytes.
        nodes.reserveCapacity(min(bytes.count / 8, maxValues))
    }

    /// Reads the value and the blanks around it, to the end of the text.
    private mutating func readText() throws(JSONError) {
        while true {
            while index < bytes.count, JSONScan.isBlank(bytes[index]) { index += 1 }
            guard index < bytes.count else {
                if state == .done { return }
                throw error(.endsTooSoon)
            }
            try step(bytes[index])
        }
    }

    /// Takes the token that begins with a byte.
    private mutating func step(_ byte: UInt8) throws(JSONError) {
        switch state {
        case .done: throw foreign(.moreFollows)
        case .value: try readValue(byte)
        case .valueOrEnd: if byte == UInt8(ascii: "]") { close() } else { try readValue(byte) }
        case .keyOrEnd: if byte == UInt8(ascii: "}") { close() } else { try readKey(byte) }
        case .key: try readKey(byte)
        case .colon:
            guard byte == UInt8(ascii: ":") else { throw unexpected(.colon) }
            index += 1
            state = .value
        case .commaOrEnd: try readSeparator(byte)
        }
    }

    /// Reads a value, or opens an array or object.
    private mutating func readValue(_ byte: UInt8) throws(JSONError) {
        switch byte {
        case UInt8(ascii: "{"): try open(.object)
        case UInt8(ascii: "["): try open(.array)
        case UInt8(ascii: "\""):
            let start = index
            try add(try readString(), from: start)
            state = afterValue
        case UInt8(ascii: "-"), 0x30...0x39:
            let start = index
            try readNumber()
            try add(.number, from: start)
            state = afterValue
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): try readWord()
        case UInt8(ascii: "]") where state == .value && follows(","): throw error(.trailingComma)
        default: throw unexpected(state == .valueOrEnd ? .valueOrBracket : .value)
        }
    }

    /// Reads a key.
    private mutating func readKey(_ byte: UInt8) throws(JSONError) {
        guard byte == UInt8(ascii: "\"") else {
            if byte == UInt8(ascii: "}"), state == .key { throw error(.trailingComma) }
            throw unexpected(state == .key ? .key : .keyOrBrace)
        }
        let start = index
        try add(try readString(), from: start)
        state = .colon
    }

    /// Reads what stands after a member or an element.
    private mutating func readSeparator(_ byte: UInt8) throws(JSONError) {
        let isObject = open.last.map { nodes[$0].kind == .object } ?? false
        switch byte {
        case UInt8(ascii: ","):
            index += 1
            state = isObject ? .key : .value
        case UInt8(ascii: "]") where !isObject, UInt8(ascii: "}") where isObject: close()
        case UInt8(ascii: "]"), UInt8(ascii: "}"): throw error(.wrongBracket(Unicode.Scalar(byte)))
        default: throw unexpected(isObject ? .commaOrBrace : .commaOrBracket)
        }
    }

    /// Reads `true`, `false` or `null`.
    private mutating func readWord() throws(JSONError) {
        let start = index
        var end = index
        while end < bytes.count, bytes[end] < 0x80, isWordByte(bytes[end]) { end += 1 }
        let word = String(decoding: bytes[start..<min(end, start + 20)], as: UTF8.self)
        guard let kind = kind(of: word) else {
            let isCut = end == bytes.count && ["true", "false", "null"].contains { $0.hasPrefix(word) }
            if isCut { index = end }
            throw error(isCut ? .endsTooSoon : .unknownWord(word))
        }
        index = end
        try add(kind, from: start)
        state = afterValue
    }

    /// The value that a word is.
    private func kind(of word: String) -> JSONNode.Kind? {
        switch word {
        case "true": .yes
        case "false": .no
        case "null": .null
        default: nil
        }
    }

    /// `true` iff a byte can stand in a word.
    private func isWordByte(_ byte: UInt8) -> Bool {
        JSONScan.isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_")
    }

    /// Opens an array or object.
    private mutating func open(_ kind: JSONNode.Kind) throws(JSONError) {
        guard open.count < maxDepth else { throw error(.tooDeep(limit: maxDepth)) }
        open.append(nodes.count)
        index += 1
        try add(kind, from: index - 1)
        state = kind == .object ? .keyOrEnd : .valueOrEnd
    }

    /// Closes the innermost array or object.
    private mutating func close() {
        index += 1
        guard let container = open.popLast() else { return }
        nodes[container].end = UInt32(index)
        nodes[container].next = UInt32(nodes.count)
        state = afterValue
    }

    /// Adds a value that began at `start` and ends here.
    private mutating func add(_ kind: JSONNode.Kind, from start: Int) throws(JSONError) {
        guard nodes.count < maxValues else { throw JSONError(reason: .tooManyValues(limit: maxValues), offset: start) }
        nodes.append(JSONNode(kind: kind, start: UInt32(start), end: UInt32(index), next: UInt32(nodes.count + 1)))
    }

    /// What comes after a whole value.
    private var afterValue: State { open.isEmpty ? .done : .commaOrEnd }

    /// `true` iff the byte before this one, blanks aside, is a certain one.
    func follows(_ byte: Unicode.Scalar) -> Bool { bytes[..<index].last { !JSONScan.isBlank($0) } == UInt8(ascii: byte) }

    /// Returns the JSON Pointer of the innermost array or object that is open.
    private var pointer: String {
        var pointer = JSONPointer.root
        let document = JSONDocument(bytes: bytes, nodes: nodes)
        for (outer, inner) in zip(open, open.dropFirst()) {
            if nodes[outer].kind == .object {
                pointer = JSONPointer.appending(document.text(of: inner - 1), to: pointer)
            } else {
                pointer = JSONPointer.appending(position(of: inner, in: outer), to: pointer)
            }
        }
        return pointer
    }

    /// Returns how many elements stand before a value in an array that is still open.
    private func position(of inner: Int, in array: Int) -> Int {
        var count = 0
        var element = array + 1
        while element < inner {
            count += 1
            element = Int(nodes[element].next)
        }
        return count
    }
}
