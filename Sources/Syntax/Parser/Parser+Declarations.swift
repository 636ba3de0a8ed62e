import Diagnostics
import Values

extension Parser {
    /// `file`.
    mutating func file() -> [Declaration] {
        var declarations: [Declaration] = []
        while !at(.end) {
            if accept(.broken) { continue }
            if let declaration = declaration() { declarations.append(declaration) }
        }
        return declarations
    }

    /// One declaration; nil when it could not be read.
    private mutating func declaration() -> Declaration? {
        depth = 0
        operators = 0
        let start = current.start
        switch take().word {
        case .document: return document(start)
        case .regions: return regions()
        case .counting: return counting(start)
        case .record: return record(start)
        case .rule: return rule(start)
        case .targets: return targets(start)
        case .unchecked: return unchecked(start)
        case .mapping: return mapping(start)
        default:
            index -= 1
            reportNoDeclaration()
            skipToDeclaration()
            return nil
        }
    }

    /// Says that no declaration begins with the next token.
    private mutating func reportNoDeclaration() {
        if at(.closeBrace) { return report(.strayBrace(at: range(current))) }
        let words: [Word] = [.document, .regions, .counting, .record, .rule, .targets, .unchecked, .mapping]
        _ = failExpecting(.declaration, among: words, at: range(current))
    }

    /// Reads the block of a declaration after its head; nil when there is none.
    mutating func body<Item>(_ kind: Block, _ item: (inout Parser) throws(Failure) -> Item?) -> [Item]? {
        do { return try block(kind, item) } catch {
            while !at(.end), !beginsDeclaration { take() }
            return nil
        }
    }

    /// `document`, after its word.
    private mutating func document(_ start: UInt32) -> Declaration? {
        var (name, number) = (Name("", here), QuotedText("", here))
        let follows = head { (parser) throws(Failure) in
            name = try parser.name(.documentName)
            number = try parser.quoted(.documentNumber)
        }
        guard follows, let items = body(.document, { (parser) throws(Failure) in try parser.documentItem() }) else { return nil }
        return .document(DocumentDeclaration(name: name, number: number, items: items, range: range(from: start)))
    }

    /// `document-item`.
    private mutating func documentItem() throws(Failure) -> DocumentDeclaration.Item {
        switch current.word {
        case .title:
            take()
            return .title(try quoted(.title))
        case .issuer:
            take()
            return .issuer(try quoted(.text))
        case .issued:
            take()
            return .issued(try date(.date))
        case .region:
            take()
            return .region(try name(.regionName))
        case .counts: return .counts(by: try countsBy())
        case .in: return .force(try force())
        case .replaces:
            take()
            return .replaces(try name(.documentName))
        case .note:
            take()
            return .note(try quoted(.text))
        default: throw failItem(.document)
        }
    }

    /// `"counts" "by" name`.
    mutating func countsBy() throws(Failure) -> Name {
        try expect(.counts)
        try expect(.by)
        return try name(.countingName)
    }

    /// `"in" "force" "from" date [ "until" date ] | "in" "force" "until" date`.
    mutating func force() throws(Failure) -> ForceClause {
        let start = current.start
        try expect(.in)
        try expect(.force)
        let from = accept(.from) ? try date(.date) : nil
        let until = accept(.until) ? try date(.date) : nil
        if from == nil && until == nil { throw failExpecting(.words([.from, .until]), among: [.from, .until]) }
        return ForceClause(from: from, until: until, range: range(from: start))
    }

    /// `regions`, after its word.
    private mutating func regions() -> Declaration? {
        do { return .regions(try region()) } catch {
            while !at(.end), !beginsDeclaration { take() }
            return nil
        }
    }

    /// `region`.
    private mutating func region() throws(Failure) -> RegionDeclaration {
        let start = current.start
        let name = try name(.regionName)
        let aliases = accept(.also) ? try quotedList(.alias) : []
        guard at(.openBrace) else { return RegionDeclaration(name: name, aliases: aliases, parts: [], range: range(from: start)) }
        if peek().kind == .closeBrace {
            take()
            _ = failExpecting(.regionName, at: range(current))
            take()
            return RegionDeclaration(name: name, aliases: aliases, parts: [], range: range(from: start))
        }
        let parts = try block(.regions) { (parser) throws(Failure) in try parser.region() }
        return RegionDeclaration(name: name, aliases: aliases, parts: parts, range: range(from: start))
    }

    /// Says that no item of the block begins with the next token.
    mutating func failItem(_ kind: Block) -> Failure {
        if current.kind == .foreign { return failForeign() }
        let isMisspelt = at(.name) && NearestName.nearest(to: text(current), among: kind.words.map(\.rawValue)) != nil
        guard current.startsLine || isMisspelt else { return failUnexpected(kind) }
        return failExpecting(.item(of: kind), among: kind.words, at: range(current))
    }

    /// Says that the next token does not belong behind an item that is complete.
    private mutating func failUnexpected(_ kind: Block) -> Failure {
        at(.broken) ? Failure() : fail(.unexpected(found, .item(of: kind), at: range(current)))
    }
}
