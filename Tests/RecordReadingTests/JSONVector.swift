import Testing

@testable import RecordReading

/// A JSON text and whether RFC 8259 has it.
struct JSONVector: CustomTestStringConvertible, Sendable {
    /// The bytes.
    var bytes: [UInt8]
    /// Why it is refused; empty when it is accepted.
    var code: String

    /// A text that is accepted.
    init(_ text: String) { self.init(Array(text.utf8), "") }

    /// A text that is refused with a code.
    init(_ text: String, _ code: String) { self.init(Array(text.utf8), code) }

    /// Bytes that are refused with a code.
    init(_ bytes: [UInt8], _ code: String) {
        self.bytes = bytes
        self.code = code
    }

    /// The text, cut.
    var testDescription: String { String(decoding: bytes.prefix(40), as: UTF8.self) + " " + code }

    /// The code with which the reader refuses the bytes; empty when it accepts them.
    var observed: String {
        do {
            _ = try JSONReader.read(bytes)
            return ""
        } catch {
            return RecordDiagnostics.syntax(error.reason).code
        }
    }
}
