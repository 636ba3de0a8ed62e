internal import Findings
internal import Values

extension PageBody {
    /// Writes the verdict in numbers.
    func verdict(on html: inout HTMLWriter) {
        let band = Band(counts: audit.summary.all)
        let totals = audit.summary.totals
        section("verdict", SectionPhrases.verdict, on: &html) {
            $0.element("p", ["class": "headline"], SectionPhrases.headline(band, totals))
            $0.element("p", ["class": "quiet"], SectionPhrases.basis(audit.seal.asOf, audit.seal.inputs.count, rules: audit.rules.count))
            tiles(band, totals, on: &$0)
            $0.element("div", ["class": "whole"]) { band.bar(Band.Part.allCases, whole: audit.summary.all.applicable, on: &$0) }
            legend(Band.Part.allCases.filter { band[$0] > 0 }, on: &$0)
            remarks(totals, on: &$0)
        }
    }

    /// Writes the numbers.
    private func tiles(_ band: Band, _ totals: Totals, on html: inout HTMLWriter) {
        html.element("dl", ["class": "tiles"]) {
            tile(SectionPhrases.records, audit.summary.records, "plain", nil, on: &$0)
            let decided = band[.pass] + band[.fail] + band[.target]
            for part in Band.Part.allCases where part != .waived || band[part] > 0 {
                let share = part == .pass ? PagePhrases.percent(band[.pass], of: decided).map(SectionPhrases.ofDecided) : nil
                tile(part.label, band[part], part.style, share, on: &$0)
            }
        }
    }

    /// Writes one number.
    private func tile(_ name: Localized, _ number: Int, _ style: String, _ note: Localized?, on html: inout HTMLWriter) {
        html.element("div", ["class": "tile \(style)\(number == 0 ? " none" : "")"]) {
            $0.element("dt", name)
            $0.element("dd") {
                $0.element("strong", text: PagePhrases.grouped(number))
                if let note { $0.element("span", ["class": "note"], note) }
            }
        }
    }

    /// Writes what the colours mean.
    func legend(_ parts: [Band.Part], on html: inout HTMLWriter) {
        html.element("ul", ["class": "legend"]) {
            for part in parts {
                $0.element("li") {
                    $0.element("i", ["class": part.style]) { _ in }
                    $0.text(part.label)
                }
            }
        }
    }

    /// Writes what else must be known to read the numbers.
    private func remarks(_ totals: Totals, on html: inout HTMLWriter) {
        html.element("ul", ["class": "remarks"]) {
            if totals.missedTargets > 0 {
                $0.element("li", SectionPhrases.missed(totals.missedTargets, encouragements: totals.missedEncouragements))
            }
            $0.element("li", SectionPhrases.inapplicable(totals[.inapplicable]))
            if totals.recordsWithoutRule > 0 { $0.element("li", ReportPhrases.withoutRule(totals.recordsWithoutRule)) }
            if totals.unreadable > 0 { $0.element("li", ["class": "bad"], ReportPhrases.unreadable(totals.unreadable)) }
        }
    }
}
