import RecordModel
import Values

/// What is to be said of the input, before it is known where.
struct RecordMessage: Hashable {
    /// The stable code.
    var code: String
    /// How grave it is.
    var severity: InputProblem.Severity
    /// What is wrong and what to do.
    var text: Localized
    /// Which unknown field it is about.
    var unknownField: InputProblem.UnknownField?

    /// Creates a message.
    init(_ code: String, _ severity: InputProblem.Severity = .error, zh: String, en: String) {
        self.code = code
        self.severity = severity
        text = Localized(zh: zh, en: en)
    }

    /// Returns the problem with a file, or at a place in it.
    func problem(at place: Place? = nil, file: String) -> InputProblem {
        var problem = InputProblem(code: code, severity: severity, message: text, place: place, file: file)
        problem.unknownField = unknownField
        return problem
    }

    /// Returns the message about one field, named in front.
    func about(_ field: String) -> RecordMessage {
        RecordMessage(code, severity, zh: "“\(field)”：\(text.zh)", en: "\"\(field)\": \(text.en)")
    }
}
