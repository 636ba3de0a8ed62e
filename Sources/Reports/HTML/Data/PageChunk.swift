/// Some findings that follow each other, as two script elements of data: their rows, read when the page opens, and what unfolds from them,
/// read when it is asked for. A text that occurs in several of them is held once.
struct PageChunk {
    /// How many findings there are in it.
    private(set) var count = 0
    /// The rows.
    private var rows = Part()
    /// What unfolds from them.
    private var details = Part()

    /// Adds a finding.
    mutating func add(_ finding: PageFinding) {
        guard let part = finding.bytes.firstIndex(of: PageJSON.part) else { return }
        rows.add(ArraySlice(finding.bytes[..<part].filter { $0 != JSONWriter.ordinalMark }))
        details.add(finding.bytes[(part + 1)...])
        count += 1
    }

    /// The two script elements.
    var bytes: [UInt8] {
        let tags = (
            row: "<script type=\"application/json\" class=\"rows\">", detail: "<script type=\"application/json\" class=\"details\">"
        )
        return Array(tags.row.utf8) + rows.bytes + Array("</script>\n".utf8) + Array(tags.detail.utf8) + details.bytes
            + Array("</script>\n".utf8)
    }

    /// About how many bytes it will have.
    var size: Int { rows.size + details.size }

    /// The rows, or the details, of some findings.
    private struct Part {
        /// The texts that are held once, with commas between them.
        private var texts: [UInt8] = []
        /// The positions of the texts.
        private var positions: [Text: Int] = [:]
        /// The values of the findings, with commas between them.
        private var values: [UInt8] = []

        /// About how many bytes it will have.
        var size: Int { texts.count + values.count }

        /// `[[text…],[value…]]`.
        var bytes: [UInt8] { Array("[[".utf8) + texts + Array("],[\n".utf8) + values + Array("]]".utf8) }

        /// Adds the value of a finding, in which positions take the place of marked texts. O(bytes).
        mutating func add(_ value: ArraySlice<UInt8>) {
            if !values.isEmpty { values += ",\n".utf8 }
            var rest = value
            while let begin = rest.firstIndex(of: PageJSON.begin) {
                let text = rest[(begin + 1)...].prefix { $0 != PageJSON.end }
                values += rest[..<begin]
                values += String(position(of: text)).utf8
                rest = rest[text.endIndex...].dropFirst()
            }
            values += rest
        }

        /// The position of a text, which is added when it is new.
        private mutating func position(of text: ArraySlice<UInt8>) -> Int {
            if let known = positions[Text(bytes: text)] { return known }
            let new = positions.count
            positions[Text(bytes: text)] = new
            if new > 0 { texts.append(UInt8(ascii: ",")) }
            texts += text
            return new
        }
    }

    /// A text, hashed as a whole and not byte by byte.
    private struct Text: Hashable {
        /// The bytes.
        let bytes: ArraySlice<UInt8>

        /// Hashes the bytes.
        func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }
}
