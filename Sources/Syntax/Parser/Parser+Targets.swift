import Diagnostics

extension Parser {
    /// `targets`, after its word.
    mutating func targets(_ start: UInt32) -> Declaration? {
        var (name, title) = (Name("", here), QuotedText("", here))
        var scope = RuleDeclaration.Scope.each(record: Name("", here))
        let follows = head { (parser) throws(Failure) in
            name = try parser.name(.targetsName)
            title = try parser.quoted(.title)
            scope = try parser.scope()
        }
        guard follows else { return nil }
        do {
            let lines = try block(.targets) { (parser) throws(Failure) in try parser.tableLine() }
            return .targets(TargetsDeclaration(name: name, title: title, scope: scope, lines: lines, range: range(from: start)))
        } catch {
            skipToDeclaration()
            return nil
        }
    }

    /// A line of a target table; nil for an example that is not to be read.
    private mutating func tableLine() throws(Failure) -> TargetsDeclaration.Line? {
        switch current.word {
        case .columns:
            take()
            var names = [try name(.columnName)]
            while accept(.comma) { names.append(try name(.columnName)) }
            return .columns(names)
        case .row: return .row(try row())
        default: return try ruleItem(in: .targets).map { .item($0) }
        }
    }

    /// `row`.
    private mutating func row() throws(Failure) -> TargetsDeclaration.Row {
        let start = current.start
        try expect(.row)
        let name = try name(.rowName)
        let title = try quoted(.title)
        let lines = try block(.row) { (parser) throws(Failure) in try parser.rowLine() }
        return TargetsDeclaration.Row(name: name, title: title, lines: lines, range: range(from: start))
    }

    /// `row-item`; nil for an example that is not to be read.
    private mutating func rowLine() throws(Failure) -> TargetsDeclaration.Row.Line? {
        guard current.word == .values else { return try ruleItem(in: .row).map { .item($0) } }
        take()
        var cells = [try cell()]
        while accept(.comma) { cells.append(try cell()) }
        return .values(cells)
    }
}
