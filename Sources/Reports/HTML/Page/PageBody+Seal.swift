internal import Findings
internal import Semantics
internal import Values

extension PageBody {
    /// The most inputs that are listed.
    private static let mostInputs = 1_000

    /// Writes the seal.
    func seal(on html: inout HTMLWriter) {
        let seal = audit.seal
        section("seal", SectionPhrases.seal, on: &html) {
            $0.element("p", ["class": "quiet"], SectionPhrases.sealNote)
            $0.element("dl", ["class": "seal card"]) {
                entry(SectionPhrases.engine, Localized(same: seal.engine), on: &$0)
                hash(SectionPhrases.rulesHash, seal.rules, on: &$0)
                hash(SectionPhrases.calendarHash, seal.calendar, on: &$0)
                entry(SectionPhrases.asOf, seal.asOf.map { Localized(same: $0.description) } ?? SectionPhrases.none, on: &$0)
                entry(SectionPhrases.regionFlag, seal.region.map { Localized(same: $0) } ?? SectionPhrases.none, on: &$0)
                if let record = seal.record { entry(SectionPhrases.recordFlag, Localized(same: record), on: &$0) }
                entry(
                    SectionPhrases.onlyFlag, seal.only.isEmpty ? SectionPhrases.all : Localized(same: seal.only.joined(separator: " ")),
                    on: &$0)
                entry(SectionPhrases.verdictsFlag, Words.list(seal.verdicts.map(\.label)), on: &$0)
                entry(SectionPhrases.detailsFlag, SectionPhrases.details(seal.limitDetails), on: &$0)
                if let waivers = seal.waivers {
                    entry(SectionPhrases.waivers, Localized(same: waivers.name), on: &$0)
                    hash(SectionPhrases.waivers, waivers.hash, on: &$0)
                }
            }
            inputs(on: &$0)
        }
    }

    /// Writes a line of the seal.
    private func entry(_ name: Localized, _ value: Localized, on html: inout HTMLWriter) {
        html.element("dt", name)
        html.element("dd", PageText.bounded(value, atMost: PageText.sentence))
    }

    /// Writes a hash.
    private func hash(_ name: Localized, _ value: String?, on html: inout HTMLWriter) {
        html.element("dt") {
            $0.text(name)
            $0.text(" SHA-256")
        }
        html.element("dd") {
            if let value { $0.element("code", text: value) } else { $0.text(SectionPhrases.notHashed) }
        }
    }

    /// Writes the inputs.
    private func inputs(on html: inout HTMLWriter) {
        let inputs = audit.seal.inputs
        html.element("details", inputs.count <= 10 ? ["class": "card", "open": ""] : ["class": "card"]) {
            $0.element("summary", SectionPhrases.inputs(inputs.count, bytes: inputs.reduce(0) { $0 + $1.bytes }))
            $0.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": "输入 inputs"]) {
                $0.element("table", ["class": "figures"]) {
                    head(
                        [
                            SectionPhrases.input, SectionPhrases.bytes, ChartPhrases.records, SectionPhrases.errors,
                            SectionPhrases.warnings, Localized(same: "SHA-256"),
                        ], on: &$0)
                    $0.element("tbody") { body in for input in inputs.prefix(PageBody.mostInputs) { self.input(input, on: &body) } }
                }
            }
            if inputs.count > PageBody.mostInputs {
                $0.element("p", ["class": "quiet"], SectionPhrases.moreInputs(inputs.count - PageBody.mostInputs))
            }
        }
    }

    /// Writes an input.
    private func input(_ input: AuditInput, on html: inout HTMLWriter) {
        html.element("tr") {
            $0.element("th", ["scope": "row"]) { $0.bounded(input.name) }
            for number in [input.bytes, input.records, input.errors, input.warnings] {
                $0.element("td", text: PagePhrases.grouped(number))
            }
            $0.element("td") {
                if let hash = input.sha256 { $0.element("code", text: hash) } else { $0.text(SectionPhrases.notHashed) }
            }
        }
    }
}
