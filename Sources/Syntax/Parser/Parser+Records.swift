import Diagnostics

extension Parser {
    /// `record`, after its word.
    mutating func record(_ start: UInt32) -> Declaration? {
        var (name, labels) = (Name("", here), [QuotedText]())
        let follows = head { (parser) throws(Failure) in
            name = try parser.name(.recordName)
            labels = try parser.quotedList(.label)
        }
        guard follows else { return nil }
        do {
            let items = try block(.record) { (parser) throws(Failure) in try parser.recordItem() }
            return .record(RecordDeclaration(name: name, labels: labels, items: items, range: range(from: start)))
        } catch {
            skipToDeclaration()
            return nil
        }
    }

    /// `record-item`.
    private mutating func recordItem() throws(Failure) -> RecordDeclaration.Item {
        let start = current.start
        if at(.told, .by) {
            index += 2
            let keys = try quotedList(.inputKey)
            return .toldBy(keys, range(from: start))
        }
        if at(.dated, .by) {
            index += 2
            // A name with a text behind it is the next field.
            if current.startsLine, peek().kind == .string { throw failExpecting(.dateField) }
            let date = try path(.dateField)
            return .datedBy(date, range(from: start))
        }
        return .field(try field())
    }

    /// `field`.
    private mutating func field() throws(Failure) -> FieldDeclaration {
        let start = current.start
        // What stands behind a field on its line and is no field itself is a misspelt `key` or `optional`.
        if !current.startsLine, peek().kind != .string { throw failExpecting(.words([.key, .optional]), among: [.key, .optional]) }
        let name = try name(.field)
        let labels = try quotedList(.label)
        let type = try type()
        var (isKey, isOptional) = (false, false)
        if !needsRecovery {
            while let word = [Word.key, .optional].first(where: at), !current.startsLine || peek().kind != .string {
                if word == .key ? isKey : isOptional { throw fail(.saidTwice(word.rawValue, at: range(current))) }
                if word == .key { isKey = true } else { isOptional = true }
                take()
            }
        }
        return FieldDeclaration(name: name, labels: labels, type: type, isKey: isKey, isOptional: isOptional, range: range(from: start))
    }

    /// The words that begin a type.
    private static let types: [Word] = [
        .text, .credit, .boolean, .money, .share, .date, .event, .region, .number, .count, .choice, .group, .list,
    ]

    /// `type`; `missing`, and reported, when it is not one.
    private mutating func type() throws(Failure) -> TypeExpression {
        let start = current.start
        guard Self.types.contains(current.word), !current.startsLine || peek().kind != .string else {
            _ = failExpecting(.type, among: Self.types)
            needsRecovery = true
            return .missing(range(current))
        }
        switch take().word {
        case .text: return .text
        case .credit:
            try expect(.code)
            return .creditCode
        case .boolean: return .boolean
        case .money: return .money
        case .share: return .share
        case .date: return .date
        case .event: return .event
        case .region: return .region
        case .number: return .number(unit: try unitOfType())
        case .count: return .count(unit: try unitOfType())
        case .choice: return .choice(try quotedList(.choiceText))
        case .group: return .group(try fields())
        case .list: return .list(try fields())
        default: return .missing(range(from: start))
        }
    }

    /// The unit of a number, which stands on the line of its type.
    private mutating func unitOfType() throws(Failure) -> Name? {
        guard at(.name), !current.startsLine, !at(.key), !at(.optional) else { return nil }
        return try name(.unit)
    }

    /// `"{" { field } "}"`.
    private mutating func fields() throws(Failure) -> [FieldDeclaration] {
        try block(.record) { (parser) throws(Failure) in try parser.field() }
    }
}
