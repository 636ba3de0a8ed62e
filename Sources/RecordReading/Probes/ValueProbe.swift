public import RecordModel
internal import Tables

/// Says what single values mean, exactly as the reading of records takes them.
public struct ValueProbe: Sendable {
    /// Reads values.
    private let reader: ValueReader

    /// Creates a probe of values whose places are those of a tree.
    ///
    /// - Parameter hasSerialDates: whether dates may be numbers of days, as in spreadsheets.
    public init(regions: RegionTree, hasSerialDates: Bool = false) {
        var reader = ValueReader(regions: RegionReader(regions))
        if hasSerialDates { reader.serials = .from1900 }
        self.reader = reader
    }

    /// `true` iff a value is read as a field that is no group and no list.
    public func takes(_ value: SampleValue, unit: String?, as field: Field) -> Bool {
        let form: WrittenValue.Form =
            switch value.form {
            case .text: .text
            case .number: .number
            case .boolean: .boolean
            }
        let written = WrittenValue(form: form, text: value.text, unit: unit)
        if case .unreadable = reader.read(written, as: field) { return false }
        return true
    }

    /// Returns what the bytes of one JSON value mean as a field that is no group and no list; nil when they are not JSON.
    public func read(_ token: [UInt8], unit: String? = nil, as field: Field) -> FactValue? {
        guard let document = try? JSONReader.read(token) else { return nil }
        if document.isBlank(JSONDocument.root) { return .missing }
        switch reader.read(JSONDocument.root, of: document, unit: unit, as: field) {
        case .literal(let value), .loose(let value, _, _): return value
        case .unreadable(let message): return .unreadable(message.text)
        }
    }

    /// Returns what is wrong with the bytes of one JSON value as such a field, as the code of the problem; nil when nothing is.
    public func problem(_ token: [UInt8], unit: String? = nil, as field: Field) -> String? {
        guard let document = try? JSONReader.read(token), !document.isBlank(JSONDocument.root) else { return nil }
        guard case .unreadable(let message) = reader.read(JSONDocument.root, of: document, unit: unit, as: field) else { return nil }
        return message.code
    }

    /// Returns the characters of a JSON string, its escapes undone; nil when the bytes are none.
    public static func text(_ token: [UInt8]) -> String? {
        guard let document = try? JSONReader.read(token), document.nodes[JSONDocument.root].isString else { return nil }
        return document.text(of: JSONDocument.root)
    }
}
