internal import Findings
internal import Values

/// Counts of findings in the parts that charts draw, each with its name and its colour.
struct Band {
    /// What charts tell apart.
    enum Part: CaseIterable {
        case fail, target, open, review, pending, pass, waived

        /// What it is called.
        var label: Localized {
            switch self {
            case .fail: Verdict.fail.label
            case .target: FindingMark.target.label
            case .open: Verdict.open.label
            case .review: Verdict.review.label
            case .pending: Verdict.pending.label
            case .pass: Verdict.pass.label
            case .waived: Verdict.waived.label
            }
        }

        /// The class that decides its colour.
        var style: String {
            switch self {
            case .fail: "fail"
            case .target: "target"
            case .open: "open"
            case .review: "review"
            case .pending: "pending"
            case .pass: "pass"
            case .waived: "quiet"
            }
        }

        /// What deserves attention.
        static let attention: [Part] = [.fail, .target, .open, .review]
    }

    /// The counts.
    let counts: FindingCounts

    /// How many findings a part has.
    subscript(part: Part) -> Int {
        switch part {
        case .fail: counts[.fail] - counts.missedTargets
        case .target: counts.missedTargets
        case .open: counts[.open]
        case .review: counts[.review]
        case .pending: counts[.pending]
        case .pass: counts[.pass]
        case .waived: counts[.waived]
        }
    }

    /// How many findings deserve attention.
    var attention: Int { Part.attention.reduce(0) { $0 + self[$1] } }

    /// `true` iff this deserves attention before the other: more failures, more missed targets, more that is undecided.
    func isGraver(than other: Band) -> Bool {
        for part in Part.attention where self[part] != other[part] { return self[part] > other[part] }
        return false
    }

    /// Draws a bar of the parts side by side; `whole` findings fill it. It is drawn in whole numbers, and what is there is seen.
    func bar(_ parts: [Part], whole: Int, on html: inout HTMLWriter) {
        html.element("svg", ["class": "bar", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
            var (left, sum) = (0, 0)
            for part in parts where self[part] > 0 {
                sum += self[part]
                // Ends are rounded and not widths, so that all parts together fill the bar.
                let end = max(left + 4, Scale.length(sum, of: whole, in: 1_000))
                $0.element(
                    "rect", ["class": part.style, "x": "\(left)", "y": "0", "width": "\(end - left)", "height": "10"]
                ) { _ in }
                left = end
            }
        }
    }
}

/// Lengths in drawings.
enum Scale {
    /// The length of a part, when the whole is so long; whole numbers that cannot overflow.
    static func length(_ part: Int, of whole: Int, in length: Int) -> Int {
        guard whole > 0, part > 0 else { return 0 }
        if part >= whole { return length }
        return whole.dividingFullWidth(part.multipliedFullWidth(by: length)).quotient
    }
}
