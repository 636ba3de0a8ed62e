/// The texts that cells name by a number, one after the other.
struct SharedStrings {
    /// Their characters, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// No texts, as in a workbook of numbers.
    init() {}

    /// Reads the part of the texts.
    init(_ reader: consuming XMLReader) throws(WorkbookFault) {
        var reader = reader
        while let event = try reader.next() {
            guard case .start(let element) = event, element.name == "si" else { continue }
            bytes += try RichText.read(&reader).utf8
            ends.append(UInt32(bytes.count))
        }
    }

    /// The characters of a text; nil when there is none with that number.
    subscript(index: Int) -> ArraySlice<UInt8>? {
        guard ends.indices.contains(index) else { return nil }
        return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }
}

/// Text that may be made of runs with different fonts.
enum RichText {
    /// Reads what stands in an element that has begun: its texts, those that tell how to pronounce it apart.
    static func read(_ reader: inout XMLReader) throws(WorkbookFault) -> String {
        var text = ""
        var depth = 1
        while depth > 0, let event = try reader.next() {
            switch event {
            case .start(let element) where element.name == "t": text += try reader.text()
            case .start(let element) where element.name == "rPh": try reader.skip()
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
        }
        return text.contains("_x") ? unescaped(text) : text
    }

    /// Undoes `_x000D_`, which stands for characters that XML cannot have.
    private static func unescaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x5F, index + 6 < bytes.count, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F,
                let value = UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                plain += scalar.utf8
                index += 7
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
