internal import Diagnostics
internal import RecordModel

extension Field: Packable {
    /// Writes the position of the field, whose parts are written once.
    func pack(into writer: inout PackWriter) { writer.put(self) }

    init(from reader: inout PackReader) { self = reader.field() }

    /// Writes what the field is made of.
    func packParts(into writer: inout PackWriter) { writer.put(name, labels, type, isKey, blank, range) }

    /// Reads what the field is made of.
    init(parts reader: inout PackReader) {
        self.init(
            name: reader.next(), labels: reader.next(), type: reader.next(), isKey: reader.next(), blank: reader.next(),
            range: reader.next()
        )
    }
}

extension Field.Blank: PackableChoice {}

extension FieldType: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .text: writer.put(0)
        case .boolean: writer.put(1)
        case .money: writer.put(2)
        case .share: writer.put(3)
        case .number(let unit): writer.put(4, unit)
        case .count(let unit): writer.put(5, unit)
        case .time: writer.put(6)
        case .region: writer.put(7)
        case .choice(let words): writer.put(8, words)
        case .group(let fields): writer.put(9, fields)
        case .list(let fields): writer.put(10, fields)
        case .creditCode: writer.put(11)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .text
        case 1: self = .boolean
        case 2: self = .money
        case 3: self = .share
        case 4: self = .number(unit: reader.next())
        case 5: self = .count(unit: reader.next())
        case 6: self = .time
        case 7: self = .region
        case 8: self = .choice(reader.next())
        case 9: self = .group(reader.next())
        case 10: self = .list(reader.next())
        default: self = .creditCode
        }
    }
}

extension RecordKind: Packable {
    func pack(into writer: inout PackWriter) { writer.put(index, name, labels, kindKeys, datedBy, fields, range) }

    init(from reader: inout PackReader) {
        self.init(
            index: reader.next(), name: reader.next(), labels: reader.next(), kindKeys: reader.next(), datedBy: reader.next(),
            fields: reader.next(), range: reader.next())
    }
}

extension RegionTree.ID: Packable {
    func pack(into writer: inout PackWriter) { writer.put(index) }
    init(from reader: inout PackReader) { self.init(index: reader.int()) }
}

extension RegionTree: Packable {
    func pack(into writer: inout PackWriter) {
        writer.put(regions.count)
        for region in regions { writer.put(region.name, region.aliases, region.parent) }
    }

    init(from reader: inout PackReader) {
        self.init()
        for _ in 0..<reader.int() { _ = add(Region(name: reader.next(), aliases: reader.next(), parent: reader.next())) }
    }
}
