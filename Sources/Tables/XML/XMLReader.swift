/// Reads the XML of workbooks: elements, attributes, text. It knows no other entities than those of XML itself and refuses every DOCTYPE, so that
/// no text can read other files or grow; what it keeps is bounded.
struct XMLReader {
    /// What comes next in a text.
    enum Event: Hashable {
        /// An element begins; prefixes of names are dropped.
        case start(XMLElement)
        /// An element ends.
        case end(String)
        /// A piece of text; a long one comes in several.
        case text(String)
    }

    /// Unpacks the text.
    private var source: PartReader
    /// The name of the part, for messages.
    let part: String
    /// Bytes that were unpacked; those before `index` are done, and `done` more were given up.
    private var window: [UInt8] = []
    private var index = 0
    private var done = 0
    /// The elements that are open.
    private var open: [String] = []
    /// The element that began and ended at once, whose end comes next.
    private var pendingEnd: String?
    /// Whether an element was there already.
    private var hasRoot = false

    /// How deep elements nest, and how many bytes one tag has, at most.
    private static let maxDepth = 64
    private static let maxTag = 64 << 10
    /// How many bytes a piece of text has, about.
    private static let textPiece = 32 << 10

    /// Creates a reader of a part.
    init(_ source: PartReader, part: String) {
        self.source = source
        self.part = part
    }

    /// Returns what comes next; nil at the end.
    mutating func next() throws(WorkbookFault) -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name)
        }
        while let byte = try peek() {
            if byte != 0x3C {
                if let text = try readText() { return .text(text) }
                continue
            }
            if let event = try readMarkup() { return event }
        }
        guard open.isEmpty, hasRoot else { throw malformed }
        return nil
    }

    /// Passes over an element that has begun, and all within it.
    mutating func skip() throws(WorkbookFault) {
        var depth = 1
        while depth > 0, let event = try next() {
            switch event {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
        }
    }

    /// The text within an element that has begun, that of elements within it apart.
    mutating func text() throws(WorkbookFault) -> String {
        var text = ""
        while let event = try next() {
            switch event {
            case .text(let piece): text += piece
            case .start: try skip()
            case .end: return text
            }
        }
        return text
    }

    /// That the text is not well-formed here.
    private var malformed: WorkbookFault { .malformed(part: part, offset: done + index) }

    /// The next byte, or the one so many behind it; nil at the end.
    @inline(__always)
    private mutating func peek(_ distance: Int = 0) throws(WorkbookFault) -> UInt8? {
        while index + distance >= window.count { guard try fill() else { return nil } }
        return window[index + distance]
    }

    /// Unpacks more; false at the end.
    private mutating func fill() throws(WorkbookFault) -> Bool {
        let more = try source.next()
        if more.isEmpty { return false }
        if index > 0 {
            done += index
            window.removeFirst(index)
            index = 0
        }
        // A mark at the start of the text is no text.
        window += done == 0 && window.isEmpty && more.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(more.dropFirst(3)) : more
        return true
    }

    /// Takes a word that comes next.
    private mutating func take(_ word: StaticString) throws(WorkbookFault) -> Bool {
        let count = word.utf8CodeUnitCount
        for offset in 0..<count {
            guard try peek(offset) == word.utf8Start[offset] else { return false }
        }
        index += count
        return true
    }

    /// Passes over everything to the end of a word.
    private mutating func pass(_ word: StaticString) throws(WorkbookFault) {
        while try peek() != nil {
            if try take(word) { return }
            index += 1
        }
        throw malformed
    }

    /// Reads a tag, or what is passed over; nil for that.
    private mutating func readMarkup() throws(WorkbookFault) -> Event? {
        if try take("<?") {
            try pass("?>")
        } else if try take("<!--") {
            try pass("-->")
        } else if try take("<![CDATA[") {
            return .text(try readCharacterData())
        } else if try take("<!") {
            throw .doctype(part: part)
        } else if try take("</") {
            let name = try readName()
            try skipBlanks()
            guard try peek() == 0x3E, open.popLast() == name else { throw malformed }
            index += 1
            return .end(name)
        } else {
            index += 1
            return .start(try readElement())
        }
        return nil
    }

    /// Reads the characters of a section in which nothing is markup.
    private mutating func readCharacterData() throws(WorkbookFault) -> String {
        guard !open.isEmpty else { throw malformed }
        var bytes: [UInt8] = []
        while let byte = try peek() {
            if byte == 0x5D, try take("]]>") { return try string(bytes) }
            guard bytes.count < 1 << 20 else { throw malformed }
            bytes.append(byte)
            index += 1
        }
        throw malformed
    }

    /// Reads what stands in a tag behind `<`.
    private mutating func readElement() throws(WorkbookFault) -> XMLElement {
        let start = done + index
        var element = XMLElement(name: try readName())
        guard !(hasRoot && open.isEmpty), open.count < Self.maxDepth else { throw malformed }
        hasRoot = true
        while true {
            try skipBlanks()
            guard let byte = try peek(), done + index - start < Self.maxTag else { throw malformed }
            if byte == 0x3E {
                index += 1
                open.append(element.name)
                return element
            }
            if byte == 0x2F {
                guard try peek(1) == 0x3E else { throw malformed }
                index += 2
                pendingEnd = element.name
                return element
            }
            element.attributes.append(try readAttribute())
        }
    }

    /// Reads an attribute.
    private mutating func readAttribute() throws(WorkbookFault) -> XMLElement.Attribute {
        let name = try readName()
        try skipBlanks()
        guard try peek() == 0x3D else { throw malformed }
        index += 1
        try skipBlanks()
        guard let quote = try peek(), quote == 0x22 || quote == 0x27 else { throw malformed }
        index += 1
        var bytes: [UInt8] = []
        while let byte = try peek(), byte != quote {
            guard byte != 0x3C, bytes.count < Self.maxTag else { throw malformed }
            if byte == 0x26 {
                try readReference(to: &bytes)
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        guard try peek() == quote else { throw malformed }
        index += 1
        return XMLElement.Attribute(name: name, value: try string(bytes))
    }

    /// Reads a name and drops its prefix.
    private mutating func readName() throws(WorkbookFault) -> String {
        var count = 0
        var local = 0
        while let byte = try peek(count), XMLReader.isName(byte) {
            count += 1
            if byte == 0x3A { local = count }
            guard count <= 256 else { throw malformed }
        }
        guard count > local else { throw malformed }
        defer { index += count }
        return try string(Array(window[(index + local)..<(index + count)]))
    }

    /// `true` iff a byte can stand in a name; whatever is not ASCII can.
    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
        default: false
        }
    }

    /// Takes blanks.
    private mutating func skipBlanks() throws(WorkbookFault) {
        while let byte = try peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    /// Reads text up to the next tag; nil for blanks outside of all elements.
    private mutating func readText() throws(WorkbookFault) -> String? {
        var bytes: [UInt8] = []
        while bytes.count < Self.textPiece, let byte = try peek(), byte != 0x3C {
            if byte == 0x26 {
                try readReference(to: &bytes)
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        // A character that is cut in two belongs to this piece.
        while let byte = try peek(), byte & 0xC0 == 0x80 {
            bytes.append(byte)
            index += 1
        }
        guard open.isEmpty else { return try string(bytes) }
        guard bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { throw malformed }
        return nil
    }

    /// Reads `&lt;`, `&#20013;` and the like.
    private mutating func readReference(to bytes: inout [UInt8]) throws(WorkbookFault) {
        var name: [UInt8] = []
        index += 1
        while let byte = try peek(), byte != 0x3B, name.count < 12 {
            name.append(byte)
            index += 1
        }
        guard try peek() == 0x3B, let scalar = XMLReader.scalar(String(decoding: name, as: UTF8.self)) else { throw malformed }
        index += 1
        bytes += scalar.utf8
    }

    /// The character that a reference means; nil for one that XML itself does not know.
    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "lt": "<"
        case "gt": ">"
        case "amp": "&"
        case "quot": "\""
        case "apos": "'"
        case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        default: nil
        }
    }

    /// The text that bytes are.
    private func string(_ bytes: [UInt8]) throws(WorkbookFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed }
        return text
    }
}

/// An element as it begins.
struct XMLElement: Hashable {
    /// An attribute.
    struct Attribute: Hashable {
        /// Its name without its prefix, and its value.
        var name: String
        var value: String
    }

    /// Its name without its prefix.
    var name: String
    /// Its attributes.
    var attributes: [Attribute] = []

    /// The value of the attribute with a name; of several the last, since those with a prefix stand last.
    subscript(name: String) -> String? { attributes.last { $0.name == name }?.value }

    /// Whether an attribute is set.
    func isSet(_ name: String) -> Bool { self[name].map { $0 == "1" || $0 == "true" } ?? false }
}
