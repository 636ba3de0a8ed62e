internal import RecordModel

/// Chooses the problems of the input that are shown while a run goes on: the first ones, and an unknown field once.
public struct ShownProblems: Sendable {
    /// How many errors were shown, and how many warnings.
    public private(set) var errors = 0, warnings = 0
    /// How many warnings are shown at most.
    private let mostWarnings: Int
    /// The unknown fields that were shown.
    private var fields: Set<InputProblem.UnknownField> = []

    /// How many errors are shown at most, and how many warnings where nothing else keeps them.
    public static let most = 10

    /// Has shown nothing.
    init(mostWarnings: Int) { self.mostWarnings = mostWarnings }

    /// Whether warnings are wanted still.
    var wantsWarnings: Bool { warnings < mostWarnings }

    /// Whether a problem is shown.
    mutating func take(_ problem: InputProblem) -> Bool {
        if problem.severity == .error {
            if errors == ShownProblems.most { return false }
            errors += 1
            return true
        }
        guard wantsWarnings else { return false }
        if let field = problem.unknownField, !fields.insert(field).inserted { return false }
        warnings += 1
        return true
    }
}
