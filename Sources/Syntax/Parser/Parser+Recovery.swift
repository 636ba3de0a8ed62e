import Diagnostics

/// What kind of block is being read: it tells how the items of the block begin.
enum Block {
    case document, counting, regions, record, rule, targets, row, unchecked, mapping, mapped, codes, facts

    /// The words that begin an item.
    var words: [Word] {
        switch self {
        case .document: [.title, .issuer, .issued, .region, .counts, .in, .replaces, .note]
        case .counting: [.cite, .note, .days, .start, .last, .weekends, .holidays]
        case .regions, .facts, .mapped, .codes: []
        case .record: [.told, .dated]
        case .rule: Self.ruleWords
        case .targets: Self.ruleWords + [.columns, .row]
        case .row: Self.ruleWords + [.values]
        case .unchecked: [.requirement, .because]
        case .mapping: [.cite, .note, .told, .for]
        }
    }

    /// The words that begin an item of a rule.
    private static let ruleWords: [Word] = [
        .cite, .requirement, .region, .obliges, .in, .judged, .counts, .note, .let, .when, .unless, .for, .pauses, .extends, .must, .should,
        .encouraged, .statutory, .review, .given, .example,
    ]
}

extension Parser {
    /// Reads `{ item item … }`; items that fail are left out.
    ///
    /// A block that is not closed is reported and ends where a declaration begins or the file ends.
    mutating func block<Item>(
        _ kind: Block, _ item: (inout Parser) throws(Failure) -> Item?
    ) throws(Failure) -> [Item] {
        let opening = range(current)
        guard at(.openBrace) else { throw failExpecting(.openBrace) }
        try enter(opening)
        take()
        let outer = opensAt
        opensAt = opening.start
        defer {
            depth -= 1
            opensAt = outer
        }
        var items: [Item] = []
        while !accept(.closeBrace) {
            if at(.end) || beginsDeclaration || kind == .facts && beginsItemOfRule || kind == .codes && current.startsLine && at(.name) {
                report(.unclosedBlock(opening: opening, at: gap))
                break
            }
            if at(.broken) {
                skipToItem(of: kind, from: index)
                continue
            }
            if let item = readItem(kind, item) { items.append(item) }
        }
        return items
    }

    /// Reads an item, and skips to the next one if it or a part of it fails; consumes at least a token.
    private mutating func readItem<Item>(_ kind: Block, _ item: (inout Parser) throws(Failure) -> Item?) -> Item? {
        let before = index
        var result: Item?
        if depth == 1 { operators = 0 }
        do { result = try item(&self) } catch { needsRecovery = true }
        if needsRecovery {
            needsRecovery = false
            skipToItem(of: kind, from: before)
        } else if index == before {
            take()
        }
        return result
    }

    /// Goes one block or bracket deeper, which may be too deep.
    mutating func enter(_ opening: SourceRange) throws(Failure) {
        guard depth < Self.deepestNesting else { throw fail(.nestedTooDeep(limit: Self.deepestNesting, at: opening)) }
        depth += 1
    }

    /// Skips to the next line that begins like an item of the block, or to what ends the block.
    ///
    /// When the item that failed began its line, a line that begins deeper is still a part of it, and a name exactly below its beginning is
    /// taken for a misspelt item.
    private mutating func skipToItem(of kind: Block, from start: Int) {
        let column = tokens[start].startsLine ? column(of: tokens[start]) : nil
        while !at(.end), !at(.closeBrace), !beginsDeclaration, kind != .facts || !beginsItemOfRule,
            kind != .codes || !current.startsLine || !at(.name)
        {
            if index > start, current.startsLine, at(.name) {
                let place = self.column(of: current)
                let isDeeper = column.map { place > $0 } ?? false
                if !isDeeper, beginsItem(of: kind) || !current.word.isReserved && place == column { return }
            }
            if at(.openBrace) { skipBraces() } else { take() }
        }
    }

    /// How many blanks stand before a token that begins its line.
    private func column(of token: Token) -> Int { indentation(ofLineWith: Int(token.start)) }

    /// How many blanks the line of an offset begins with; of very many only so many are counted, so that no text takes long to recover from.
    private func indentation(ofLineWith offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let line = bytes[lineStarts[low]..<offset].prefix(Self.mostIndentation)
        return line.firstIndex { $0 > UInt8(ascii: " ") }.map { $0 - lineStarts[low] } ?? line.count
    }

    /// Skips from a brace to the one that closes it.
    private mutating func skipBraces() {
        var level = 0
        repeat {
            if at(.openBrace) { level += 1 } else if at(.closeBrace) { level -= 1 }
            take()
        } while level > 0 && !at(.end) && !beginsDeclaration
    }

    /// Whether the next token begins an item of the block, if it stands at the beginning of a line.
    private func beginsItem(of kind: Block) -> Bool {
        switch kind {
        case .facts, .regions: at(.name)
        case .record: at(.name) && (peek().kind == .string || kind.words.contains(current.word))
        case .document, .counting, .rule, .targets, .row, .unchecked: kind.words.contains(current.word)
        case .mapping, .mapped: kind.words.contains(current.word) || beginsMapped
        case .codes: false
        }
    }

    /// Whether a line begins here that can be no fact but an item of a rule, since it stands no deeper than the line that opened the facts:
    /// they are not closed.
    private var beginsItemOfRule: Bool {
        guard current.startsLine else { return false }
        switch current.word {
        case .given, .must, .should, .encouraged, .when, .unless, .let, .for, .statutory: break
        case .example: guard peek().kind == .name && peek(2).kind == .string else { return false }
        default: return false
        }
        return column(of: current) <= indentation(ofLineWith: opensAt)
    }

    /// Whether a declaration begins here: its word, not indented, and so much of its head that it can be nothing else.
    var beginsDeclaration: Bool {
        guard current.startsLine, current.start == 0 || bytes[Int(current.start) - 1] == UInt8(ascii: "\n") else { return false }
        switch current.word {
        case .regions: return peek().kind == .name && (peek(2).kind == .openBrace || peek(2).word == .also)
        case .document, .counting, .record, .rule, .targets, .mapping:
            if peek().kind == .name, peek().word != .also { return peek(2).kind == .string }
            // The name is missing, which is no reason to take the declaration for a part of the one before.
            return peek().kind == .string && (peek(2).kind == .openBrace || peek(2).word == .for || peek(2).word == .over)
        case .unchecked: return peek().kind == .name && (peek(2).kind == .name || peek(2).kind == .numeral)
        default: return false
        }
    }

    /// Reads the head of a declaration; when that fails, skips to its block.
    ///
    /// Returns whether a block follows.
    mutating func head(_ read: (inout Parser) throws(Failure) -> Void) -> Bool {
        do {
            try read(&self)
        } catch {
            while !at(.openBrace), !at(.end), !beginsDeclaration { take() }
            return at(.openBrace)
        }
        return true
    }

    /// Skips what cannot be a declaration up to the next one.
    mutating func skipToDeclaration() {
        repeat {
            if at(.openBrace) { skipBraces() } else { take() }
        } while !at(.end) && !beginsDeclaration
    }
}
