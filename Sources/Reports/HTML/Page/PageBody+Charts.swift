internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

extension PageBody {
    /// Writes the charts.
    func charts(on html: inout HTMLWriter) {
        section("charts", SectionPhrases.charts, on: &html) {
            $0.element("p", ["class": "quiet"], SectionPhrases.chartsNote)
            legend(Band.Part.attention, on: &$0)
            $0.element("div", ["class": "grid"]) {
                BarTable(title: ChartPhrases.byRule, heading: ChartPhrases.rule, rows: rules).write(on: &$0)
                months(on: &$0)
                BarTable(title: ChartPhrases.byRegion, heading: ChartPhrases.region, rows: regions).write(on: &$0)
                BarTable(title: ChartPhrases.byObligor, heading: ChartPhrases.obligor, rows: obligors).write(on: &$0)
                LatenessChart(lateness: audit.summary.lateness).write(on: &$0)
                RateChart(groups: audit.groups, book: book).write(on: &$0)
            }
        }
    }

    /// The rules that applied, in the order of the rule book.
    private var rules: [BarTable.Row] {
        audit.rules.compactMap { index in
            guard let counts = audit.summary.rules[index], counts.applicable > 0 else { return nil }
            let rule = book.rules[index]
            return BarTable.Row(name: Localized(same: rule.title), note: Localized(same: rule.id), band: Band(counts: counts))
        }
    }

    /// The places, in the order of the tree of places.
    private var regions: [BarTable.Row] {
        let known = audit.summary.regions.keys.compactMap(\.self).sorted()
        let all = known.map(Optional.some) + (audit.summary.regions[nil] == nil ? [] : [nil])
        return all.compactMap { place in
            guard let part = audit.summary.regions[place] else { return nil }
            let name = place.map { Localized(same: book.regions.fullName(of: $0)) } ?? ChartPhrases.unknown
            return BarTable.Row(name: name, band: Band(counts: part.findings), records: part.records)
        }
    }

    /// Who must act, in the order of the names' bytes.
    private var obligors: [BarTable.Row] {
        let known = audit.summary.obligors.keys.compactMap(\.self).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let all = known.map(Optional.some) + (audit.summary.obligors[nil] == nil ? [] : [nil])
        return all.compactMap { name in
            guard let counts = audit.summary.obligors[name], counts.applicable > 0 else { return nil }
            return BarTable.Row(name: name.map { Localized(same: $0) } ?? ChartPhrases.nobody, band: Band(counts: counts))
        }
    }

    /// Writes the months as columns, with their figures.
    private func months(on html: inout HTMLWriter) {
        let known = audit.summary.months.keys.compactMap(\.self).sorted()
        let parts = known.compactMap { month in audit.summary.months[month].map { (month, Band(counts: $0.findings)) } }
        let unknown = Band(counts: audit.summary.months[nil]?.findings ?? FindingCounts())
        let chart = ColumnChart(months: parts, unknown: unknown)
        let rows = (known.map(Optional.some) + (audit.summary.months[nil] == nil ? [] : [nil])).compactMap { month in
            audit.summary.months[month].map { part in
                BarTable.Row(
                    name: month.map { Localized(same: $0.text) } ?? ChartPhrases.unknown, band: Band(counts: part.findings),
                    records: part.records)
            }
        }
        html.element("figure", ["class": "card"]) {
            $0.element("figcaption", chart.isByYear ? ChartPhrases.byYear : ChartPhrases.byMonth)
            chart.write(on: &$0)
            BarTable(title: ChartPhrases.byMonth, heading: ChartPhrases.month, rows: rows).figures(rows, on: &$0)
        }
    }
}
