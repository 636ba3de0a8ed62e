internal import Columns
internal import RecordModel
internal import Values

extension Machine {
    /// Tests a column of texts against texts that the rule names.
    func textIs(_ node: Int, _ relation: Operation.TextRelation, _ inner: Int, _ words: [String], _ count: Int) {
        let (view, out, answers) = (views[inner], views[node].marks, textAnswers[node])
        for row in 0..<count {
            let marks = view.mark(row)
            if marks & Mark.special != 0 {
                out[row] = Mark.either | (marks & Mark.lacks)
            } else if !answers.isEmpty {
                out[row] = answers[Int(view.ints[row &* view.step]) + 1]
            } else {
                let text = HalfWidth.of(string(inner, row))
                out[row] = Logic.known(words.contains { relation.holds(text, $0) })
            }
        }
    }

    /// Tests two columns of texts.
    func texts(_ relation: Operation.TextRelation, _ one: Int, _ two: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let (left, right) = (views[one], views[two])
        for row in 0..<count {
            let marks = left.mark(row) | right.mark(row)
            if marks & Mark.special != 0 {
                out[row] = Mark.either | (marks & Mark.lacks)
            } else {
                let (text, part) = (string(one, row), string(two, row))
                out[row] = Logic.known(relation == .equal && text == part || relation.holds(HalfWidth.of(text), HalfWidth.of(part)))
            }
        }
    }

    /// The text of a row that has one.
    func string(_ node: Int, _ row: Int) -> String {
        let view = views[node]
        let position = row &* view.step
        switch plan.nodes[node].operation {
        case .text(let text): return text
        case .carried(let inner) where view.texts == nil && plan.field(of: inner) == nil: return string(inner, 0)
        default: break
        }
        if let texts = view.texts, let batch { return batch.string(texts[position]) }
        return plan.word(of: node, code: view.ints[position])
    }

    /// Whether places lie within another.
    func within(_ inner: Int, _ place: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let (view, answers) = (views[inner], placeAnswers[place] ?? [])
        for row in 0..<count {
            let marks = view.mark(row)
            out[row] = marks & Mark.special == 0 ? answers[Int(view.ints[row &* view.step])] : Mark.either | (marks & Mark.lacks)
        }
    }

    /// Whether two places are the same.
    func samePlaces(_ one: Int, _ two: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let (left, right) = (views[one], views[two])
        for row in 0..<count {
            let marks = left.mark(row) | right.mark(row)
            let isSame = left.ints[row &* left.step] == right.ints[row &* right.step]
            out[row] = marks & Mark.special == 0 ? Logic.known(isSame) : Mark.either | (marks & Mark.lacks)
        }
    }

    /// Whether records lie where a rule binds: by their own place, else by the one given for records that state none.
    func binds(_ place: Int?, _ bound: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let answers = placeAnswers[bound] ?? []
        let general = defaultRegion.map { answers[$0.index] }
        guard let place else {
            for row in 0..<count { out[row] = general ?? Mark.either | Mark.missing }
            return
        }
        let view = views[place]
        for row in 0..<count {
            let marks = view.mark(row)
            if marks & Mark.special == 0 {
                out[row] = answers[Int(view.ints[row &* view.step])]
            } else {
                let own = Mark.either | (marks & Mark.lacks)
                out[row] = marks & Mark.unreadable != 0 ? own : general ?? own
            }
        }
    }
}

extension Operation.TextRelation {
    /// Whether a text stands so to another.
    func holds(_ text: String, _ part: String) -> Bool {
        switch self {
        case .equal: text == part
        case .contains: text.contains(part)
        case .startsWith: text.starts(with: part)
        }
    }
}
