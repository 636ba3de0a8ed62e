internal import Semantics

extension RuleWriter {
    /// Something that a rule over many records says of a group.
    mutating func ofGroup(_ type: ValueType, _ depth: Int) -> Piece {
        switch type {
        case .time: return overall(random.pick(["minimum", "maximum"]), type)
        case .money, .share, .number: break
        default: return Piece(type, literal(type))
        }
        if depth > 0, once(in: 3) { return combined(type, depth - 1) }
        switch type {
        case .number(nil) where !once(in: 3): return counted()
        case .share where !once(in: 3):
            return Piece(.value(type), ["(share where ", .piece(ofRecord { $0.condition(1) }), ")"])
        default:
            return once(in: 8) ? Piece(type, literal(type)) : overall(random.pick(["sum", "average", "minimum", "maximum", "the"]), type)
        }
    }

    /// A quantity of a group made of others.
    private mutating func combined(_ type: ValueType, _ depth: Int) -> Piece {
        let other = random.pick([ValueType.money, .number(unit: nil), .number(unit: "日")])
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return make(type, [.piece(ofGroup(type, depth)), random.pick([" + ", " - "]), .piece(ofGroup(type, depth))])
        case 1: return make(type, ["50% of ", .piece(ofGroup(type, depth))])
        case 2: return make(type, [.piece(ofGroup(type, depth)), " / ", .piece(ofGroup(.number(unit: nil), depth))])
        default:
            if type == .share { return make(type, [.piece(ofGroup(other, depth)), " as a share of ", .piece(ofGroup(other, depth))]) }
            if type == .number(unit: nil) {
                return make(type, ["full steps of ", .piece(ofGroup(other, depth)), " in ", .piece(ofGroup(other, depth))])
            }
            if type == .number(unit: "日") {
                return make(type, ["days from ", .piece(ofGroup(.time, depth)), " to ", .piece(ofGroup(.time, depth))])
            }
            return make(type, [.piece(ofGroup(type, depth)), " * ", .piece(ofGroup(.share, depth))])
        }
    }

    /// How many records there are, or how many of them something holds of.
    private mutating func counted() -> Piece {
        let type = ValueType.number(unit: nil)
        if once(in: 2) { return Piece(type, "count") }
        return Piece(.value(type), ["(count where ", .piece(ofRecord { $0.condition(1) }), ")"])
    }

    /// What is made of a quantity of all records.
    private mutating func overall(_ word: String, _ type: ValueType) -> Piece {
        let amount = ofRecord { $0.value(type, $0.once(in: 2) ? 1 : 0) }
        var parts: [Piece.Part] = ["\(word) \(word == "the" ? "" : "of ")", .piece(amount)]
        if once(in: 2) || word == "the" && once(in: 2) { parts += [" where ", .piece(ofRecord { $0.condition(1) })] }
        return make(type, parts)
    }

    /// Something that is said of the records one by one.
    private mutating func ofRecord(_ body: (inout RuleWriter) -> Piece) -> Piece {
        isOfGroup = false
        defer { isOfGroup = true }
        return body(&self)
    }
}
