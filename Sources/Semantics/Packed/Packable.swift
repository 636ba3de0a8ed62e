/// A part of a rule book that can be packed, and made again from its bytes.
protocol Packable {
    /// Writes the part.
    func pack(into writer: inout PackWriter)
    /// Reads the part.
    init(from reader: inout PackReader)
}

extension Int: Packable {
    func pack(into writer: inout PackWriter) { writer.put(self) }
    init(from reader: inout PackReader) { self = reader.int() }
}

extension Bool: Packable {
    func pack(into writer: inout PackWriter) { writer.put(self ? 1 : 0) }
    init(from reader: inout PackReader) { self = reader.int() == 1 }
}

extension String: Packable {
    func pack(into writer: inout PackWriter) { writer.put(self) }
    init(from reader: inout PackReader) { self = reader.text() }
}

extension Optional: Packable where Wrapped: Packable {
    func pack(into writer: inout PackWriter) {
        writer.put(self == nil ? 0 : 1)
        self?.pack(into: &writer)
    }

    init(from reader: inout PackReader) { self = reader.int() == 0 ? nil : Wrapped(from: &reader) }
}

extension Array: Packable where Element: Packable {
    func pack(into writer: inout PackWriter) {
        writer.put(count)
        for element in self { element.pack(into: &writer) }
    }

    init(from reader: inout PackReader) { self = (0..<reader.int()).map { _ in Element(from: &reader) } }
}

/// A choice among named cases, packed as the position of its case.
protocol PackableChoice: Packable, CaseIterable, Equatable where AllCases == [Self] {}

extension PackableChoice {
    func pack(into writer: inout PackWriter) { writer.put(Self.allCases.firstIndex(of: self) ?? 0) }
    init(from reader: inout PackReader) { self = Self.allCases[reader.int()] }
}

extension PackReader {
    /// Reads a part whose type the place tells.
    mutating func next<Part: Packable>(_ type: Part.Type = Part.self) -> Part { Part(from: &self) }
}

extension PackWriter {
    /// Writes parts one after another.
    mutating func put<each Part: Packable>(_ parts: repeat each Part) { repeat (each parts).pack(into: &self) }
}
