extension Lexer {
    /// What was read of the head of facts that are to be passed over.
    enum FactsHead { case none, example, facts }

    /// Passes over the facts of `given` and `example`, of which only the two braces become tokens.
    ///
    /// Called after every token. `example` begins a head only before a verdict, for a field can be called `example`.
    mutating func passOverFacts() {
        let token = tokens[tokens.count - 1]
        switch (token.kind, head) {
        case (.openBrace, .facts): skipBlock()
        case (.name, _): head = nextHead(token)
        case (.string, .facts), (.dateText, .facts): break
        default: head = .none
        }
    }

    /// The head after a name.
    private func nextHead(_ token: Token) -> FactsHead {
        switch (token.word, head) {
        case (.example, _) where token.startsLine: .example
        case (.given, _) where token.startsLine: .facts
        case (.pass, .example), (.fail, .example), (.pending, .example), (.open, .example), (.review, .example), (.inapplicable, .example):
            .facts
        case (.due, .facts), (.as, .facts), (.of, .facts): .facts
        default: .none
        }
    }

    /// Moves to the brace that closes the one just read; comments and texts hide braces.
    private mutating func skipBlock() {
        head = .none
        var depth = 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return }
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "/") where follows(UInt8(ascii: "/")): skipComment()
            default: break
            }
            index += 1
        }
    }

    /// Moves to the quotation mark that closes a text, or to the last byte of its line.
    private mutating func skipString() {
        while index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") {
            index += 1
            if bytes[index] == UInt8(ascii: "\"") { return }
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") { index += 1 }
        }
    }

    /// Moves to the last byte of a comment.
    private mutating func skipComment() {
        while index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") { index += 1 }
    }
}
