import Foundation
import RecordModel
import Testing
import Values

@testable import RecordReading

/// A row of a table of values: the JSON value, a sign, and what it must be read as.
///
/// `=` is read literally, `~` is read and listed as a reading, `!` is refused with the code that follows.
struct ValueRow: CustomTestStringConvertible, Sendable {
    /// The JSON value.
    var written: String
    /// The sign and what follows it.
    var expected: String

    /// The row as it stands.
    var testDescription: String { "\(written) \(expected)" }

    /// Returns the rows of a table; blank lines and lines that begin with `#` say nothing.
    static func table(_ text: String) -> [ValueRow] {
        text.split(separator: "\n").compactMap { line in
            let signs = [" = ", " ~ ", " ! "].compactMap { line.range(of: $0, options: .backwards)?.lowerBound }
            guard !line.hasPrefix("#"), let sign = signs.max() else { return nil }
            return ValueRow(written: blankless(line[..<sign]), expected: blankless(line[sign...]))
        }
    }

    /// Returns a text without ASCII blanks at its ends.
    private static func blankless(_ text: Substring) -> String { text.trimmingCharacters(in: .whitespaces) }

    /// Returns what the value is read as, in the form of `expected`.
    func observed(as field: Field) throws -> String {
        let document = try JSONReader.read(Array(written.utf8))
        let reader = ValueReader(regions: RegionReader(TestKinds.regions))
        switch reader.read(JSONDocument.root, of: document, unit: nil, as: field) {
        case .literal(let value): return "= " + show(value, field)
        case .loose(let value, _, _): return "~ " + show(value, field)
        case .unreadable(let message): return "! " + message.code
        }
    }

    /// Returns a value as a table shows it.
    private func show(_ value: FactValue, _ field: Field) -> String {
        switch value {
        case .missing: "missing"
        case .unreadable(let why): why.en
        case .text(let text): text
        case .boolean(let answer): answer ? "yes" : "no"
        case .number(let number): field.type == .share ? number.percentDescription : number.description
        case .time(let time): time.description
        case .region(let id): TestKinds.regions.fullName(of: id)
        case .group, .list: "nested"
        }
    }
}
