extension Machine {
    /// The states of a rule with one more condition.
    func narrow(_ state: Int, _ truth: Int, _ wanted: Bool, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        if isDead[state] {
            out.update(repeating: Mark.no, count: count)
        } else if wanted {
            combine(state, truth, out, count, Logic.narrow)
        } else {
            combine(state, truth, out, count) { Logic.narrow($0, Logic.not($1)) }
        }
    }

    /// The verdicts at the end of a rule's steps.
    func verdict(_ state: Int, _ entry: Int?, _ ending: Operation.Ending, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        if isDead[state] {
            out.update(repeating: VerdictByte.inapplicable, count: count)
        } else {
            judge(views[state], ending, out, count)
        }
        if let entry { drop(entry, out, count) }
    }

    /// The verdicts where some rows may come to what the rule asks.
    private func judge(_ state: View, _ ending: Operation.Ending, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        if let duty = ending.duty {
            let (duty, table) = (views[duty], VerdictTable.duty)
            for row in 0..<count { out[row] = table[Int(state.mark(row) & 31) | Int(duty.mark(row) & 15) << 5] }
            if ending.isReviewed || ending.statute != nil { refine(ending, out, count) }
        } else {
            let (condition, table) = (ending.review.map { views[$0] }, VerdictTable.question)
            for row in 0..<count { out[row] = table[Int(state.mark(row) & 31) | Int((condition?.mark(row) ?? Mark.yes) & 15) << 5] }
        }
    }

    /// Says of failures whether a person is to judge, and whether the law's own limit is broken.
    private func refine(_ ending: Operation.Ending, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let (review, statute) = (ending.review.map { views[$0] }, ending.statute.map { views[$0] })
        for row in 0..<count where out[row] == VerdictByte.fail {
            let asked = ending.isReviewed ? review?.mark(row) ?? Mark.yes : Mark.no
            if asked & Mark.either != Mark.no {
                out[row] = asked & Mark.either == Mark.yes ? VerdictByte.review : VerdictTable.open(asked & (Mark.either | Mark.lacks))
            } else if let statute {
                let kept = statute.mark(row) & Mark.either
                if kept != Mark.yes { out[row] |= kept == Mark.no ? VerdictByte.statuteBroken : VerdictByte.statuteUnknown }
            }
        }
    }

    /// The verdicts where a loop begins, of the records or elements that no element within speaks for.
    func loopVerdict(
        _ state: Int, _ entry: Int?, _ list: Int, _ inner: Int, _ frame: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        let (state, list, inner, starts) = (views[state], views[list], views[inner], frames[frame].starts.cells)
        for row in 0..<count {
            let (now, known) = (state.mark(row), list.mark(row))
            if now & Mark.either == Mark.no {
                out[row] = VerdictByte.inapplicable
            } else if known & Mark.special != 0 {
                out[row] = VerdictTable.open(Logic.narrow(now, Mark.either | (known & Mark.lacks)))
            } else {
                let isEntered = (Int(starts[row])..<Int(starts[row + 1])).contains { inner.mark($0) & Mark.yes != 0 }
                out[row] = isEntered ? VerdictByte.nothing : VerdictByte.inapplicable
            }
        }
        if let entry { drop(entry, out, count) }
    }

    /// Takes the verdicts of rows away that the loop around does not let in.
    private func drop(_ entry: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let entry = views[entry]
        for row in 0..<count where entry.mark(row) & Mark.yes == 0 { out[row] = VerdictByte.nothing }
    }
}

/// Verdicts by the state of a rule and the truth of what it asks.
enum VerdictTable {
    /// By the state, five bits, and the truth of the duty, four bits more.
    static let duty: [UInt8] = (0..<512).map { verdict(UInt8($0 & 31), UInt8($0 >> 5), isQuestion: false) }
    /// By the state and the truth of the condition on which a person is asked.
    static let question: [UInt8] = (0..<512).map { verdict(UInt8($0 & 31), UInt8($0 >> 5), isQuestion: true) }

    /// The verdict while something is lacking: pending if nothing but time is.
    static func open(_ marks: UInt8) -> UInt8 {
        marks & Mark.waits != 0 || marks & Mark.lacks == Mark.awaited ? VerdictByte.pending : VerdictByte.open
    }

    /// The verdict of one row.
    private static func verdict(_ state: UInt8, _ truth: UInt8, isQuestion: Bool) -> UInt8 {
        let applies = state & Mark.either
        if applies == Mark.no { return VerdictByte.inapplicable }
        if applies == Mark.either { return open(isQuestion ? state : state | (truth & Mark.lacks)) }
        switch truth & Mark.either {
        case Mark.yes: return isQuestion ? VerdictByte.review : VerdictByte.pass
        case Mark.no: return isQuestion ? VerdictByte.inapplicable : VerdictByte.fail
        default: return open(truth & Mark.lacks)
        }
    }
}
