import Diagnostics
import Values

extension Diagnostic {
    /// Makes an error of the checker.
    static func error(
        _ code: String, zh: String, en: String, at range: SourceRange, _ secondary: [Label] = [], help: Localized? = nil, fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(code, .error, Localized(zh: zh, en: en), at: Label(range), secondary: secondary, help: help, fix: fix)
    }

    /// Whether the error may only be there because the parser lost a part of some sources: a declaration anywhere, or a line of the same rule.
    func mayComeFromLoss(in incomplete: Set<Int>) -> Bool {
        switch code {
        case "C002", "C003", "C004", "C005", "C006", "C028": !incomplete.isEmpty
        case "C034", "C036", "C037", "C038", "C039", "C043", "C061": incomplete.contains(primary?.range.source ?? -1)
        default: false
        }
    }

    /// The help that names what was most likely meant; nil when nothing is near.
    static func nearest(to written: String, among names: [String]) -> Localized? {
        NearestName.nearest(to: written, among: names).map { Localized(zh: "是否想写“\($0)”", en: "did you mean \"\($0)\"") }
    }

    /// The help that lists names, when there are few, behind the nearest one.
    static func choice(of names: [String], nearestTo written: String) -> Localized? {
        if let near = nearest(to: written, among: names) { return near }
        if names.isEmpty { return nil }
        let shown = names.prefix(8)
        let more = names.count > shown.count
        return Localized(
            zh: "可用的有：" + shown.map { "“\($0)”" }.joined(separator: "、") + (more ? "等\(names.count)个" : ""),
            en: "there is " + shown.map { "\"\($0)\"" }.joined(separator: ", ") + (more ? " and \(names.count - shown.count) more" : ""))
    }
}

extension Diagnostic.Label {
    /// The place where something stood first.
    static func first(_ range: SourceRange) -> Diagnostic.Label {
        Diagnostic.Label(range, Localized(zh: "第一次在此", en: "first here"))
    }
}
