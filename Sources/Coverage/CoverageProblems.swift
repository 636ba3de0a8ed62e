public import Diagnostics
import RecordModel
public import Semantics
import Values

/// Everything that can be wrong with an inventory, and between it and the rules.
public enum CoverageProblems {
    /// A line without something that it must state.
    static func lacks(_ field: Field, at place: Place) -> InputProblem {
        let or = field.name == "document" ? Localized(zh: "或“title”", en: " or \"title\"") : Localized(same: "")
        return InputProblem(
            code: "V001", severity: .error,
            message: Localized(
                zh: "这项要求缺少“\(field.name)”\(or.zh)；在这一行补上", en: "this requirement has no \"\(field.name)\"\(or.en); add it to the line"),
            place: place, file: place.file)
    }

    /// An id that another line has already.
    static func listedTwice(_ entry: InventoryEntry, first: Place) -> InputProblem {
        InputProblem(
            code: "V002", severity: .error,
            message: Localized(
                zh: "编号“\(entry.id)”已用于 \(first.file):\(first.line)；每项要求各用一个编号",
                en: "the id \"\(entry.id)\" is taken at \(first.file):\(first.line); give each requirement an id of its own"),
            place: entry.place, file: entry.place.file)
    }

    /// An inventory that lists nothing.
    static func noRequirement(_ name: String) -> InputProblem {
        InputProblem(
            code: "V003", severity: .error,
            message: Localized(zh: "“\(name)”里没有一项要求；每行应有一项", en: "\"\(name)\" lists no requirement; it should list one a line"),
            place: nil,
            file: name)
    }

    /// An id in the rule book that the inventory does not list.
    public static func notListed(_ requirement: Requirement, nearest: String?) -> Diagnostic {
        Diagnostic(
            "V004", .error,
            Localized(zh: "要求清单里没有“\(requirement.id)”", en: "the inventory lists no requirement \"\(requirement.id)\""),
            at: Diagnostic.Label(requirement.range),
            help: nearest.map { Localized(zh: "是否想写“\($0)”", en: "did you mean \"\($0)\"") })
    }
}
