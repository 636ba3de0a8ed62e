internal import Diagnostics
internal import Values

/// Writes HTML. Whatever is text is escaped, and nothing hidden stays in it; only literals of the program become tags.
struct HTMLWriter {
    /// What was written so far, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Writes an element with what the body writes in it.
    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], _ body: (inout HTMLWriter) -> Void) {
        open(name, attributes)
        body(&self)
        close(name)
    }

    /// Writes an element that holds a text.
    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes an element without attributes that holds a text in both languages.
    mutating func element(_ name: StaticString, _ text: Localized) { element(name, [:], text) }

    /// Writes an element that holds a text in both languages, of which one is shown.
    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<String, String>, _ text: Localized) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes the start tag of an element.
    mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:]) {
        raw("<\(name)")
        for (key, value) in attributes {
            raw(" \(key)=\"")
            text(value)
            raw("\"")
        }
        raw(">")
    }

    /// Writes the end tag of an element; those that hold blocks end the line.
    mutating func close(_ name: StaticString) { raw(HTMLWriter.inline.contains("\(name)") ? "</\(name)>" : "</\(name)>\n") }

    /// Writes a text in both languages, of which one is shown.
    mutating func text(_ text: Localized) {
        if text.zh == text.en { return self.text(text.zh) }
        element("span", ["class": "zh", "lang": "zh-CN"], text: text.zh)
        element("span", ["class": "en", "lang": "en"], text: text.en)
    }

    /// Writes a text from outside, of which no more than a page can bear is shown.
    mutating func bounded(_ text: String) { self.text(PageText.bounded(text, atMost: PageText.value)) }

    /// Writes a text.
    mutating func text(_ text: String) {
        for byte in Sanitizer.escaped(text).utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
    }

    /// Writes what is HTML already.
    mutating func raw(_ html: String) { bytes += html.utf8 }

    /// Writes bytes that are HTML already.
    mutating func raw(_ html: [UInt8]) { bytes += html }

    /// Elements within a line.
    private static let inline: Set<String> = [
        "span", "b", "i", "a", "code", "th", "td", "button", "label", "option", "title", "rect", "line", "strong", "q",
    ]
}
