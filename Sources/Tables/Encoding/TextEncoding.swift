/// How the characters of a text file are written as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    /// Unicode in one to four bytes.
    case utf8 = "utf-8"
    /// What Chinese systems write: GB 18030, and GBK and GB 2312 within it.
    case gb18030
    /// Unicode in pairs of bytes, the low one first: what Excel calls "Unicode text".
    case utf16LittleEndian = "utf-16le"
    /// Unicode in pairs of bytes, the high one first.
    case utf16BigEndian = "utf-16be"
}
