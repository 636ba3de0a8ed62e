internal import Diagnostics
public import Values

/// Writes JSON (RFC 8259) with its keys in the order in which they are given.
public struct JSONWriter: Sendable {
    /// What was written so far, in UTF-8.
    public internal(set) var bytes: [UInt8] = []
    /// Whether the next member or element needs a comma in front.
    private var needsComma = false
    /// Whether positions among the records of a run are marked, because it is not known yet where the part begins to which they belong.
    private let marksOrdinals: Bool

    /// The byte in front of a marked position; it cannot stand in JSON.
    public static let ordinalMark: UInt8 = 1

    /// Creates an empty writer.
    public init(marksOrdinals: Bool = false) { self.marksOrdinals = marksOrdinals }

    /// Creates a writer of a new document behind bytes that are there.
    init(behind bytes: consuming [UInt8], marksOrdinals: Bool) {
        self.bytes = bytes
        self.marksOrdinals = marksOrdinals
    }

    /// Takes what was written and leaves the writer empty, in the middle of the document.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Writes an object whose members the body writes.
    @inline(__always)
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        open("{")
        body(&self)
        close("}")
    }

    /// Writes a member that is an object.
    public mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
        self.key(key)
        object(body)
    }

    /// Writes a member that is an array with an element for each item.
    public mutating func array<Item>(_ key: String, _ items: [Item], _ body: (inout JSONWriter, Item) -> Void) {
        self.key(key)
        open("[")
        for item in items { body(&self, item) }
        close("]")
    }

    /// Writes a key, one of the program's own words, after which its value must follow.
    public mutating func key(_ key: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Begins an object or array.
    public mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    /// Ends an object or array.
    public mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    /// Breaks the line, which JSON allows between any two tokens.
    public mutating func newLine() {
        if needsComma {
            bytes.append(UInt8(ascii: ","))
            needsComma = false
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Ends the last line of the document.
    public mutating func endDocument() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Writes elements that another writer has written.
    mutating func raw(_ elements: [UInt8]) {
        bytes += elements
        needsComma = !elements.isEmpty
    }

    /// Writes members that another writer has written.
    mutating func members(_ written: [UInt8]) {
        separate()
        bytes += written
    }

    /// Writes a member that is a text, or null.
    public mutating func member(_ key: String, _ text: String?) {
        self.key(key)
        if let text { string(text) } else { null() }
    }

    /// Writes a member that is a text in both languages, or null.
    public mutating func member(_ key: String, _ text: Localized?) {
        self.key(key)
        if let text { localized(text) } else { null() }
    }

    /// Writes a member that is a whole number, or null.
    public mutating func member(_ key: String, _ number: Int?) {
        self.key(key)
        guard let number else { return null() }
        separate()
        append(number)
    }

    /// Writes a member that is a position among all records of the run, marked if that is wanted.
    mutating func member(_ key: String, ordinal: Int) {
        self.key(key)
        separate()
        if marksOrdinals { bytes.append(JSONWriter.ordinalMark) }
        append(ordinal)
    }

    /// Writes a member that is true, false or null.
    public mutating func member(_ key: String, _ value: Bool?) {
        self.key(key)
        guard let value else { return null() }
        separate()
        append(value ? "true" : "false")
    }

    /// Writes null.
    public mutating func null() {
        separate()
        append("null")
    }

    /// Writes a text in both languages as an object.
    public mutating func localized(_ text: Localized) {
        object {
            $0.member("zh", text.zh)
            $0.member("en", text.en)
        }
    }

    /// Writes a text. What would act on a terminal is escaped, so that the output may be looked at as it is.
    public mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        escape(text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a comma if one is due, and makes one due.
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}
