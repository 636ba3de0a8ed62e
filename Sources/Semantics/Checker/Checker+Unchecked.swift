import Diagnostics
import Syntax

extension Checker {
    /// Checks what no record can decide, once the rules are known: a requirement has rules or a reason to have none, not both.
    mutating func checkUnchecked(_ declarations: [UncheckedDeclaration]) {
        var encoded: [String: SourceRange] = [:], excused: [String: SourceRange] = [:]
        for requirement in rules.flatMap(\.requirements) {
            encoded[requirement.id] = encoded[requirement.id] ?? requirement.range
        }
        for declaration in declarations {
            let requirements = declaration.requirements
            for requirement in requirements {
                if let place = encoded[requirement.id] { report(.encodedAndUnchecked(requirement, rule: place)) }
                if let first = excused[requirement.id] { report(.uncheckedTwice(requirement, first: first)) }
                excused[requirement.id] = excused[requirement.id] ?? requirement.range
            }
            check(declaration, requirements)
        }
    }

    /// Checks one declaration, and keeps it when nothing lacks.
    private mutating func check(_ declaration: UncheckedDeclaration, _ requirements: [Requirement]) {
        let citation = citation(declaration.citation)
        var once = OnceOnly()
        var reason: String?
        for case .because(let text) in declaration.items where isFirst("because", text.range, &once) {
            if text.value.isBlank { report(.uncheckedLacks("because", at: text.range)) }
            reason = text.value
        }
        if reason == nil { report(.uncheckedLacks("because", at: declaration.citation.range)) }
        if requirements.isEmpty { report(.uncheckedLacks("requirement", at: declaration.citation.range)) }
        guard let citation, let reason, !requirements.isEmpty else { return }
        unchecked.append(Unchecked(citation: citation, requirements: requirements, reason: reason, range: declaration.range))
    }
}

extension UncheckedDeclaration {
    /// The requirements of all its lines.
    fileprivate var requirements: [Requirement] {
        items.flatMap { item -> [Requirement] in
            guard case .requirements(let texts) = item else { return [] }
            return texts.map { Requirement(id: $0.value, range: $0.range) }
        }
    }
}

extension String {
    /// Whether the text says nothing.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
