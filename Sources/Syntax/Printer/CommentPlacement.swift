import Diagnostics

/// Finds the printed line of every comment and every empty line of a source.
struct CommentPlacement {
    /// The printed lines, which get the comments.
    private(set) var lines: [PrintedLine]
    /// The comments after the last line.
    private(set) var tail: [(text: String, hasBlankBefore: Bool)] = []
    /// Where the printed lines and the source differ, if they do.
    private(set) var offsetOfDifference = 0

    /// The bytes of the source.
    private let bytes: [UInt8]
    /// The tokens of the source without commas, of which printing drops some; the last is `end`.
    private let tokens: [Token]
    /// The comments of the source.
    private let comments: [Comment]
    /// The index of the next token.
    private var token = 0
    /// The index of the next comment.
    private var comment = 0

    /// Creates a placement of the comments of a source in the lines printed from its tree.
    init(source: SourceText, number: Int, comments: [Comment], lines: [PrintedLine]) {
        var lexer = Lexer(bytes: source.bytes, number: number)
        lexer.run()
        bytes = source.bytes
        tokens = lexer.tokens.filter { $0.kind != .comma }
        self.comments = comments
        self.lines = lines
    }

    /// Places everything; false when the lines are not the source in another form, which no tree should bring about.
    mutating func run() -> Bool {
        for index in lines.indices {
            placeBefore(index)
            guard placeWithin(index) else {
                offsetOfDifference = Int(tokens[min(token, tokens.count - 1)].start)
                return false
            }
        }
        while comment < comments.count {
            let isFirst = lines.isEmpty && tail.isEmpty
            tail.append((printed(comments[comment]), !isFirst && blankBefore(comments[comment].range.start)))
            comment += 1
        }
        return tokens[token].kind == .end
    }

    /// Places the comments that stand before a line, and the empty lines around them.
    private mutating func placeBefore(_ index: Int) {
        let isFirst = index == 0 || lines[index - 1].role == .opensBlock
        let next = Int(tokens[token].start)
        var found: [(text: String, hasBlankBefore: Bool)] = []
        while comment < comments.count, comments[comment].range.start < next {
            found.append((printed(comments[comment]), blankBefore(comments[comment].range.start)))
            comment += 1
        }
        let blankBeforeLine = blankBefore(next) && lines[index].role != .closesBlock
        let blank = index > 0 && (lines[index].beginsDeclaration || !isFirst && (found.first?.hasBlankBefore ?? blankBeforeLine))
        if !found.isEmpty {
            found[0].hasBlankBefore = false
            lines[index].hasBlankAfterComments = blankBeforeLine
        }
        lines[index].hasBlankBefore = blank
        lines[index].commentsBefore = found
    }

    /// Places the comments that stand in or behind a line, whose tokens must be the next of the source.
    private mutating func placeWithin(_ index: Int) -> Bool {
        let fixed = lines[index].columns.joined(separator: " ")
        guard consume(fixed, inLine: index, piece: nil) else { return false }
        for piece in lines[index].pieces.indices {
            guard consume(lines[index].pieces[piece].text, inLine: index, piece: piece) else { return false }
        }
        return true
    }

    /// Consumes the tokens of a printed text and places the comments after each.
    private mutating func consume(_ text: String, inLine line: Int, piece: Int?) -> Bool {
        var lexer = Lexer(bytes: Array(text.utf8), number: 0)
        lexer.run()
        let printed = lexer.tokens.dropLast().filter { $0.kind != .comma }
        for (place, one) in printed.enumerated() {
            guard isSame(tokens[token], one, lexer.bytes) else { return false }
            token += 1
            placeComments(after: token - 1, line, piece, endsPiece: place + 1 == printed.count)
        }
        return true
    }

    /// Whether a printed token is the token of the source; the units of periods may have changed their number.
    private func isSame(_ token: Token, _ printed: Token, _ printedBytes: [UInt8]) -> Bool {
        guard token.kind == printed.kind else { return false }
        guard token.kind == .name || token.kind == .numeral, token.word == .other || token.word.isReserved else { return true }
        return bytes[token.bounds] == printedBytes[printed.bounds]
    }

    /// Places the comments after a token: that behind it on its line, and, unless the printed line ends with it, all before the next.
    private mutating func placeComments(after token: Int, _ line: Int, _ piece: Int?, endsPiece: Bool) {
        let isLast = endsPiece && piece == lines[line].pieces.count - 1
        let (end, next) = (Int(tokens[token].end), Int(tokens[token + 1].start))
        while comment < comments.count, comments[comment].range.start < next {
            let isTrailing = !hasLineBreak(end, comments[comment].range.start)
            if isLast, !isTrailing { return }
            let text = printed(comments[comment])
            if let piece, endsPiece { place(text, line, behind: piece, isTrailing) } else { place(text, line, before: piece ?? 0) }
            comment += 1
        }
    }

    /// Places a comment behind a piece, or on a line of its own between it and the next.
    private mutating func place(_ text: String, _ line: Int, behind piece: Int, _ isTrailing: Bool) {
        guard isTrailing, lines[line].pieces[piece].commentAfter == nil else { return place(text, line, before: piece + 1) }
        lines[line].pieces[piece].commentAfter = text
        if piece + 1 < lines[line].pieces.count { lines[line].pieces[piece + 1].isForced = true }
    }

    /// Places a comment on a line of its own before a piece: before the whole line if it is the first.
    private mutating func place(_ text: String, _ line: Int, before piece: Int) {
        if piece == 0 {
            lines[line].commentsBefore.append((text, false))
        } else {
            lines[line].pieces[piece].commentsBefore.append(text)
            lines[line].pieces[piece].isForced = true
        }
    }

    /// A comment in the canonical form; a third slash stays with the first two.
    private func printed(_ comment: Comment) -> String {
        if comment.text.isEmpty { return "//" }
        return comment.text.hasPrefix("/") ? "//" + comment.text : "// " + comment.text
    }

    /// Whether an empty line stands before the offset.
    private func blankBefore(_ offset: Int) -> Bool {
        var breaks = 0
        var index = offset - 1
        while index >= 0, bytes[index] <= UInt8(ascii: " ") || bytes[index] == UInt8(ascii: ",") {
            if bytes[index] == UInt8(ascii: "\n") { breaks += 1 }
            index -= 1
        }
        return breaks > 1
    }

    /// Whether a line ends between two offsets.
    private func hasLineBreak(_ start: Int, _ end: Int) -> Bool { bytes[start..<end].contains(UInt8(ascii: "\n")) }
}
