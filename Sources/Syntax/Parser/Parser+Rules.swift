import Diagnostics

extension Parser {
    /// `rule`, after its word.
    mutating func rule(_ start: UInt32) -> Declaration? {
        var (name, title) = (Name("", here), QuotedText("", here))
        var scope = RuleDeclaration.Scope.each(record: Name("", here))
        let follows = head { (parser) throws(Failure) in
            name = try parser.name(.ruleName)
            title = try parser.quoted(.title)
            scope = try parser.scope()
        }
        guard follows else { return nil }
        do {
            let items = try block(.rule) { (parser) throws(Failure) in try parser.ruleItem(in: .rule) }
            return .rule(RuleDeclaration(name: name, title: title, scope: scope, items: items, range: range(from: start)))
        } catch {
            skipToDeclaration()
            return nil
        }
    }

    /// `"for" name | "over" name [ "by" grouping { "," grouping } ]`.
    mutating func scope() throws(Failure) -> RuleDeclaration.Scope {
        if try expect(oneOf: [.for, .over]) == .for { return .each(record: try name(.recordName)) }
        let record = try name(.recordName)
        var groupings: [RuleDeclaration.Grouping] = []
        if accept(.by) {
            repeat { groupings.append(try grouping()) } while accept(.comma)
        }
        return .over(record: record, by: groupings)
    }

    /// `grouping`.
    private mutating func grouping() throws(Failure) -> RuleDeclaration.Grouping {
        var part = RuleDeclaration.Grouping.Part.value
        if peek().word == .of, let named = RuleDeclaration.Grouping.Part(rawValue: current.word.rawValue), named != .value {
            part = named
            index += 2
        }
        return RuleDeclaration.Grouping(part: part, path: try path(.fieldName))
    }

    /// `rule-item`; nil for an example that is not to be read.
    mutating func ruleItem(in block: Block) throws(Failure) -> RuleItem? {
        let start = current.start
        switch current.word {
        case .cite:
            take()
            return .cite(try citation())
        case .requirement:
            take()
            return .requirements(try quotedList(.requirement))
        case .region:
            take()
            return .region(try name(.regionName))
        case .note:
            take()
            return .note(try quoted(.text))
        case .in: return .force(try force())
        case .obliges:
            take()
            return .obliges(at(.string) ? .named(try quoted(.text)) : .field(try path(.obligor)))
        case .judged:
            take()
            try expect(.by)
            return .judged(by: try path(.dateField))
        case .counts: return .counts(by: try countsBy())
        case .let: return try binding()
        case .when:
            take()
            return .when(conditionOrMissing())
        case .unless:
            take()
            let condition = conditionOrMissing()
            return .unless(condition, citing: try citing())
        case .for: return try forEach()
        case .pauses: return .pauses(try pauses())
        case .extends: return try extends()
        case .must, .should, .encouraged: return duty(start)
        case .statutory: return try statutory(start)
        case .review: return try review()
        case .given, .example: return try facts(of: current.word)
        default: throw failItem(block)
        }
    }

    /// `"let" name "=" condition`.
    private mutating func binding() throws(Failure) -> RuleItem {
        try expect(.let)
        let name = try name(.newName)
        try expect(.equals, .equals)
        return .binding(name: name, value: conditionOrMissing())
    }

    /// `"for" "each" name "in" expression [ "where" condition ]`.
    private mutating func forEach() throws(Failure) -> RuleItem {
        try expect(.for)
        try expect(.each)
        let name = try name(.newName)
        try expect(.in)
        let list = try expression()
        return .forEach(name: name, list: list, filter: accept(.where) ? try condition() : nil)
    }

    /// `"pauses" …`.
    private mutating func pauses() throws(Failure) -> PauseClause {
        let start = current.start
        try expect(.pauses)
        var (each, list) = (Name?.none, Expression?.none)
        if accept(.for) {
            try expect(.each)
            each = try name(.newName)
            try expect(.in)
            list = try expression()
        }
        try expect(.from)
        let from = try expression()
        try expect(.to)
        let to = try expression()
        let cap = try cap()
        let citation = try citing()
        return PauseClause(each: each, list: list, from: from, to: to, cap: cap, citation: citation, range: range(from: start))
    }

    /// `[ "at" "most" period ]`.
    private mutating func cap() throws(Failure) -> PeriodLiteral? {
        guard accept(.at) else { return nil }
        try expect(.most)
        return try period()
    }

    /// `"extends" "by" period "when" condition [ "citing" citation ]`.
    private mutating func extends() throws(Failure) -> RuleItem {
        try expect(.extends)
        try expect(.by)
        let period = try period()
        try expect(.when)
        let condition = conditionOrMissing()
        return .extends(by: period, when: condition, citing: try citing())
    }

    /// `duty`.
    private mutating func duty(_ start: UInt32) -> RuleItem {
        let modality: Modality =
            switch take().word {
            case .must: .must
            case .should: .should
            default: .encouraged
            }
        let negated = modality == .must && accept(.not)
        let condition = conditionOrMissing()
        return .duty(modality, negated: negated, condition, range(from: start))
    }

    /// `"statutory" predicate "citing" citation`.
    private mutating func statutory(_ start: UInt32) throws(Failure) -> RuleItem {
        try expect(.statutory)
        let predicate = try predicate()
        guard let citation = try citing() else { throw failExpecting(.word(.citing)) }
        return .statutory(predicate, citing: citation, range(from: start))
    }

    /// `"review" string [ "when" condition ]`, where `when` is on the same line; on its own line it is an item of its own.
    private mutating func review() throws(Failure) -> RuleItem {
        try expect(.review)
        let question = try quoted(.question)
        guard at(.when), !current.startsLine else { return .review(question, when: nil) }
        take()
        return .review(question, when: conditionOrMissing())
    }

    /// `[ "citing" citation ]`; nothing when the condition before it failed.
    private mutating func citing() throws(Failure) -> Citation? {
        !needsRecovery && accept(.citing) ? try citation() : nil
    }

    /// A condition; `missing`, with the item to be skipped, when it fails.
    mutating func conditionOrMissing() -> Expression {
        let start = current.start
        do { return try condition() } catch {
            needsRecovery = true
            return .missing(range(from: start))
        }
    }

    /// `citation`.
    mutating func citation() throws(Failure) -> Citation {
        let start = current.start
        let document = try name(.documentName)
        let place = try place()
        let quotation = at(.string) ? try quoted(.text) : nil
        return Citation(document: document, place: place, quotation: quotation, range: range(from: start))
    }

    /// `place`.
    private mutating func place() throws(Failure) -> Citation.Place {
        let kind: Citation.Place.Kind
        switch current.word {
        case .item: kind = .item
        case .article: kind = .article
        case .section: kind = .section
        case .table: kind = .table
        case .row: kind = .row
        case .clause:
            take()
            return .clause(try quoted(.clause))
        default:
            let words: [Word] = [.item, .article, .section, .table, .row, .clause]
            throw failExpecting(.words(words), among: words)
        }
        take()
        return .numbered(kind, try wholeNumber(.placeNumber))
    }
}
