public import Diagnostics

extension Parser {
    /// Reads the settings of `source`, which has that number in its source map; O(bytes).
    public static func parseSettings(
        source: SourceText, number: Int
    ) -> (settings: [SettingDeclaration], diagnostics: [Diagnostic]) {
        var lexer = Lexer(bytes: source.bytes, number: number)
        lexer.run()
        var parser = Parser(lexer: lexer, lineStarts: source.lineStarts, readsExamples: false)
        return (parser.settings(), parser.sortedDiagnostics)
    }

    /// `settings`; a line that fails is left out.
    private mutating func settings() -> [SettingDeclaration] {
        var settings: [SettingDeclaration] = []
        while !at(.end) {
            let before = index
            do { settings.append(try setting()) } catch {
                if index == before { take() }
                while !at(.end), !current.startsLine { take() }
            }
        }
        return settings
    }

    /// `setting`.
    private mutating func setting() throws(Failure) -> SettingDeclaration {
        let start = current.start
        guard at(.name) else { throw failExpecting(.settingName, at: range(current)) }
        let name = word()
        // A line that ends behind the name lacks the value; what follows is the next setting.
        guard !current.startsLine else { throw failExpecting(.settingValue) }
        var values = [try settingValue()]
        while accept(.comma) { values.append(try settingValue()) }
        let setting = SettingDeclaration(name: name, values: values, range: range(from: start))
        guard current.startsLine else {
            throw at(.broken) ? Failure() : fail(.unexpected(found, .settingName, at: range(current)))
        }
        return setting
    }

    /// `setting-value`.
    private mutating func settingValue() throws(Failure) -> SettingDeclaration.Value {
        let start = current.start
        switch current.kind {
        case .string: return .init(kind: .text, text: try quoted(.settingValue).value, range: range(from: start))
        case .dateText:
            _ = try date(.date)
            return .init(kind: .date, text: text(tokens[index - 1]), range: range(from: start))
        case .numeral: return .init(kind: .number, text: try number().1, range: range(from: start))
        case .name:
            let word = word()
            if let run = runOn(word.range) { throw fail(.lacksQuotationMarks(run.text, .text, at: run.range)) }
            guard at(.string), !current.startsLine else { return .init(kind: .word, text: word.text, range: word.range) }
            let text = try quoted(.settingValue).value
            return .init(kind: .text, text: text, prefix: word, range: range(from: start))
        default: throw failExpecting(.settingValue)
        }
    }

    /// A word with what stands right behind it, as in `office.rules`; nil when that is nothing, or may be.
    private func runOn(_ word: SourceRange) -> Name? {
        var (end, next) = (word.end, index)
        while tokens[next].start == end, ![.end, .comma, .string, .broken].contains(tokens[next].kind) {
            end = Int(tokens[next].end)
            next += 1
        }
        guard end > word.end else { return nil }
        let range = SourceRange(source: source, start: word.start, end: end)
        return Name(String(decoding: bytes[word.start..<end], as: UTF8.self), range)
    }

    /// Consumes a word, which may be a reserved one.
    private mutating func word() -> Name {
        let token = take()
        return Name(text(token), range(token))
    }
}
