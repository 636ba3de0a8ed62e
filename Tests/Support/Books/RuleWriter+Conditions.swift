internal import RecordModel
internal import Semantics

extension RuleWriter {
    /// A condition.
    mutating func condition(_ depth: Int) -> Piece {
        if depth > 0 {
            switch Int.random(in: 0..<9, using: &random) {
            case 0: return Piece(.value(.truth), ["not ", .piece(value(.truth, depth - 1))])
            case 1, 2:
                let word = random.pick([" and ", " or "])
                return Piece(.value(.truth), [.piece(value(.truth, depth - 1)), .words(word), .piece(value(.truth, depth - 1))])
            case 3, 4: if !isOfGroup, let made = quantified(depth - 1) { return made }
            default: break
            }
        }
        if !isOfGroup, once(in: 5) { return truth() }
        return relation(depth).whole
    }

    /// A truth that stands by itself.
    private mutating func truth() -> Piece {
        let found = paths { $0.type == .boolean }.map(\.text) + named.filter { $0.type == .truth }.map(\.name)
        if found.isEmpty || once(in: 20) { return Piece(.truth, random.pick(["yes", "no"])) }
        let name = random.pick(found)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return Piece(.truth, "\(name) is \(random.pick(["yes", "no", random.pick(found)]))")
        default: return Piece(.truth, name)
        }
    }

    /// A condition on the elements of a list; nil when there is no list.
    private mutating func quantified(_ depth: Int) -> Piece? {
        guard !lists.isEmpty else { return nil }
        let (list, name, word) = (random.pick(lists), newName(), random.pick(["all", "any", "none"]))
        return within(list, as: name) { inner in
            var parts: [Piece.Part] = ["\(word) \(name) in \(list.text)"]
            if inner.once(in: 3) { parts += [" where ", .piece(inner.condition(depth))] }
            return Piece(.value(.truth), parts + [" satisfy (", .piece(inner.condition(depth)), ")"])
        }
    }

    /// Something that is said of a subject.
    struct Relation {
        /// The subject.
        var subject: Piece
        /// What it is said to be.
        var predicate: Piece
        /// The type of the subject.
        var type: ValueType
        /// Whether it is denied.
        var isDenied = false

        /// Both.
        var whole: Piece { Piece(.value(.truth), [.piece(subject), isDenied ? " is not " : " is ", .piece(predicate)]) }
    }

    /// Something that is said of a subject of any type.
    mutating func relation(_ depth: Int) -> Relation {
        let types: [ValueType] = [.time, .time, .text, .region] + (0..<4).map { _ in random.pick(quantityTypes) }
        let type = random.pick(isOfGroup ? types.filter { $0 != .text && $0 != .region } : types)
        if type == .time, once(in: 2) { return periodTest(depth) }
        if !isOfGroup, once(in: 9) { return given() }
        if type == .text { return textTest() }
        if type == .region {
            guard let place = paths({ $0.type == .region }).map(\.text).randomElement(using: &random) else { return given() }
            return Relation(subject: Piece(.region, place), predicate: predicate(type, depth), type: type, isDenied: once(in: 6))
        }
        var relation = Relation(subject: value(type, depth), predicate: predicate(type, depth), type: type)
        relation.isDenied = once(in: 6)
        return relation
    }

    /// What a subject of a type may be said to be.
    mutating func predicate(_ type: ValueType, _ depth: Int) -> Piece {
        var parts: [Piece.Part]
        let other = value(type, depth)
        switch type {
        case .region:
            let name = random.pick(HeadWriter.regions)
            parts = random.pick([["in \(name)"], ["in \(name)"], ["\(name)"], ["one of \"\(name)\", \"中原区\""], [.piece(other)]])
        case .time:
            parts = random.pick([
                ["before "], ["after "], ["on or before "], ["on or after "], [""], ["between ", .piece(value(type, depth)), " and "],
            ])
            parts.append(.piece(other))
            if once(in: 10) { parts = ["one of \(literal(type)), \(literal(type))"] }
        case .text: parts = ["one of \(literal(type)), \(literal(type))"]
        default:
            parts = random.pick([
                ["at least "], ["at most "], ["more than "], ["less than "], [""], ["between ", .piece(value(type, depth)), " and "],
            ])
            parts.append(.piece(other))
            if once(in: 10) { parts = ["one of \(literal(type)), \(literal(type))"] }
        }
        return Piece(.fixed, parts)
    }

    /// What is said of a text or of a choice.
    private mutating func textTest() -> Relation {
        let choices = paths { RuleWriter.isChoice($0) }
        if !choices.isEmpty, once(in: 2) {
            let choice = random.pick(choices)
            guard case .choice(let words) = choice.field.type else { return given() }
            let word = "\"\(random.pick(words))\""
            let predicate = random.pick(["\(word)", "one of \(word), \"\(random.pick(words))\""])
            return Relation(
                subject: Piece(.text, choice.text), predicate: Piece(.fixed, [.words(predicate)]), type: .text, isDenied: once(in: 3))
        }
        let subject = plain(.text)
        if once(in: 2) {
            return Relation(subject: subject, predicate: predicate(.text, 0), type: .text, isDenied: once(in: 4))
        }
        if once(in: 2) { return Relation(subject: subject, predicate: plain(.text), type: .text) }
        let word = random.pick(["contains", "starts with"])
        let test = Piece(
            .truth, "(\(subject.text) \(word) \(random.pick(["\"张\"", "\"河南（\"", "\"2025\"", "\"A\"", "\"\"", literal(.text)])))")
        return Relation(subject: test, predicate: Piece(.truth, "yes"), type: .truth)
    }

    /// Whether something is given at all.
    private mutating func given() -> Relation {
        let nested = paths { if case .group = $0.type { true } else if case .list = $0.type { true } else { false } }
        let field = random.pick(once(in: 3) && !nested.isEmpty ? nested : paths { _ in true })
        return Relation(
            subject: Piece(.fixed, [.words(field.text)]), predicate: Piece(.fixed, ["given"]), type: .wrong, isDenied: once(in: 3))
    }

    /// Whether something was done within a period.
    mutating func periodTest(_ depth: Int) -> Relation {
        let predicate = periodPredicate(depth)
        return Relation(subject: value(.time, once(in: 3) ? depth : 0), predicate: predicate, type: .time, isDenied: once(in: 8))
    }

    /// A period before or after something.
    mutating func periodPredicate(_ depth: Int) -> Piece {
        let relation = random.pick(["within", "within", "at least", "at most", "more than", "less than"])
        let anchor = value(.time, once(in: 3) ? depth : 0)
        return Piece(.fixed, ["\(relation) \(span()) \(random.pick(["after", "after", "before"])) ", .piece(anchor)])
    }

    /// A length of time: written out, or as the record tells, or a share of that.
    private mutating func span() -> String {
        let measured = paths { if case .number(let unit?) = $0.type { HeadWriter.lengthUnits.contains(unit) } else { false } }
        if !isOfGroup, !measured.isEmpty, once(in: 4) {
            let path = random.pick(measured)
            if case .number(let unit?) = path.field.type { units.append(RuleWriter.period(unit)) }
            return once(in: 2) ? path.text : "\(random.pick(["50%", "20%", "150%", "100%"])) of \(path.text)"
        }
        let unit = random.pick(["working days", "working days", "calendar days", "days", "days", "months", "years", "hours", "minutes"])
        units.append(unit)
        let amounts =
            unit == "minutes"
            ? [30, 90, 600] : unit == "hours" ? [1, 12, 24, 48] : unit == "years" ? [0, 1, 2] : [0, 1, 2, 3, 5, 10, 20, 45]
        return "\(random.pick(amounts)) \(unit)"
    }

    /// The unit of a period that is counted in the unit of a field.
    private static func period(_ unit: String) -> String {
        switch unit {
        case "工作日": "working days"
        case "自然日": "calendar days"
        case "月": "months"
        case "年": "years"
        case "小时": "hours"
        case "分钟": "minutes"
        default: "days"
        }
    }
}
