import Diagnostics
import RecordModel
import Syntax

extension Checker {
    /// Reports a label or alias that two kinds of record share, for input could not tell them apart.
    mutating func checkLabels(of declarations: [RecordDeclaration]) {
        var places = Dictionary(uniqueKeysWithValues: declarations.map { ($0.name.text, $0.name.range) })
        for declaration in declarations {
            for label in declaration.labels where label.value != declaration.name.text {
                if let first = places[label.value] { report(.declaredTwice(Name(label.value, label.range), first: first)) }
                places[label.value] = places[label.value] ?? label.range
            }
        }
    }

    /// Checks a kind of record.
    mutating func recordKind(_ declaration: RecordDeclaration, at index: Int) -> RecordKind {
        let declared = declaration.items.compactMap { if case .field(let field) = $0 { field } else { nil } }
        var kind = RecordKind(
            index: index, name: declaration.name.text, labels: declaration.labels.map(\.value), kindKeys: [], datedBy: nil,
            fields: fields(declared), range: declaration.range)
        var once = OnceOnly()
        for item in declaration.items {
            switch item {
            case .toldBy(let keys, let range):
                if isFirst("told by", range, &once) { kind.kindKeys = keys.map(\.value) }
            case .datedBy(let path, let range):
                if isFirst("dated by", range, &once) { kind.datedBy = datePath(path, of: kind) }
            case .field: break
            }
        }
        return kind
    }

    /// Checks the fields of a record, a group or a list.
    private mutating func fields(_ declarations: [FieldDeclaration]) -> [Field] {
        var taken: [String: SourceRange] = [:]
        var key: SourceRange?
        var result: [Field] = []
        for declaration in declarations {
            guard claim(declaration, &taken) else { continue }
            if declaration.isKey { checkKey(declaration, first: &key) }
            result.append(field(declaration))
        }
        return result
    }

    /// Reports a second key, and a key that can name nothing.
    private mutating func checkKey(_ declaration: FieldDeclaration, first: inout SourceRange?) {
        if let first { report(.twoKeys(declaration.name, first: first)) }
        first = first ?? declaration.name.range
        switch declaration.type {
        case .group, .list: report(.keyOfWrongType(declaration.name))
        default: break
        }
    }

    /// Enters the name, the label and the aliases of a field; false when its name is missing or taken.
    private mutating func claim(_ declaration: FieldDeclaration, _ taken: inout [String: SourceRange]) -> Bool {
        if declaration.name.text.isEmpty { return false }
        var isNew = true
        for (index, name) in ([declaration.name] + declaration.labels.map { Name($0.value, $0.range) }).enumerated() {
            guard let first = taken.updateValue(name.range, forKey: name.text) else { continue }
            taken[name.text] = first
            report(.declaredTwice(name, first: first))
            if index == 0 { isNew = false }
        }
        return isNew
    }

    /// Checks a field.
    private mutating func field(_ declaration: FieldDeclaration) -> Field {
        var blank = declaration.isOptional ? Field.Blank.none : .notKnown
        if case .event = declaration.type {
            if declaration.isOptional { report(.optionalEvent(declaration.name)) }
            blank = .notYet
        }
        if case .missing = declaration.type { unreadFields.insert(declaration.range) }
        return Field(
            name: declaration.name.text, labels: declaration.labels.map(\.value), type: type(declaration.type), isKey: declaration.isKey,
            blank: blank, range: declaration.range)
    }

    /// Checks the type of a field.
    private mutating func type(_ expression: TypeExpression) -> FieldType {
        switch expression {
        case .text, .missing: .text
        case .creditCode: .creditCode
        case .boolean: .boolean
        case .money: .money
        case .share: .share
        case .date, .event: .time
        case .region: .region
        case .number(let unit): .number(unit: unit?.text)
        case .count(let unit): .count(unit: unit?.text)
        case .choice(let words): .choice(choices(words))
        case .group(let declarations): .group(fields(declarations))
        case .list(let declarations): .list(fields(declarations))
        }
    }

    /// Returns the words of a choice without repetitions, which are reported.
    private mutating func choices(_ words: [QuotedText]) -> [String] {
        var places: [String: SourceRange] = [:]
        return words.compactMap { word in
            guard let first = places[word.value] else {
                places[word.value] = word.range
                return word.value
            }
            report(.declaredTwice(Name(word.value, word.range), first: first))
            return nil
        }
    }

    /// Returns the positions of the date that dates a record; nil when it is no date, which is reported.
    private mutating func datePath(_ path: Path, of kind: RecordKind) -> [Int]? {
        context = Context(record: kind)
        let term = pathTerm(path)
        guard requireTime(term, .datedByNeedsDate), case .field(.record, let positions, _) = term.kind else { return nil }
        return positions
    }
}
