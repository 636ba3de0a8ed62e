internal import Values

/// Writes the data of a page as JSON in which nothing can end the script element around it.
///
/// A text that is likely to come again is put between two marks, which JSON cannot hold otherwise, so that whoever puts findings together can
/// hold it once. Findings are thus written independently of each other, in any thread and in any order. The marks are none of those that
/// lines of other files have.
struct PageJSON {
    /// In front of a text that may be held once.
    static let begin: UInt8 = 4
    /// Behind such a text.
    static let end: UInt8 = 5
    /// Between the row of a finding and what unfolds from it.
    static let part: UInt8 = 6

    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    /// Whether the next value needs a comma in front.
    private var needsComma = false

    /// Writes the end of a row.
    mutating func nextPart() {
        bytes.append(PageJSON.part)
        needsComma = false
    }

    /// Writes an array of what the body writes.
    mutating func array(_ body: (inout PageJSON) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes an array with what the body writes of each of the first items, and at its end, as an object, how many more there are.
    mutating func list<Item>(_ items: [Item], atMost limit: Int = 60, _ body: (inout PageJSON, Item) -> Void) {
        array {
            for item in items.prefix(limit) { body(&$0, item) }
            if items.count > limit { $0.more(items.count - limit) }
        }
    }

    /// Writes a whole number.
    mutating func number(_ number: Int) {
        separate()
        bytes += String(number).utf8
    }

    /// Writes a position among all records of the run as an array of its own, marked like that of a line (`JSONWriter.ordinalMark`).
    mutating func ordinal(_ ordinal: Int) {
        separate()
        bytes.append(UInt8(ascii: "["))
        bytes.append(JSONWriter.ordinalMark)
        bytes += String(ordinal).utf8
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes that more items were left out.
    private mutating func more(_ count: Int) {
        separate()
        bytes += "{\"more\":\(count)}".utf8
    }

    /// Writes null.
    mutating func null() {
        separate()
        bytes += "null".utf8
    }

    /// Writes a text from outside.
    mutating func text(_ text: String?, atMost limit: Int = PageText.value) {
        if let text { put(PageText.bounded(text, atMost: limit)) } else { null() }
    }

    /// Writes a text in both languages.
    mutating func text(_ text: Localized?, atMost limit: Int = PageText.sentence) {
        if let text { put(PageText.bounded(text, atMost: limit)) } else { null() }
    }

    /// Writes a safe text: as a string when it is the same in both languages, else as an array of two; marked when that saves anything.
    private mutating func put(_ text: Localized) {
        separate()
        let isLong = text.zh.utf8.count > 4
        if isLong { bytes.append(PageJSON.begin) }
        if text.zh == text.en {
            literal(text.zh)
        } else {
            bytes.append(UInt8(ascii: "["))
            literal(text.zh)
            bytes.append(UInt8(ascii: ","))
            literal(text.en)
            bytes.append(UInt8(ascii: "]"))
        }
        if isLong { bytes.append(PageJSON.end) }
    }

    /// Writes a safe text as a JSON string that holds no character of HTML; stretches without are copied.
    private mutating func literal(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            var copied = 0
            for next in text.indices {
                guard let escape = PageJSON.escape(text[next]) else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<next]))
                bytes += escape.utf8
                copied = next + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// What is written for a byte that may not stand for itself.
    @inline(__always) private static func escape(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "<"): "\\u003c"
        case UInt8(ascii: ">"): "\\u003e"
        case UInt8(ascii: "&"): "\\u0026"
        default: nil
        }
    }

    /// Writes a comma if one is due, and makes one due.
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}
