import Findings
import Foundation
@testable import Reports
import TestSupport
import Testing
import Values

/// The bytes of the page of an audit. How it looks and behaves is tested in a browser: `Tests/Browser`.
@Suite struct PageTests {
    /// An audit by one rule of each sort.
    static let audit = Result { try SampleAudit(["Tests/ReportTests/Pages"]) }

    /// The contents of the script elements of a page that hold data, by class or name.
    static func data(_ page: [UInt8]) throws -> [(name: String, value: [Any])] {
        let text = String(decoding: page, as: UTF8.self)
        return try text.components(separatedBy: "<script type=\"application/json\" ").dropFirst().map { part in
            let body = try #require(part.range(of: "</script>"))
            let start = try #require(part.firstIndex(of: ">"))
            let value = try JSONSerialization.jsonObject(with: Data(part[part.index(after: start)..<body.lowerBound].utf8))
            return (String(part.split(separator: "\"")[1]), try #require(value as? [Any]))
        }
    }

    @Test func `the page is the recorded one, but for style and program`() throws {
        let text = String(decoding: try Self.audit.get().page(), as: UTF8.self)
        var short = text
        for (tag, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
            let start = try #require(short.range(of: tag))
            let stop = try #require(short.range(of: end, range: start.upperBound..<short.endIndex))
            short.replaceSubrange(start.upperBound..<stop.lowerBound, with: "…")
        }
        short = short.replacing(/sha256-[A-Za-z0-9+\/=]{44}/, with: "sha256-…")
        #expect(Golden.difference(of: short, from: ProjectFiles.url("Tests/ReportTests/Pages/small.html")) == nil)
    }

    @Test func `same findings, same bytes, however they are handed on`() throws {
        let audit = try Self.audit.get()
        var report = HTMLReport(audit.setting)
        var bytes = report.begin()
        for (finding, part) in audit.findings {
            bytes += report.show(PageFinding(bytes: PageFinding(finding, of: part, setting: audit.setting).bytes))
        }
        bytes += report.end(audit.result)
        #expect(bytes == audit.page())
    }

    @Test func `every finding is on the page, with what unfolds from it`() throws {
        let audit = try Self.audit.get().grown(to: 1_700)
        let data = try Self.data(audit.page())
        let rows = data.filter { $0.name == "rows" }.flatMap { ($0.value[1] as? [Any]) ?? [] }
        let details = data.filter { $0.name == "details" }.flatMap { ($0.value[1] as? [Any]) ?? [] }
        #expect(rows.count == 1_700 + audit.result.groups.count)
        #expect(details.count == rows.count)
        let sizes = Set(rows.compactMap { ($0 as? [Any])?.count })
        #expect(sizes == [12, 13], "only records of tables have a cell")
        #expect(details.allSatisfy { ($0 as? [Any])?.count == 4 })
    }

    @Test func `nothing in the data becomes anything but text`() throws {
        let audit = try Self.audit.get().hostile()
        let page = audit.page()
        let text = String(decoding: page, as: UTF8.self)
        for forbidden in ["<img", "<script>document", "<!--<", "&lt;b&gt;&amp;\\u003cimg", "\u{202E}", "\u{2028}", "\u{200B}"] {
            #expect(!text.contains(forbidden), "\(forbidden) is on the page")
        }
        #expect(!page.contains { $0 < 0x20 && $0 != 0x0A })
        let scripts = text.components(separatedBy: "<script").count - 1
        #expect(scripts == 4, "two of data, the shared data and the program, and not \(scripts)")
        _ = try Self.data(page)
    }

    @Test func `a long text is cut, and the page says how much of it is missing`() throws {
        let page = try Self.audit.get().hostile().page()
        #expect(String(decoding: page, as: UTF8.self).contains("此处略去 999,760 个字符"))
        #expect(page.count < 600_000)
    }

    @Test func `above its limits the page says what it leaves out, and the totals stay`() throws {
        let audit = try Self.audit.get().grown(to: 1_200)
        let page = String(decoding: audit.page(HTMLReport.Limits(findings: 100, groups: 1)), as: UTF8.self)
        let listed = audit.result.seal.verdicts.reduce(0) { $0 + audit.result.summary.all[$1] }
        #expect(
            page.contains("共 \(PagePhrases.grouped(listed)) 项；本页按输入顺序收录前 101 项，其余 \(PagePhrases.grouped(listed - 101)) 项见 findings.ndjson"))
        let whole = String(decoding: audit.page(), as: UTF8.self)
        let numbers = { (text: String) in text.components(separatedBy: "<dl class=\"tiles\">").last?.components(separatedBy: "</dl>").first
        }
        #expect(numbers(page) == numbers(whole))
        #expect(
            String(decoding: audit.page(HTMLReport.Limits(bytes: 1)), as: UTF8.self).contains("收录前 \(500 + audit.result.groups.count) 项"))
    }

    @Test func `the policy lets nothing run but the page's own program`() throws {
        let text = String(decoding: try Self.audit.get().page(), as: UTF8.self)
        #expect(text.contains("default-src 'none'; style-src 'sha256-"))
        for forbidden in ["http:", "https:", "//", "url(", "@import", "innerHTML", "eval(", " on", " style="] {
            let tags = text.components(separatedBy: "<script").first ?? ""
            let found = tags.components(separatedBy: "<").contains {
                $0.prefix { $0 != ">" }.contains(forbidden) && !$0.hasPrefix("style>")
            }
            #expect(!found, "\(forbidden) is in a tag")
        }
        #expect(!String(decoding: PageAssets.script, as: UTF8.self).contains("innerHTML"))
    }

    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    ]) func `hashes are written in base 64`(text: String, hash: String) {
        #expect(PageAssets.base64(ofHex: SHA256.hex(of: Array(text.utf8))) == hash)
    }

    @Test(arguments: [
        ("25%", 250), ("≈47.0588%", 470), ("at least 40%", 400), ("1,250.5%", 12_505), ("12 days", nil), ("", nil), ("%", nil),
        ("-5%", nil),
    ]) func `a share is read from its words`(text: String, permille: Int?) { #expect(RateChart.permille(text) == permille) }

    @Test func `lengths and shares cannot overflow`() {
        #expect(Scale.length(.max, of: .max, in: 1_000) == 1_000)
        #expect(Scale.length(.max / 2, of: .max, in: 1_000) == 499)
        #expect(PagePhrases.percent(.max - 1, of: .max) == "99.9%")
        #expect(PagePhrases.percent(1, of: 0) == nil)
        #expect(PagePhrases.grouped(.min) == "-9,223,372,036,854,775,808")
    }
}
