internal import Values

/// What stands before the findings of a page: its head, and its heading with the switch between the languages, which needs no program.
enum PageHead {
    /// The bytes.
    static func bytes(language: Language) -> [UInt8] {
        var html = HTMLWriter()
        html.raw("<!DOCTYPE html>\n")
        html.open("html", ["lang": language == .zh ? "zh-CN" : "en"])
        html.raw("\n")
        html.element("head") { head(language, on: &$0) }
        html.open("body")
        html.raw("\n")
        html.element("a", ["class": "skip", "href": "#content"], PagePhrases.skip)
        html.element("header", ["class": "top"]) { top(language, on: &$0) }
        return html.bytes
    }

    /// Writes the head. The policy comes before anything that it holds for.
    private static func head(_ language: Language, on html: inout HTMLWriter) {
        html.raw("<meta charset=\"utf-8\">\n")
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(PageAssets.policy)\">\n")
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n")
        html.element("title", text: PagePhrases.title[language])
        html.raw("<style>")
        html.raw(PageAssets.style)
        html.raw("</style>\n")
    }

    /// Writes the heading and the switch.
    private static func top(_ language: Language, on html: inout HTMLWriter) {
        html.element("h1", PagePhrases.title)
        html.element("fieldset", ["class": "languages"]) {
            $0.element("legend", ["class": "hidden"], text: "语言 Language")
            option("zh", "中文", isChosen: language == .zh, on: &$0)
            option("en", "English", isChosen: language == .en, on: &$0)
        }
    }

    /// Writes one choice of the switch.
    private static func option(_ code: String, _ name: String, isChosen: Bool, on html: inout HTMLWriter) {
        html.raw("<input type=\"radio\" name=\"language\" id=\"language-\(code)\" value=\"\(code)\"\(isChosen ? " checked" : "")>")
        html.element("label", ["for": "language-\(code)", "lang": code == "zh" ? "zh-CN" : "en"], text: name)
    }
}
