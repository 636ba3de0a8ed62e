internal import RecordModel
internal import WorkCalendar

extension RuleBook {
    /// The book without examples and without what is left unchecked, which no run over records needs, as text that a program can carry and `init(packed:)` reads without parsing or checking; O(size).
    ///
    /// Only the program that was built from the same sources can read it.
    public var packed: [UInt8] {
        var writer = PackWriter()
        let rules = rules.map { rule in writer.separately { rule.pack(into: &$0) } }
        let head = writer.separately { writer in
            writer.put(hash, documents, regions, profiles, records, profileRanges)
            writer.put(self.rules.map(\.heading))
        }
        // Fields name texts and other fields, so their pool grows while it is written.
        var fields: [[UInt8]] = []
        while fields.count < writer.fields.elements.count {
            let field = writer.fields.elements[fields.count]
            fields.append(writer.separately { field.packParts(into: &$0) })
        }
        writer.put(pool: writer.texts.elements.map { Array($0.utf8) })
        writer.put(pool: fields)
        writer.put(pool: rules)
        writer.put(raw: head)
        return writer.bytes
    }

    /// Reads a packed book; rules are made when they are first asked for. O(number of rules, documents and record kinds).
    ///
    /// - Parameter text: what `packed` returned in a build of the same sources.
    public init(packed text: StaticString) {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var position = 0
        let pools = PackPools(bytes, at: &position)
        let starts = PackPools.ranges(bytes, at: &position).map(\.lowerBound)
        var reader = PackReader(bytes, at: position, pools: pools)
        let hash: String = reader.next()
        self.init(
            documents: reader.next(), regions: reader.next(), profiles: reader.next(), records: reader.next(),
            profileRanges: reader.next(), hash: hash,
            rules: PackedRules(headings: reader.next(), starts: starts, pools: pools))
    }
}

extension PackWriter {
    /// Writes how many parts there are and how long each is, then the parts.
    fileprivate mutating func put(pool parts: [[UInt8]]) {
        put(parts.map(\.count))
        for part in parts { put(raw: part) }
    }
}
