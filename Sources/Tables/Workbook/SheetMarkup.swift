/// What systems and old programs save under the name of a workbook without its being one: text with marks, which spreadsheets open all the same.
public enum SheetMarkup: Hashable, Sendable {
    /// A web page with a table in it, alone or packed for mail.
    case page
    /// The XML of Excel 2003.
    case spreadsheet2003

    /// How many bytes of an input tell.
    public static let headBytes = 4_096

    /// What the first bytes of an input begin; nil for anything else.
    public init?(_ head: some Sequence<UInt8>) {
        // Without zeros UTF-16 is as good as ASCII here.
        let text = String(
            decoding: head.prefix(SheetMarkup.headBytes).lazy.filter { $0 != 0 }.drop { !SheetMarkup.begins($0) }, as: UTF8.self
        )
        .lowercased()
        guard text.hasPrefix("<") || text.hasPrefix("mime-version:") else { return nil }
        if text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("progid=\"excel.sheet\"") {
            self = .spreadsheet2003
        } else if ["<html", "<table", "<head", "<body", "<meta", "<style", "text/html"].contains(where: text.contains) {
            self = .page
        } else {
            return nil
        }
    }

    /// `true` iff a byte is no blank and of no byte order mark.
    private static func begins(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}
