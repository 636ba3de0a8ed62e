internal import Columns
internal import Syntax
internal import Values

extension Machine {
    /// Whether all, any or none of the elements of lists have a truth.
    func quantified(
        _ quantifier: Expression.Quantifier, _ member: Int, _ list: Int, _ frame: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        let (list, member, starts) = (views[list], views[member], frames[frame].starts.cells)
        for row in 0..<count {
            let marks = list.mark(row)
            guard marks & Mark.special == 0 else {
                out[row] = Mark.either | (marks & Mark.lacks)
                continue
            }
            var truth = quantifier == .all ? Mark.yes : Mark.no
            let elements = Int(starts[row])..<Int(starts[row + 1])
            if quantifier == .all {
                for element in elements { truth = Logic.and(truth, member.mark(element)) }
            } else {
                for element in elements { truth = Logic.or(truth, member.mark(element)) }
            }
            out[row] = quantifier == .none ? Logic.not(truth) : truth
        }
    }

    /// What the elements of lists come to.
    func aggregate(
        _ node: Int, _ kind: Aggregate.Kind, _ list: Int, _ selected: Int?, _ value: Int?, _ frame: Int, _ count: Int
    ) {
        let (list, starts) = (views[list], frames[frame].starts.cells)
        views[node].longs = room(node).pointee.longs.take(count)
        for row in 0..<count {
            let marks = list.mark(row)
            guard marks & Mark.special == 0 else {
                put(nil, marks, node, row)
                continue
            }
            let elements = Int(starts[row])..<Int(starts[row + 1])
            if let plain = plain(kind, elements, selected.map { views[$0] }, value.map { views[$0] }) {
                (views[node].marks[row], views[node].longs[row]) = (plain.lacks, plain.number)
            } else {
                let result = summary(elements, selected, value).result(kind)
                put(result.quantity, result.lacks, node, row)
            }
        }
    }

    /// What elements come to of which everything is known, where the result is exact in millionths; nil for anything else.
    @inline(__always)
    private func plain(_ kind: Aggregate.Kind, _ elements: Range<Int>, _ selected: View?, _ value: View?) -> (number: Int64, lacks: UInt8)?
    {
        guard kind != .only else { return nil }
        var (number, chosen, lacks) = (Int64(0), Int64(0), UInt8(0))
        for element in elements {
            let truth = selected?.mark(element) ?? Mark.yes
            if truth & Mark.either == Mark.either { return nil }
            guard truth & Mark.yes != 0 else { continue }
            chosen += 1
            guard let value else { continue }
            let marks = value.mark(element)
            guard marks & Mark.special == 0 else { return nil }
            lacks |= marks & Mark.lacks
            let one = value.longs[element &* value.step]
            switch kind {
            case .minimum: number = chosen == 1 ? one : min(number, one)
            case .maximum: number = chosen == 1 ? one : max(number, one)
            default:
                let (sum, overflow) = number.addingReportingOverflow(one)
                if overflow { return nil }
                number = sum
            }
        }
        switch kind {
        case .count: return (chosen &* Scaled.one, lacks)
        case .share: return Machine.quotient(chosen &* Scaled.one, elements.count).map { ($0, lacks) }
        case .average: return Machine.quotient(number, Int(chosen)).map { ($0, lacks) }
        default: return chosen == 0 && kind != .sum ? nil : (number, lacks)
        }
    }

    /// A quotient, when there is one without a rest.
    @inline(__always) private static func quotient(_ number: Int64, _ count: Int) -> Int64? {
        count > 0 && number % Int64(count) == 0 ? number / Int64(count) : nil
    }

    /// What elements come to, as far as it is known.
    private func summary(_ elements: Range<Int>, _ selected: Int?, _ value: Int?) -> Summary {
        var summary = Summary()
        for element in elements {
            let truth = selected.map { views[$0].mark(element) } ?? Mark.yes
            guard let value else {
                summary.add(truth, nil, 0)
                continue
            }
            // What is no number may be any.
            summary.add(truth, quantity(views[value], element) ?? .unbounded, views[value].mark(element))
        }
        return summary
    }
}
