internal import Findings
internal import Values

/// How late what failed came, as bars that are tables too.
struct LatenessChart {
    /// How late what failed came.
    let lateness: RunSummary.Lateness

    /// One class of lateness.
    private struct Bin {
        /// What it is called.
        var name: Localized
        /// The greatest lateness in it; nil for the last class.
        var last: Int?
        /// How many failures.
        var count = 0
    }

    /// Writes the charts that have something to show.
    func write(on html: inout HTMLWriter) {
        html.element("figure", ["class": "card span"]) {
            $0.element("figcaption", ChartPhrases.lateness)
            if lateness.days.isEmpty, lateness.minutes.isEmpty { $0.element("p", ["class": "quiet"], ChartPhrases.neverLate) }
            $0.element("div", ["class": "pair"]) {
                write(ChartPhrases.days, filled(days, lateness.days), on: &$0)
                write(ChartPhrases.minutes, filled(hours, lateness.minutes), on: &$0)
            }
        }
    }

    /// Classes of days.
    private var days: [Bin] {
        let lasts = [1, 3, 7, 14, 30, 90, 180, 365]
        let firsts = [1] + lasts.map { $0 + 1 }
        return [Bin(name: ChartPhrases.early, last: -1)]
            + zip(firsts, lasts.map(Optional.some) + [nil]).map {
                Bin(name: ChartPhrases.days($0, $1), last: $1)
            }
    }

    /// Classes of minutes, in hours.
    private var hours: [Bin] {
        let lasts = [1, 4, 24, 72]
        return [Bin(name: ChartPhrases.early, last: -1)]
            + zip([0] + lasts, lasts.map(Optional.some) + [nil]).map {
                Bin(name: ChartPhrases.hours($0, $1), last: $1.map { $0 * 60 })
            }
    }

    /// The classes with how many failures fall into each. The order in which they are counted does not matter.
    private func filled(_ bins: [Bin], _ counts: [Int: Int]) -> [Bin] {
        var bins = bins
        for (late, count) in counts {
            let place = bins.firstIndex { $0.last.map { late <= $0 } ?? true } ?? bins.count - 1
            bins[place].count += count
        }
        return counts.isEmpty ? [] : bins
    }

    /// Writes a table of classes.
    private func write(_ heading: Localized, _ bins: [Bin], on html: inout HTMLWriter) {
        let most = bins.map(\.count).max() ?? 0
        if most == 0 { return }
        html.element("table", ["class": "bars"]) {
            $0.element("thead") {
                $0.element("tr") {
                    $0.element("th", ["scope": "col", "colspan": "2"], heading)
                    $0.element("th", ["scope": "col"], ChartPhrases.failures)
                }
            }
            $0.element("tbody") { body in for bin in bins where bin.count > 0 || bin.last != -1 { row(bin, most, on: &body) } }
        }
    }

    /// Writes one class.
    private func row(_ bin: Bin, _ most: Int, on html: inout HTMLWriter) {
        html.element("tr") {
            $0.element("th", ["scope": "row"], bin.name)
            $0.element("td", ["class": "draw"]) {
                $0.element("svg", ["class": "bar", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
                    let width = bin.count == 0 ? 0 : max(4, Scale.length(bin.count, of: most, in: 1_000))
                    $0.element(
                        "rect", ["class": bin.last == -1 ? "target" : "fail", "x": "0", "y": "0", "width": "\(width)", "height": "10"]
                    ) { _ in }
                }
            }
            $0.element("td", ["class": "number"], text: PagePhrases.grouped(bin.count))
        }
    }
}
