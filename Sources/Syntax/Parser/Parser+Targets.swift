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

    /// A line of a target table; nil for an example that is not to be read.
    private mutating func targetItem() throws(Failure) -> TargetItem? {
        let start = current.start
        switch current.word {
        case .columns:
            take()
            var names = [try name(.columnName)]
            while accept(.comma) { names.append(try name(.columnName)) }
            return .columns(names, range(from: start))
        case .row: return .row(try row())
        default: return try ruleItem(in: .targets).map { .shared($0) }
        }
    }

    /// A line of a row.
    private enum RowItem {
        case own(RuleItem)
        case values([Literal], SourceRange)
    }

    /// `row`.
    private mutating func row() throws(Failure) -> TargetsDeclaration.Row {
        let start = current.start
        try expect(.row)
        let name = try name(.rowName)
        let title = try quoted(.title)
        let lines = try block(.row) { (parser) throws(Failure) in try parser.rowItem() }
        var row = TargetsDeclaration.Row(name: name, title: title, items: [], cells: [], range: range(from: start))
        for line in lines {
            switch line {
            case .own(let item): row.items.append(item)
            case .values(let cells, let range):
                if row.cells.isEmpty { row.cells = cells } else { report(.saidTwice("values", at: range)) }
            }
        }
        return row
    }

    /// A line of a row; nil for an example that is not to be read.
    private mutating func rowItem() throws(Failure) -> RowItem? {
        guard current.word == .values else { return try ruleItem(in: .row).map { .own($0) } }
        let start = take().start
        var cells = [try cell()]
        while accept(.comma) { cells.append(try cell()) }
        return .values(cells, range(from: start))
    }
}
