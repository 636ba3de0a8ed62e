import Diagnostics

extension Parser {
    /// One line of a target table.
    private enum TargetItem {
        case shared(RuleItem)
        case columns([Name], SourceRange)
        case row(TargetsDeclaration.Row)
    }

    /// `targets`, after its word.
    mutating func targets(_ start: UInt32) -> Declaration? {
        var (name, title, record) = (Name("", here), QuotedText("", here), Name("", here))
        let follows = head { (parser) throws(Failure) in
            name = try parser.name(.targetsName)
            title = try parser.quoted(.title)
            try parser.expect(.for)
            record = try parser.name(.recordName)
        }
        guard follows else { return nil }
        do {
            let lines = try block(.targets) { (parser) throws(Failure) in try parser.targetItem() }
            var table = TargetsDeclaration(
                name: name, title: title, record: record, items: [], columns: [], rows: [], range: range(from: start))
            for line in lines { add(line, to: &table) }
            return .targets(table)
        } catch {
            skipToDeclaration()
            return nil
        }
    }

    /// Adds a line to its table.
    private mutating func add(_ line: TargetItem, to table: inout TargetsDeclaration) {
        switch line {
        case .shared(let item): table.items.append(item)
        case .row(let row): table.rows.append(row)
        case .columns(let names, let range):
            if table.columns.isEmpty { table.columns = names } else { report(.saidTwice("columns", at: range)) }
        }
    }

    /// A line of a target table.
    private mutating func targetItem() throws(Failure) -> TargetItem {
        if let item = try sharedItem() { return .shared(item) }
        let start = current.start
        switch current.word {
        case .columns:
            take()
            var names = [try name(.columnName)]
            while accept(.comma) { names.append(try name(.columnName)) }
            return .columns(names, range(from: start))
        case .row: return .row(try row())
        default: throw failItem(.targets)
        }
    }

    /// `row`.
    private mutating func row() throws(Failure) -> TargetsDeclaration.Row {
        let start = current.start
        try expect(.row)
        let name = try name(.rowName)
        let title = try quoted(.title)
        try expect(.colon, .colon)
        var cells: [Fact] = []
        while !at(.closeBrace), !at(.end), !at(.row) || !current.startsLine {
            cells.append(try fact(inRow: true))
            _ = accept(.comma)
        }
        return TargetsDeclaration.Row(name: name, title: title, cells: cells, range: range(from: start))
    }
}
