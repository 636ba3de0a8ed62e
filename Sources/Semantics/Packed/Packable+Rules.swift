internal import Diagnostics
internal import Syntax
internal import Values

extension Modality: PackableChoice {}

extension RuleDeclaration.Grouping.Part: PackableChoice {}

extension Rule: Packable {
    /// Writes the rule without its examples, which no run over records needs.
    func pack(into writer: inout PackWriter) {
        writer.put(id, title, record, scope, citations, requirements, region, regionField, obligor, force, judgedBy, profile)
        writer.put(profileIsAssumed, notes, steps, duty, pauses, extensions, review, slots, range, nameRange, table)
    }

    init(from reader: inout PackReader) {
        self.init(
            id: reader.next(), title: reader.next(), record: reader.next(), scope: reader.next(), citations: reader.next(),
            requirements: reader.next(), region: reader.next(), regionField: reader.next(),
            obligor: reader.next(), force: reader.next(), judgedBy: reader.next(), profile: reader.next(), profileIsAssumed: reader.next(),
            notes: reader.next(), steps: reader.next(), duty: reader.next(), pauses: reader.next(), extensions: reader.next(),
            review: reader.next(), examples: [], slots: reader.next(), range: reader.next(), nameRange: reader.next())
        table = reader.next()
    }
}

extension Rule.Scope: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .each: writer.put(0)
        case .over(let groupings, let aggregates): writer.put(1, groupings, aggregates)
        }
    }

    init(from reader: inout PackReader) { self = reader.int() == 0 ? .each : .over(reader.next(), reader.next()) }
}

extension Rule.Grouping: Packable {
    func pack(into writer: inout PackWriter) { writer.put(part, term) }
    init(from reader: inout PackReader) { self.init(part: reader.next(), term: reader.next()) }
}

extension Rule.OverAggregate: Packable {
    func pack(into writer: inout PackWriter) { writer.put(kind, filter, value) }
    init(from reader: inout PackReader) { self.init(kind: reader.next(), filter: reader.next(), value: reader.next()) }
}

extension Rule.Obligor: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .named(let name): writer.put(0, name)
        case .field(let term): writer.put(1, term)
        }
    }

    init(from reader: inout PackReader) { self = reader.int() == 0 ? .named(reader.next()) : .field(reader.next()) }
}

extension Rule.Step: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .bind(let slot, let name, let term): writer.put(0, slot, name, term)
        case .when(let term): writer.put(1, term)
        case .unless(let term, let citation): writer.put(2, term, citation)
        case .forEach(let slot, let name, let list, let filter): writer.put(3, slot, name, list, filter)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .bind(slot: reader.next(), name: reader.next(), reader.next())
        case 1: self = .when(reader.next())
        case 2: self = .unless(reader.next(), citing: reader.next())
        default: self = .forEach(slot: reader.next(), name: reader.next(), list: reader.next(), filter: reader.next())
        }
    }
}

extension Rule.Duty: Packable {
    func pack(into writer: inout PackWriter) { writer.put(modality, condition, statutory) }
    init(from reader: inout PackReader) { self.init(modality: reader.next(), condition: reader.next(), statutory: reader.next()) }
}

extension Rule.Statutory: Packable {
    func pack(into writer: inout PackWriter) { writer.put(condition, citation) }
    init(from reader: inout PackReader) { self.init(condition: reader.next(), citation: reader.next()) }
}

extension Rule.Pause: Packable {
    func pack(into writer: inout PackWriter) { writer.put(slot, list, from, to, cap, citation) }

    init(from reader: inout PackReader) {
        self.init(
            slot: reader.next(), list: reader.next(), from: reader.next(), to: reader.next(), cap: reader.next(), citation: reader.next())
    }
}

extension Rule.Extension: Packable {
    func pack(into writer: inout PackWriter) { writer.put(period, condition, citation) }
    init(from reader: inout PackReader) { self.init(period: reader.next(), condition: reader.next(), citation: reader.next()) }
}

extension Rule.Review: Packable {
    func pack(into writer: inout PackWriter) { writer.put(question, condition) }
    init(from reader: inout PackReader) { self.init(question: reader.next(), condition: reader.next()) }
}
