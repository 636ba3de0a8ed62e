internal import Semantics
internal import Values

/// The documents that the rules of a run cite, each a taxonomy whose taxa are the cited places.
struct SARIFTaxonomies {
    /// A document with its cited places.
    private struct Taxonomy {
        let document: Document
        var places: [CheckedCitation] = []
    }

    /// The documents, in the order in which rules first cite them.
    private var taxonomies: [Taxonomy] = []
    /// The position of each document among them.
    private var indices: [Int: Int] = [:]
    /// The language of the words.
    private let setting: ReportSetting

    /// Gathers what rules cite.
    init(_ rules: [Rule], _ setting: ReportSetting) {
        self.setting = setting
        for citation in rules.flatMap(Self.citations) {
            let index = indices[citation.document] ?? taxonomies.count
            if index == taxonomies.count {
                indices[citation.document] = index
                taxonomies.append(Taxonomy(document: setting.book.documents[citation.document]))
            }
            if !taxonomies[index].places.contains(where: { $0.place == citation.place }) { taxonomies[index].places.append(citation) }
        }
    }

    /// What a rule cites: its clauses, and the law's own beneath it.
    private static func citations(of rule: Rule) -> [CheckedCitation] {
        rule.citations + (rule.duty?.statutory.map { [$0.citation] } ?? [])
    }

    /// Writes the member `supportedTaxonomies`.
    func writeSupported(on writer: inout JSONWriter) {
        writer.array("supportedTaxonomies", Array(taxonomies.indices)) { writer, index in
            writer.object {
                $0.member("name", taxonomies[index].document.number)
                $0.member("index", index)
            }
        }
    }

    /// Writes the member `relationships` of a rule.
    func writeRelationships(of rule: Rule, on writer: inout JSONWriter) {
        writer.array("relationships", Self.citations(of: rule)) { writer, citation in
            guard let index = indices[citation.document] else { return }
            writer.object {
                $0.object("target") {
                    $0.member("id", citation.place.zh)
                    if let taxon = taxonomies[index].places.firstIndex(where: { $0.place == citation.place }) { $0.member("index", taxon) }
                    $0.object("toolComponent") {
                        $0.member("name", taxonomies[index].document.number)
                        $0.member("index", index)
                    }
                }
                $0.array("kinds", ["relevant"]) { $0.string($1) }
            }
        }
    }

    /// Writes the member `taxonomies`.
    func write(on writer: inout JSONWriter) {
        writer.key("taxonomies")
        writer.open("[")
        for taxonomy in taxonomies {
            writer.newLine()
            writer.object { write(taxonomy, on: &$0) }
        }
        writer.close("]")
    }

    /// Writes a document.
    private func write(_ taxonomy: Taxonomy, on writer: inout JSONWriter) {
        let document = taxonomy.document
        writer.member("name", document.number)
        if let title = document.title { writer.member("fullName", title) }
        if let issuer = document.issuer { writer.member("organization", issuer) }
        if let issued = document.issued, let day = issued.days.exact { writer.member("releaseDateUtc", day.description) }
        // The documents are in Chinese, whatever the report is in.
        writer.member("language", "zh")
        writer.member("isComprehensive", false)
        writer.array("taxa", taxonomy.places) { writer, citation in
            writer.object {
                $0.member("id", citation.place.zh)
                $0.member("name", citation.place[setting.language])
                if let words = citation.quotation { $0.object("shortDescription") { $0.member("text", words.withoutLinks) } }
            }
        }
    }
}
