import Diagnostics
import RecordModel
import Syntax

extension Checker {
    /// Checks the mappings that add to a book, from files that hold nothing else.
    static func checkMappings(
        files: [(file: RuleFile, source: Int)], sources: SourceMap, incomplete: Set<Int>, of book: RuleBook
    ) -> (mappings: [CheckedMapping], diagnostics: [Diagnostic]) {
        var checker = Checker(sources: sources)
        checker.records = Array(book.records)
        let nowhere = SourceRange(source: -1, start: 0, end: 0)
        for kind in checker.records { _ = checker.recordNames.add(Name(kind.name, nowhere)) }
        for document in book.documents { _ = checker.documentNames.add(Name(document.name, nowhere)) }
        for declaration in files.flatMap(\.file.declarations) {
            guard case .mapping(let mapping) = declaration else {
                checker.report(.onlyMappings(at: declaration.nameRange))
                continue
            }
            checker.check(mapping)
        }
        let certain = checker.diagnostics.filter { !$0.mayComeFromLoss(in: incomplete) }
        return (checker.mappings, certain.inOrderOfText.withoutRepeats)
    }

    /// Checks a mapping, and keeps it when its kind of record is known.
    mutating func check(_ declaration: MappingDeclaration) {
        guard declare(declaration.name, in: \.mappingNames), let kind = recordPosition(declaration.record) else { return }
        var mapping = Mapping(
            name: declaration.name.text, title: words(declaration.title), kind: kind, toldBy: [], loops: [], fields: [], notes: [],
            range: declaration.range)
        var once = OnceOnly()
        for case .toldBy(let keys, let range) in declaration.items where isFirst("told by", range, &once) {
            mapping.toldBy = keys.map(\.value)
        }
        var scope = MappingScope()
        for case .each(let loop) in declaration.items { mapping.loops.append(self.loop(loop, &scope)) }
        scope.isFlat = mapping.toldBy.isEmpty
        if scope.isFlat, let loop = declaration.items.lazy.compactMap({ if case .each(let it) = $0 { it } else { nil } }).first {
            report(.mappingNotTold(at: loop.range))
        }
        var citations: [CheckedCitation] = []
        for item in declaration.items {
            switch item {
            case .cite(let cited): if let citation = citation(cited) { citations.append(citation) }
            case .note(let text): mapping.notes.append(words(text))
            case .mapped(let field): take(field, into: &mapping.fields, of: records[kind].fields, "", &scope)
            case .toldBy, .each: break
            }
        }
        mappings.append(CheckedMapping(mapping: mapping, citations: citations))
    }

    /// Takes a field and where it comes from among those of a level.
    private mutating func take(
        _ field: Syntax.MappedField, into mapped: inout [RecordModel.MappedField], of fields: [Field], _ way: String,
        _ scope: inout MappingScope
    ) {
        place(field, field.path.names[...], into: &mapped, of: fields, way, &scope)
    }

    /// Follows the names of a field into groups, and in a flat mapping into lists, and puts there where it comes from.
    private mutating func place(
        _ field: Syntax.MappedField, _ names: ArraySlice<Name>, into mapped: inout [RecordModel.MappedField], of fields: [Field],
        _ way: String, _ scope: inout MappingScope
    ) {
        guard let name = names.first, !name.text.isEmpty else { return }
        guard let position = fields.firstIndex(where: { $0.name == name.text }) else { return report(.unknownField(name, among: fields)) }
        let (rest, target) = (names.dropFirst(), fields[position])
        let here = way + name.text
        if rest.isEmpty {
            guard isFirst(here, field.path.range, &scope.once), let content = content(of: field, for: target, here, &scope) else { return }
            return mapped.append(RecordModel.MappedField(field: position, name: target.name, content: content))
        }
        let known = mapped.firstIndex { $0.field == position }
        switch target.type {
        case .group(let inner):
            var parts: [RecordModel.MappedField] = []
            if let known, case .group(let before) = mapped[known].content { parts = before }
            place(field, rest, into: &parts, of: inner, here + ".", &scope)
            put(RecordModel.MappedField(field: position, name: target.name, content: .group(parts)), at: known, into: &mapped)
        case .list(let inner) where scope.isFlat:
            var (parts, none) = ([RecordModel.MappedField](), Mapping.Loop(sources: [], merging: nil, condition: nil))
            if let known, case .list(let loop, let before) = mapped[known].content { (none, parts) = (loop, before) }
            place(field, rest, into: &parts, of: inner, here + ".", &scope)
            put(RecordModel.MappedField(field: position, name: target.name, content: .list(none, parts)), at: known, into: &mapped)
        case .list: report(.listNeedsLoop(name, at: field.path.range))
        default: report(.nothingWithin(name, target.type.valueType, at: field.path.range))
        }
    }

    /// Puts a group or list that has grown into its place.
    private func put(_ field: RecordModel.MappedField, at known: Int?, into mapped: inout [RecordModel.MappedField]) {
        if let known { mapped[known] = field } else { mapped.append(field) }
    }

    /// Checks where a field comes from; nil when it cannot come from there, which is reported.
    private mutating func content(
        of field: Syntax.MappedField, for target: Field, _ way: String, _ scope: inout MappingScope
    ) -> RecordModel.MappedField.Content? {
        switch (field.content, target.type) {
        case (.elements(let loop, let inner), .list(let fields)):
            if scope.isFlat {
                report(.mappingNotTold(at: loop.range))
                return nil
            }
            let depth = scope.variables.count
            let checked = self.loop(loop, &scope)
            var parts: [RecordModel.MappedField] = []
            for part in inner { take(part, into: &parts, of: fields, way + ".", &scope) }
            scope.variables.removeLast(scope.variables.count - depth)
            return .list(checked, parts)
        case (.elements(let loop, _), _):
            report(.notAList(field.path, at: loop.range))
            return nil
        case (.origins, .list), (.origins, .group):
            report(.manyFields(field.path, target))
            return nil
        case (.origins(let origins, let words), _):
            let checked = origins.map { origin($0, for: target, &scope) }
            let codes = words.map { self.codes($0, for: target) } ?? []
            if scope.isFlat, words != nil || !checked.allSatisfy(\.isHeader) { report(.mappingNotTold(at: field.range)) }
            return .value(checked, codes: codes)
        }
    }
}
