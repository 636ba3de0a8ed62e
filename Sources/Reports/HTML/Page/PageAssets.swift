internal import Values

/// The style and the program of a page, which lie in `Assets` as files of their own, and are part of the program.
enum PageAssets {
    /// The style.
    static let style = PackageResources.report_css
    /// The program.
    static let script = PackageResources.report_js

    /// What the page may do: show its own style and run its own program, whatever else is in it, and reach for nothing outside.
    static var policy: String {
        "default-src 'none'; style-src \(source(style)); script-src \(source(script)); base-uri 'none'; form-action 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'"
    }

    /// An element's content as a source that a policy allows.
    private static func source(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return "'sha256-\(base64(ofHex: hash.finalize()))'"
    }

    /// Bytes that are written as pairs of hexadecimal digits, in base 64.
    static func base64(ofHex hex: String) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
        // Three hexadecimal digits are two of base 64; what lacks at the end is zero.
        let nibbles = hex.compactMap(\.hexDigitValue)
        var text = String.UnicodeScalarView()
        for start in stride(from: 0, to: nibbles.count, by: 3) {
            let three = (0..<3).reduce(0) { $0 << 4 | (start + $1 < nibbles.count ? nibbles[start + $1] : 0) }
            text.append(digits[three >> 6])
            if start + 1 < nibbles.count { text.append(digits[three & 63]) }
        }
        return String(text) + String(repeating: "=", count: (4 - text.count % 4) % 4)
    }
}
