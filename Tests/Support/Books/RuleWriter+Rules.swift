internal import RecordModel
internal import Semantics

extension RuleWriter {
    /// A rule about single records or over many, or a table of targets.
    mutating func declaration(named name: String) -> Piece {
        begin()
        let isOver = once(in: 4)
        let scope = isOver ? "over \(kind.name)\(groupings())" : "for \(kind.name)"
        if once(in: 7) { return table(name, scope, isOver: isOver) }
        let lines = items(isOver: isOver)
        return Piece(.fixed, ["rule \(name) \"\(name)\" \(scope) {\n"] + lines.map { .piece($0) } + ["}\n"])
    }

    /// A line.
    func line(_ parts: [Piece.Part], isNeeded: Bool = false) -> Piece { Piece(isNeeded ? .fixed : .item, ["  "] + parts + ["\n"]) }

    /// What records are grouped by.
    private mutating func groupings() -> String {
        let plain = paths { if case .list = $0.type { false } else if case .group = $0.type { false } else { true } }.map(\.text)
        let times = paths { $0.type == .time }.flatMap { path in ["year", "quarter", "month"].map { "\($0) of \(path.text)" } }
        let count = random.pick([0, 1, 1, 2])
        let all = (0..<count).map { _ in random.pick(once(in: 2) ? times : plain) }
        return all.isEmpty ? "" : " by " + all.joined(separator: ", ")
    }

    /// The lines of a rule.
    private mutating func items(isOver: Bool) -> [Piece] {
        var lines = [line(["cite \(random.pick(HeadWriter.documents)) item 1"], isNeeded: true)] + reach()
        lines += steps(isOver: isOver)
        if kind.datedBy == nil || once(in: 6) { lines.append(judged()) }
        if once(in: 4) { lines.append(obligor()) }
        return lines + duty(isOver: isOver)
    }

    /// Whom and when a rule binds.
    private mutating func reach() -> [Piece] {
        var lines: [Piece] = []
        if once(in: 3) { lines.append(line(["region \(random.pick(HeadWriter.regions))"])) }
        if once(in: 3) {
            let (from, until) = (
                "from \(random.pick(["2018-01-01", "2021-07-01", "2023-04-19"]))", "until \(random.pick(["2023-12-31", "2025-05-01"]))"
            )
            lines.append(line(["in force \(random.pick([from, until, from + " " + until]))"]))
        }
        if once(in: 3) { lines.append(line(["counts by \(random.pick(HeadWriter.profiles))"])) }
        return lines
    }

    /// The date that tells the version, in the record or in an element.
    private mutating func judged() -> Piece {
        line(["judged by \(random.pick(paths { $0.type == .time }).text)"], isNeeded: kind.datedBy == nil)
    }

    /// Who must act.
    private mutating func obligor() -> Piece {
        let found = paths { [.text, .region].contains(RuleWriter.type(of: $0.type)) }.map(\.text)
        return line(["obliges \(random.pick(found + ["\"某局\""]))"])
    }

    /// Bindings, conditions and loops.
    private mutating func steps(isOver: Bool) -> [Piece] {
        var lines: [Piece] = []
        for _ in 0..<random.pick([0, 0, 1, 1, 2, 3]) {
            switch Int.random(in: 0..<7, using: &random) {
            case 0, 1: lines.append(line(["when ", .piece(condition(2))]))
            case 2: lines.append(line(["unless ", .piece(condition(2)), once(in: 2) ? " citing document2 article 3" : ""]))
            case 3, 4: lines.append(binding())
            default: if !isOver, let loop = loop() { lines.append(loop) } else { lines.append(line(["when ", .piece(condition(1))])) }
            }
        }
        return lines
    }

    /// A name for something.
    private mutating func binding() -> Piece {
        let type = random.pick([.truth, .truth, .time, .money, random.pick(quantityTypes)])
        let made = type == .truth ? condition(2) : value(type, 2)
        let name = newName()
        named.append((name, type))
        return line(["let \(name) = ", .piece(made)])
    }

    /// A duty for every element; nil when there is no list.
    private mutating func loop() -> Piece? {
        guard !lists.isEmpty else { return nil }
        let (list, name) = (random.pick(lists), newName())
        guard case .list(let fields) = list.field.type else { return nil }
        roots.append((name + ".", fields))
        var parts: [Piece.Part] = ["for each \(name) in \(list.text)"]
        if once(in: 3) { parts += [" where ", .piece(condition(1))] }
        return line(parts)
    }

    /// What must be, with all that belongs to it; or what only a person can judge.
    private mutating func duty(isOver: Bool) -> [Piece] {
        isOfGroup = isOver
        if once(in: 12) { return [line(["review \"看一看\""], isNeeded: true)] }
        units = []
        var lines: [Piece] = []
        let isOpposed = once(in: 5)
        let word = random.pick(["must", "must", "should", "encouraged"])
        if once(in: 3) {
            lines.append(line(["\(word) ", .piece(condition(3))], isNeeded: true))
        } else {
            let relation = !isOver && once(in: 2) ? periodTest(1) : relation(2)
            let whole = isOpposed ? Piece(.value(.truth), ["(", .piece(relation.whole), ")"]) : relation.whole
            lines.append(line([.words(isOpposed ? "must not " : "\(word) "), .piece(whole)], isNeeded: true))
            if once(in: 3), [.time, .money, .share].contains(relation.type) { lines.append(statutory(relation.type)) }
        }
        lines = longer(units) + lines
        if once(in: 6) { lines.append(line(["review \"看一看\"", once(in: 2) ? " when " : "\n  // "] + [.piece(condition(1))])) }
        return lines
    }

    /// The legal limit.
    private mutating func statutory(_ type: ValueType) -> Piece {
        let predicate = type == .time && once(in: 2) ? periodPredicate(0) : predicate(type, 0)
        return line(["statutory ", .piece(predicate), " citing document3 article 5"])
    }

    /// What makes the periods of the duty longer.
    private mutating func longer(_ units: [String]) -> [Piece] {
        guard let unit = units.first else { return [] }
        let wasOfGroup = isOfGroup
        isOfGroup = false
        defer { isOfGroup = wasOfGroup }
        var lines: [Piece] = []
        let cap = once(in: 3) ? " at most \(random.pick([1, 3, 10])) \(random.pick(["days", "working days", "calendar days"]))" : ""
        if once(in: 4) { lines.append(line(["pauses from ", .piece(value(.time, 0)), " to ", .piece(value(.time, 0)), "\(cap)"])) }
        if once(in: 5), !lists.isEmpty {
            let (list, name) = (random.pick(lists), newName())
            let (from, to) = within(list, as: name) { ($0.value(.time, 0), $0.value(.time, 0)) }
            lines.append(line(["pauses for each \(name) in \(list.text) from ", .piece(from), " to ", .piece(to), "\(cap)"]))
        }
        if once(in: 4) { lines.append(line(["extends by \(random.pick([1, 2, 5])) \(unit) when ", .piece(condition(1))])) }
        return lines
    }

    /// A table of targets.
    private mutating func table(_ name: String, _ scope: String, isOver: Bool) -> Piece {
        let types: [ValueType] = [.money, .share, .time, .number(unit: nil)].shuffled(using: &random)
        let columns = types.prefix(2).map { type in
            let column = newName()
            named.append((column, type))
            return column
        }
        let lines = items(isOver: isOver)
        var parts: [Piece.Part] = ["targets \(name) \"\(name)\" \(scope) {\n  columns \(columns.joined(separator: ", "))\n"]
        parts += lines.map { .piece($0) }
        for row in 1...random.pick([1, 2, 3]) {
            let cells = types.prefix(2).map { cell($0) }.joined(separator: ", ")
            let own = reach().filter { line in
                !lines.contains { $0.text.split(separator: " ").first == line.text.split(separator: " ").first }
            }
            parts += ["  row \(name)-\(row) \"\(name)-\(row)\" {\n  values \(cells)\n"] + own.map { .piece($0) } + ["  }\n"]
        }
        return Piece(.fixed, parts + ["}\n"])
    }

    /// The cell of a row: never nothing, by which nobody can divide.
    private mutating func cell(_ type: ValueType) -> String {
        while true {
            let cell = literal(type)
            if !["0", "0元"].contains(cell) { return cell }
        }
    }
}
