/// Builds JSON Pointers (RFC 6901).
enum JSONPointer {
    /// The pointer of the whole document.
    static let root = ""

    /// Returns the pointer of the member with a key.
    static func appending(_ key: String, to pointer: String) -> String {
        guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return pointer + "/" + key }
        var escaped = ""
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return pointer + "/" + escaped
    }

    /// Returns the pointer of the element at a position.
    static func appending(_ position: Int, to pointer: String) -> String { pointer + "/" + String(position) }
}
