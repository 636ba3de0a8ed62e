internal import RecordModel

/// Writes places as SARIF has them.
enum SARIFLocation {
    /// Writes the member `physicalLocation`.
    static func physical(_ place: Place, on writer: inout JSONWriter) {
        writer.object("physicalLocation") {
            artifact(place.file, on: &$0)
            $0.object("region") {
                $0.member("startLine", max(place.line, 1))
                $0.member("startColumn", max(place.column, 1))
            }
        }
    }

    /// Writes the member `artifactLocation`.
    static func artifact(_ path: String, on writer: inout JSONWriter) {
        writer.object("artifactLocation") { $0.member("uri", uri(of: path)) }
    }

    /// The URI reference of a path (RFC 3986): relative as it was given, from the root as a `file` URI.
    ///
    /// Every byte that a path segment cannot hold is escaped; the colon too, so that no name is taken for a scheme.
    static func uri(of path: String) -> String {
        let plain = path.hasPrefix("./") && path.utf8.count > 2 ? String(path.dropFirst(2)) : path
        var text = plain.hasPrefix("/") ? "file://" : ""
        for byte in plain.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return text
    }
}
