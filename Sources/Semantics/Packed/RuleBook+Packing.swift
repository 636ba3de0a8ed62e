internal import Diagnostics
internal import RecordModel
internal import Values
internal import WorkCalendar

extension RuleBook {
    /// The book without examples and without what is left unchecked, which no run over records needs, as text that a program can carry and
    /// `init(packed:)` reads without parsing or checking; O(size).
    ///
    /// Only the program that was built from the same sources can read it.
    public var packed: [UInt8] {
        var writer = PackWriter()
        var parts: [PackedBook.Section: [[UInt8]]] = [:]
        parts[.ruleNames] = writer.each(rules.indices.map { rules.id(of: $0) })
        parts[.subjects] = [PackedBook.packed(subjects: rules.indices.map { rules.subject(of: $0) })]
        parts[.rules] = writer.each(rules)
        parts[.records] = writer.each(records)
        parts[.recordWords] = PackedBook.words(of: records, into: &writer)
        parts[.mappings] = writer.each(mappings)
        parts[.documents] = writer.each(documents)
        parts[.profiles] = writer.each(profiles)
        parts[.head] = [
            writer.separately { writer in
                writer.put(hash, regions, profileRanges)
                PackedBook.keys(of: records, into: &writer)
                PackedBook.put(mappings.toldByKey, into: &writer)
            }
        ]
        // Fields name texts and other fields, so their pool grows while it is written.
        var fields: [[UInt8]] = []
        while fields.count < writer.fields.elements.count {
            let field = writer.fields.elements[fields.count]
            fields.append(writer.separately { field.packParts(into: &$0) })
        }
        parts[.fields] = fields
        parts[.texts] = writer.texts.elements.map { Array($0.utf8) }
        return PackedBook.Section.allCases.flatMap { PackSection.packed(parts[$0] ?? []) }
    }

    /// Reads a packed book, whose parts are made when they are first asked for; O(regions + kinds of record).
    ///
    /// - Parameter text: what `packed` returned in a build of the same sources.
    public init(packed text: StaticString) {
        let book = PackedBook(text)
        let (hash, regions, profileRanges, keys, mappingKeys) = book.read(.head, 0) { reader in
            (
                reader.next(String.self), reader.next(RegionTree.self), reader.next([SourceRange].self), PackedBook.keys(from: &reader),
                PackedBook.keys(from: &reader)
            )
        }
        let headings = RuleTable.Headings(
            subject: { book.subject($0) }, id: { book.make(.ruleNames, $0) })
        self.init(
            documents: book.table(.documents), regions: regions, profiles: book.table(.profiles),
            records: RecordKinds(book.table(.records), toldByKey: keys) { book.kinds(called: $0) },
            rules: RuleTable(book.table(.rules), headings: headings), profileRanges: profileRanges, hash: hash)
        mappings = Mappings(book.table(.mappings), toldByKey: mappingKeys)
    }
}

extension PackWriter {
    /// Writes parts, each by itself.
    fileprivate mutating func each(_ parts: some Sequence<some Packable>) -> [[UInt8]] {
        var result: [[UInt8]] = []
        for part in parts { result.append(separately { part.pack(into: &$0) }) }
        return result
    }
}
