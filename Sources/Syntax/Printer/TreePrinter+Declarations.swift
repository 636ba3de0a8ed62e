extension TreePrinter {
    /// Adds a document.
    mutating func print(_ document: DocumentDeclaration) {
        line("document \(document.name.text) \(document.number.printed)")
        open()
        for item in document.items { print(item) }
        close()
    }

    /// Adds an item of a document.
    private mutating func print(_ item: DocumentDeclaration.Item) {
        switch item {
        case .title(let text): line("title " + text.printed)
        case .issuer(let text): line("issuer " + text.printed)
        case .issued(let date): line("issued \(date.value)")
        case .region(let name): line("region " + name.text)
        case .counts(let name): line("counts by " + name.text)
        case .force(let clause): line(clause.printed)
        case .replaces(let name): line("replaces " + name.text)
        case .note(let text): line("note " + text.printed)
        }
    }

    /// Adds a region and those within it.
    mutating func print(_ region: RegionDeclaration, word: String = "") {
        var pieces = Pieces(word + region.name.text)
        if !region.aliases.isEmpty {
            pieces.write(" also ")
            pieces.list(region.aliases.map(\.printed))
        }
        line(pieces)
        guard !region.parts.isEmpty else { return }
        open()
        for part in region.parts { print(part) }
        close()
    }

    /// Adds a counting profile.
    mutating func print(_ counting: CountingDeclaration) {
        line("counting \(counting.name.text) \(counting.title.printed)")
        open()
        for item in counting.items { print(item) }
        close()
    }

    /// Adds an item of a counting profile.
    private mutating func print(_ item: CountingDeclaration.Item) {
        switch item {
        case .cite(let citation): line("cite " + citation.printed)
        case .note(let text): line("note " + text.printed)
        case .days(.calendar, _): line("days are calendar days")
        case .days(.working, _): line("days are working days")
        case .days(.workingUpTo(let number), _): line("days are working days up to \(number)")
        case .days(.workingFor(let numbers), _):
            line("days are working days for " + numbers.map(String.init).joined(separator: ", "))
        case .start(let included, _): line("start " + (included ? "included" : "excluded"))
        case .lastDayMoves(let toWorkingDay, _): line("last day moves to next \(toWorkingDay ? "working" : "calendar") day")
        case .lastDayStays: line("last day stays")
        case .weekends(let areRest, _): line("weekends are \(areRest ? "" : "not ")rest days")
        case .holidaysExtend(let number, _): line("holidays of \(number) or more extend")
        }
    }

    /// Adds a kind of record.
    mutating func print(_ record: RecordDeclaration) {
        line("record \(record.name.text) ") { $0.list(record.labels.map(\.printed)) }
        open()
        let table = newTable()
        for item in record.items {
            switch item {
            case .toldBy(let keys, _): line("told by ") { $0.list(keys.map(\.printed)) }
            case .datedBy(let path, _): line("dated by " + path.printed)
            case .field(let field): print(field, in: table)
            }
        }
        close()
    }

    /// Adds a field and those within it.
    private mutating func print(_ field: FieldDeclaration, in table: Int) {
        var pieces = Pieces(field.type.word)
        if case .choice(let choices) = field.type {
            pieces.write(" ")
            pieces.list(choices.map(\.printed))
        }
        let marks = (field.isKey ? "  key" : "") + (field.isOptional ? "  optional" : "")
        if field.type.fields == nil { pieces.write(marks) }
        row([field.name.text, field.labels.map(\.printed).joined(separator: ", ")], in: table, pieces)
        guard let fields = field.type.fields else { return }
        open()
        let inner = newTable()
        for field in fields { print(field, in: inner) }
        close("}" + marks)
    }

    /// Adds a target table.
    mutating func print(_ targets: TargetsDeclaration) {
        line("targets \(targets.name.text) \(targets.title.printed) ") { $0.write(targets.scope) }
        open()
        for line in targets.lines {
            switch line {
            case .item(let item): print(item)
            case .columns(let names): self.line("columns ") { $0.list(names.map(\.text)) }
            case .row(let row): print(row)
            }
        }
        close()
    }

    /// Adds a row of a target table.
    private mutating func print(_ row: TargetsDeclaration.Row) {
        line("row \(row.name.text) \(row.title.printed)")
        open()
        for line in row.lines {
            switch line {
            case .item(let item): print(item)
            case .values(let cells): self.line("values ") { $0.list(cells.map(\.printed)) }
            }
        }
        close()
    }

    /// Adds what no record can decide.
    mutating func print(_ unchecked: UncheckedDeclaration) {
        line("unchecked " + unchecked.citation.printed)
        open()
        for item in unchecked.items {
            switch item {
            case .requirements(let texts): line("requirement ") { $0.list(texts.map(\.printed)) }
            case .because(let text): line("because " + text.printed)
            }
        }
        close()
    }
}
