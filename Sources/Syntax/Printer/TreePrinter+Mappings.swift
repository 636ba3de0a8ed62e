extension TreePrinter {
    /// The most codes that stand on the line of their field.
    private static let mostCodesOnLine = 2

    /// Adds a mapping.
    mutating func print(_ mapping: MappingDeclaration) {
        line("mapping \(mapping.name.text) \(mapping.title.printed) to \(mapping.record.text)")
        open()
        let table = newTable()
        for item in mapping.items {
            switch item {
            case .cite(let citation): line("cite " + citation.printed)
            case .note(let text): line("note " + text.printed)
            case .toldBy(let keys, _): line("told by ") { $0.list(keys.map(\.printed)) }
            case .each(let loop): line("") { $0.write(each: loop) }
            case .mapped(let field): print(field, in: table)
            }
        }
        close()
    }

    /// Adds a field and where it comes from.
    private mutating func print(_ field: MappedField, in table: Int) {
        var pieces = Pieces()
        switch field.content {
        case .origins(let origins, let words):
            pieces.write("from ")
            for (index, origin) in origins.enumerated() {
                pieces.write(origin, isFirst: index == 0, isLast: index + 1 == origins.count)
            }
            print(field.path.printed, pieces, words, in: table)
        case .elements(let loop, let fields):
            pieces.write(each: loop)
            row([field.path.printed], in: table, pieces)
            open()
            let inner = newTable()
            for field in fields { print(field, in: inner) }
            close()
        }
    }

    /// Adds a field with its origins, and the meaning of its codes: many of them one a line.
    private mutating func print(_ path: String, _ origins: Pieces, _ words: MappingWords?, in table: Int) {
        var pieces = origins
        guard let pairs = words?.pairs.map({ "\($0.code.printed) is \($0.word.printed)" }) else { return row([path], in: table, pieces) }
        guard pairs.count > Self.mostCodesOnLine else {
            pieces.soft(1, pairs.isEmpty ? "as {}" : "as { \(pairs.joined(separator: ", ")) }")
            return row([path], in: table, pieces)
        }
        pieces.soft(1, "as")
        row([path], in: table, pieces)
        open()
        for pair in pairs { line(pair) }
        close()
    }
}

extension SourcePath {
    /// The steps with dots between them.
    var printed: String {
        steps.map { step in
            switch step {
            case .name(let name): name.text
            case .key(let key): key.printed
            }
        }.joined(separator: ".")
    }
}

extension Pieces {
    /// The levels of the places where a mapped field can be broken.
    private enum Level { static let origin = 2, clause = 3, filter = 4 }

    /// Adds where a value comes from, behind others, and the comma in front of the next.
    mutating func write(_ origin: MappingOrigin, isFirst: Bool, isLast: Bool) {
        let currency = origin.currency.map { " in " + $0.printed } ?? ""
        if isFirst { write(origin.source.printed + currency) } else { soft(Level.origin, origin.source.printed + currency) }
        for loop in origin.loops { soft(Level.clause, "for \(loop.name.text) in \(loop.sources.map(\.printed).joined(separator: ", "))") }
        write(where: origin.condition)
        if !isLast { write(",") }
    }

    /// Adds what is gone through one by one.
    mutating func write(each loop: MappingLoop) {
        write("for each \(loop.name.text) in ")
        for (index, source) in loop.sources.enumerated() {
            let text = source.printed + (index + 1 < loop.sources.count ? "," : "")
            if index == 0 { write(text) } else { soft(Level.origin, text) }
        }
        if let merging = loop.merging {
            soft(Level.clause, "merged by \(merging.key.printed) in order of \(merging.order.printed)")
        }
        write(where: loop.condition)
    }

    /// Adds which elements are meant.
    private mutating func write(where condition: Expression?) {
        guard let condition else { return }
        soft(Level.filter, "where ")
        nested { $0.write(condition) }
    }
}
