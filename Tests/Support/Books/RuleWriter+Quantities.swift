internal import RecordModel
internal import Semantics

extension RuleWriter {
    /// Something of a type: a quantity, a time, a text, a place or a condition.
    mutating func value(_ type: ValueType, _ depth: Int) -> Piece {
        if type == .truth { return Piece(.value(.truth), ["(", .piece(condition(depth)), ")"]) }
        if isOfGroup { return ofGroup(type, depth) }
        if depth > 0, !once(in: 3), let made = composite(type, depth - 1) { return made }
        return plain(type)
    }

    /// A field, a variable, or a literal.
    mutating func plain(_ type: ValueType) -> Piece {
        let found = paths { RuleWriter.type(of: $0.type) == type && !RuleWriter.isChoice($0) }.map(\.text)
        let names = named.filter { $0.type == type }.map(\.name)
        let all = found + names + names
        if !all.isEmpty, !once(in: 8) { return Piece(type, random.pick(all)) }
        return Piece(type, literal(type))
    }

    /// Whether a field is a choice, with which only its own words are compared.
    static func isChoice(_ field: Field) -> Bool { if case .choice = field.type { true } else { false } }

    /// A value written out.
    mutating func literal(_ type: ValueType) -> String {
        switch type {
        case .money: random.pick(["5元", "100元", "20.5元", "2万元", "50万元", "100万元", "4百万元", "1亿元", "0元"])
        case .share: random.pick(["2%", "10%", "30%", "50%", "49.99%", "90%", "100%"])
        case .time:
            random.pick(["2018-05-01", "2020-01-23", "2021-07-01", "2023-04-19", "2024-10-08T09:30", "2025-06-30", "2022-03", "2021-12"])
        case .text: random.pick(["\"2025-1\"", "\"张律师\"", "\"免\"", "\"河南(集团)有限公司\"", "\"A1\""])
        case .region: random.pick(HeadWriter.regions.map { "\"\($0)\"" })
        case .number(let unit?): random.pick(["1 ", "2 ", "3 ", "5 ", "12 ", "30 ", "0.5 ", "2 万"]) + unit
        default: random.pick(["0", "1", "2", "3", "5", "7", "12.5", "30", "60", "2021"])
        }
    }

    /// Something made of others; nil when nothing of the type can be made.
    private mutating func composite(_ type: ValueType, _ depth: Int) -> Piece? {
        switch type {
        case .money, .share, .number: quantity(type, depth)
        case .time: aggregate(random.pick(["minimum", "maximum"]), type, depth)
        default: nil
        }
    }

    /// A quantity made of others.
    private mutating func quantity(_ type: ValueType, _ depth: Int) -> Piece? {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return make(type, [.piece(value(type, depth)), random.pick([" + ", " - "]), .piece(value(type, depth))])
        case 1: return Piece(.value(type), ["(-", .piece(value(type, depth)), ")"])
        case 2, 3: return aggregate(random.pick(["sum", "average", "minimum", "maximum", "the"]), type, depth)
        case 4: return product(type, depth)
        default: return special(type, depth) ?? product(type, depth)
        }
    }

    /// A product, a quotient, or a share of something.
    private mutating func product(_ type: ValueType, _ depth: Int) -> Piece {
        let number = ValueType.number(unit: nil)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return make(type, [.piece(value(number, depth)), " * ", .piece(value(type, depth))])
        case 1: return make(type, [.piece(value(type, depth)), " * ", .piece(value(.share, depth))])
        case 2: return make(type, [.piece(value(type, depth)), " / ", .piece(value(number, depth))])
        case 3 where type != .share: return make(type, [.piece(value(type, depth)), " / ", .piece(value(.share, depth))])
        default: return make(type, ["\(random.pick(["2%", "50%", "110%"])) of ", .piece(value(type, depth))])
        }
    }

    /// What only some types can be.
    private mutating func special(_ type: ValueType, _ depth: Int) -> Piece? {
        let other = random.pick(quantityTypes)
        switch type {
        case .share:
            if once(in: 2) { return make(type, [.piece(value(other, depth)), " as a share of ", .piece(value(other, depth))]) }
            return counted(type, ["share of "], depth, isFiltered: true)
        case .number(nil):
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 4, 5: return counted(type, ["count of "], depth, isFiltered: once(in: 2))
            case 1: return make(type, ["year of ", .piece(value(.time, depth))])
            case 2: return make(type, [.piece(value(other, depth)), " / ", .piece(value(other, depth))])
            default: return make(type, ["full steps of ", .piece(value(other, depth)), " in ", .piece(value(other, depth))])
            }
        case .number(let unit?):
            let units = ["日": ["days", "working days", "calendar days"], "小时": ["hours"], "分钟": ["minutes"], "月": ["months"]]
            guard let words = units[unit] else { return nil }
            return make(type, ["\(random.pick(words)) from ", .piece(value(.time, depth)), " to ", .piece(value(.time, depth))])
        default: return nil
        }
    }

    /// A piece in brackets.
    func make(_ type: ValueType, _ parts: [Piece.Part]) -> Piece { Piece(.value(type), ["("] + parts + [")"]) }

    /// A quantity made from the elements of a list; nil when there is no list.
    private mutating func aggregate(_ word: String, _ type: ValueType, _ depth: Int) -> Piece? {
        guard !lists.isEmpty else { return nil }
        let (list, name) = (random.pick(lists), newName())
        return within(list, as: name) { inner in
            var parts: [Piece.Part] = [
                "\(word) \(word == "the" ? "" : "of ")", .piece(inner.value(type, depth)), " for \(name) in \(list.text)",
            ]
            if inner.once(in: 2) { parts += [" where ", .piece(inner.condition(depth))] }
            return inner.make(type, parts)
        }
    }

    /// A count, or a share, of the elements of a list; nil when there is no list.
    private mutating func counted(_ type: ValueType, _ words: [Piece.Part], _ depth: Int, isFiltered: Bool) -> Piece? {
        guard !lists.isEmpty else { return nil }
        let (list, name) = (random.pick(lists), newName())
        return within(list, as: name) { inner in
            let filter: [Piece.Part] = isFiltered ? [" where ", .piece(inner.condition(depth))] : []
            return inner.make(type, words + ["\(name) in \(list.text)"] + filter)
        }
    }
}
