import Values

extension TreePrinter {
    /// Adds a rule.
    mutating func print(_ rule: RuleDeclaration) {
        line("rule \(rule.name.text) \(rule.title.printed) ") { $0.write(rule.scope) }
        open()
        for item in rule.items { print(item) }
        close()
    }

    /// Adds an item of a rule.
    mutating func print(_ item: RuleItem) {
        switch item {
        case .cite(let citation): line("cite " + citation.printed)
        case .requirements(let texts): line("requirement ") { $0.list(texts.map(\.printed)) }
        case .region(let name): line("region " + name.text)
        case .obliges(.named(let text)): line("obliges " + text.printed)
        case .obliges(.field(let path)): line("obliges " + path.printed)
        case .force(let clause): line(clause.printed)
        case .judged(let path): line("judged by " + path.printed)
        case .counts(let name): line("counts by " + name.text)
        case .note(let text): line("note " + text.printed)
        case .given(let facts): print("given", facts)
        case .example(let example): print(example.head, example.facts)
        default: printConditional(item)
        }
    }

    /// Adds an item that has a condition.
    private mutating func printConditional(_ item: RuleItem) {
        switch item {
        case .binding(let name, let value): line("let \(name.text) = ") { $0.write(value) }
        case .when(let condition): line("when ") { $0.write(condition) }
        case .unless(let condition, let citation):
            line("unless ") { pieces in
                pieces.write(condition)
                pieces.write(citing: citation)
            }
        case .forEach(let name, let list, let filter):
            line("for each \(name.text) in ") { pieces in
                pieces.write(list)
                pieces.clause("where", filter)
            }
        case .pauses(let pause): print(pause)
        case .extends(let period, let condition, let citation):
            line("extends by \(period.value.localized.en) when ") { pieces in
                pieces.write(condition)
                pieces.write(citing: citation)
            }
        case .duty(let modality, let negated, let condition, _):
            line(modality.rawValue + (negated ? " not " : " ")) { $0.write(condition) }
        case .statutory(let predicate, let citation, _):
            line("statutory ") { pieces in
                pieces.write(predicate)
                pieces.write(citing: citation)
            }
        case .review(let question, let condition):
            // `when` on a line of its own would be another item.
            line("review " + question.printed) { pieces in
                guard let condition else { return }
                pieces.write(" when ")
                pieces.write(condition)
            }
        default: break
        }
    }

    /// Adds a pause.
    private mutating func print(_ pause: PauseClause) {
        line("pauses ") { pieces in
            if let name = pause.each, let list = pause.list {
                pieces.write("for each \(name.text) in ")
                pieces.write(list)
                pieces.clause("from", pause.from)
            } else {
                pieces.write("from ")
                pieces.write(pause.from)
            }
            pieces.clause("to", pause.to)
            if let cap = pause.cap { pieces.soft(1, "at most " + cap.value.localized.en) }
            pieces.write(citing: pause.citation)
        }
    }
}

extension Pieces {
    /// Adds which records are looked at.
    mutating func write(_ scope: RuleDeclaration.Scope) {
        switch scope {
        case .each(let record): write("for " + record.text)
        case .over(let record, let groupings):
            write("over " + record.text)
            if !groupings.isEmpty { write(" by ") }
            list(groupings.map(\.printed))
        }
    }
}

extension RuleDeclaration.Grouping {
    /// What records are grouped by.
    var printed: String { part == .value ? path.printed : "\(part.rawValue) of \(path.printed)" }
}

extension ExampleDeclaration {
    /// The example without its facts.
    var head: String {
        let dates = [due.map { " due \($0.value)" }, asOf.map { " as of \($0.value)" }]
        return "example \(expected.rawValue) \(title.printed)" + dates.compactMap { $0 }.joined()
    }
}
