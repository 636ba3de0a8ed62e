import Diagnostics
import Values

extension Parser {
    /// `mapping`, after its word.
    mutating func mapping(_ start: UInt32) -> Declaration? {
        var (name, title, record) = (Name("", here), QuotedText("", here), Name("", here))
        let follows = head { (parser) throws(Failure) in
            name = try parser.name(.mappingName)
            title = try parser.quoted(.title)
            try parser.expect(.to)
            record = try parser.name(.recordName)
        }
        guard follows, let items = body(.mapping, { (parser) throws(Failure) in try parser.mappingItem() }) else { return nil }
        return .mapping(MappingDeclaration(name: name, title: title, record: record, items: items, range: range(from: start)))
    }

    /// `mapping-item`.
    private mutating func mappingItem() throws(Failure) -> MappingDeclaration.Item {
        let start = current.start
        if beginsMapped { return .mapped(try mapped()) }
        switch current.word {
        case .cite:
            take()
            return .cite(try citation())
        case .note:
            take()
            return .note(try quoted(.text))
        case .told:
            take()
            try expect(.by)
            let keys = try quotedList(.inputKey)
            return .toldBy(keys, range(from: start))
        case .for: return .each(try elements())
        default: throw failMapped(.mapping)
        }
    }

    /// `mapped` in the block of a list.
    private mutating func mappedElement() throws(Failure) -> MappedField {
        guard beginsMapped else { throw failMapped(.mapped) }
        return try mapped()
    }

    /// Whether a field and where it comes from begin here.
    var beginsMapped: Bool {
        guard at(.name), !current.word.isReserved else { return false }
        return peek().kind == .dot || peek().word == .from || peek().word == .for
    }

    /// Says what is missing behind a field, or that no item begins here.
    private mutating func failMapped(_ kind: Block) -> Failure {
        let isField = at(.name) && current.startsLine && !current.word.isReserved && !kind.words.contains(current.word)
        let isMisspelt = NearestName.nearest(to: text(current), among: kind.words.map(\.rawValue)) != nil
        guard isField, !isMisspelt, [.string, .equals, .colon, .name].contains(peek().kind), !peek().startsLine else {
            return failItem(kind)
        }
        take()
        return failExpecting(.words([.from, .for]), among: [.from, .for], at: range(current))
    }

    /// `mapped`.
    private mutating func mapped() throws(Failure) -> MappedField {
        let start = current.start
        let path = try path(.fieldName)
        if at(.for) {
            let loop = try elements()
            if needsRecovery { return MappedField(path: path, content: .elements(loop, []), range: range(from: start)) }
            let fields = try block(.mapped) { (parser) throws(Failure) in try parser.mappedElement() }
            return MappedField(path: path, content: .elements(loop, fields), range: range(from: start))
        }
        guard accept(.from) else { throw failExpecting(.words([.from, .for]), among: [.from, .for]) }
        var origins = [try origin()]
        while !needsRecovery, accept(.comma) { origins.append(try origin()) }
        let words = !needsRecovery && at(.as) ? try mappingWords() : nil
        return MappedField(path: path, content: .origins(origins, words: words), range: range(from: start))
    }

    /// `elements`.
    private mutating func elements() throws(Failure) -> MappingLoop {
        let start = current.start
        try expect(.for)
        try expect(.each)
        let name = try name(.newName)
        try expect(.in)
        var sources = [try sourcePath()]
        while accept(.comma) { sources.append(try sourcePath()) }
        let merging = at(.merged, .by) ? try merging() : nil
        let condition = accept(.where) ? conditionOrMissing() : nil
        return MappingLoop(name: name, sources: sources, merging: merging, condition: condition, range: range(from: start))
    }

    /// `"merged" "by" source "in" "order" "of" source`.
    private mutating func merging() throws(Failure) -> MappingLoop.Merging {
        try expect(.merged)
        try expect(.by)
        let key = try sourcePath()
        try expect(.in)
        try expect(.order)
        try expect(.of)
        return MappingLoop.Merging(key: key, order: try sourcePath())
    }

    /// `origin`.
    private mutating func origin() throws(Failure) -> MappingOrigin {
        let start = current.start
        let source = try sourcePath()
        let currency = accept(.in) ? try sourcePath() : nil
        var loops: [MappingLoop] = []
        while at(.for), peek().word != .each { loops.append(try through()) }
        let condition = accept(.where) ? conditionOrMissing() : nil
        return MappingOrigin(source: source, currency: currency, loops: loops, condition: condition, range: range(from: start))
    }

    /// `"for" name "in" source`.
    private mutating func through() throws(Failure) -> MappingLoop {
        let start = current.start
        try expect(.for)
        let name = try name(.newName)
        try expect(.in)
        let source = try sourcePath()
        return MappingLoop(name: name, sources: [source], merging: nil, condition: nil, range: range(from: start))
    }

    /// `source`.
    private mutating func sourcePath() throws(Failure) -> SourcePath {
        let start = current.start
        var steps = [try step(.source)]
        while accept(.dot) { steps.append(try step(.sourceKey)) }
        return SourcePath(steps, range(from: start))
    }

    /// `name | string`.
    private mutating func step(_ what: Expectation) throws(Failure) -> SourcePath.Step {
        // The next field is no part of this one.
        if current.startsLine, tokens[index - 1].kind != .comma, beginsMapped { throw failExpecting(what) }
        return at(.string) ? .key(try quoted(what)) : .name(try name(what))
    }

    /// `words`, from `as` on.
    private mutating func mappingWords() throws(Failure) -> MappingWords {
        let start = current.start
        try expect(.as)
        let pairs = try block(.codes) { (parser) throws(Failure) in try parser.pair() }
        return MappingWords(pairs: pairs, range: range(from: start))
    }

    /// `string "is" ( string | "yes" | "no" )`, and a comma if there is one.
    private mutating func pair() throws(Failure) -> MappingWords.Pair {
        let code = try quoted(.mappedCode)
        try expect(.is)
        guard at(.string) || at(.yes) || at(.no) || at(.true) || at(.false) else { throw failExpecting(.mappedWord) }
        let word = try literal(.mappedWord)
        _ = accept(.comma)
        return MappingWords.Pair(code: code, word: word)
    }
}
