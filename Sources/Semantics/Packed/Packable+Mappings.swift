internal import Diagnostics
internal import RecordModel

extension Mapping: Packable {
    func pack(into writer: inout PackWriter) { writer.put(name, title, kind, toldBy, loops, fields, notes, range) }

    init(from reader: inout PackReader) {
        self.init(
            name: reader.next(), title: reader.next(), kind: reader.next(), toldBy: reader.next(), loops: reader.next(),
            fields: reader.next(), notes: reader.next(), range: reader.next())
    }
}

extension Mapping.Source: Packable {
    func pack(into writer: inout PackWriter) { writer.put(variable, keys) }
    init(from reader: inout PackReader) { self.init(variable: reader.next(), keys: reader.next()) }
}

extension Mapping.Merging: Packable {
    func pack(into writer: inout PackWriter) { writer.put(key, order) }
    init(from reader: inout PackReader) { self.init(key: reader.next(), order: reader.next()) }
}

extension Mapping.Loop: Packable {
    func pack(into writer: inout PackWriter) { writer.put(sources, merging, condition) }
    init(from reader: inout PackReader) { self.init(sources: reader.next(), merging: reader.next(), condition: reader.next()) }
}

extension Mapping.Condition: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .all(let parts): writer.put(0, parts)
        case .any(let parts): writer.put(1, parts)
        case .not(let inner): writer.put(2, inner)
        case .isOne(let source, let texts): writer.put(3, source, texts)
        case .isSame(let one, let other): writer.put(4, one, other)
        case .isTruth(let source, let value): writer.put(5, source, value)
        case .contains(let source, let text): writer.put(6, source, text)
        case .isGiven(let source): writer.put(7, source)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .all(reader.next())
        case 1: self = .any(reader.next())
        case 2: self = .not(reader.next())
        case 3: self = .isOne(reader.next(), of: reader.next())
        case 4: self = .isSame(reader.next(), reader.next())
        case 5: self = .isTruth(reader.next(), reader.next())
        case 6: self = .contains(reader.next(), reader.next())
        default: self = .isGiven(reader.next())
        }
    }
}

extension MappedField: Packable {
    func pack(into writer: inout PackWriter) { writer.put(field, name, content) }
    init(from reader: inout PackReader) { self.init(field: reader.next(), name: reader.next(), content: reader.next()) }
}

extension MappedField.Content: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .value(let origins, let codes): writer.put(0, origins, codes)
        case .group(let fields): writer.put(1, fields)
        case .list(let loop, let fields): writer.put(2, loop, fields)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .value(reader.next(), codes: reader.next())
        case 1: self = .group(reader.next())
        default: self = .list(reader.next(), reader.next())
        }
    }
}

extension MappedField.Origin: Packable {
    func pack(into writer: inout PackWriter) { writer.put(source, currency, loops, condition) }

    init(from reader: inout PackReader) {
        self.init(source: reader.next(), currency: reader.next(), loops: reader.next(), condition: reader.next())
    }
}

extension MappedField.Code: Packable {
    func pack(into writer: inout PackWriter) { writer.put(code, word) }
    init(from reader: inout PackReader) { self.init(code: reader.next(), word: reader.next()) }
}
