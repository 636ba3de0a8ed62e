internal import Diagnostics
internal import Values

extension ExactNumber: Packable {
    func pack(into writer: inout PackWriter) {
        writer.put(wide: numerator)
        writer.put(wide: denominator)
    }

    init(from reader: inout PackReader) {
        let (numerator, denominator) = (reader.wide(), reader.wide())
        self = ExactNumber(numerator: numerator, denominator: denominator) ?? .zero
    }
}

extension Day: Packable {
    func pack(into writer: inout PackWriter) { writer.put(Int(number)) }
    init(from reader: inout PackReader) { self.init(number: Int32(reader.int())) }
}

extension CivilTime: Packable {
    func pack(into writer: inout PackWriter) {
        let day = earliest.day
        switch precision {
        case .minute: writer.put(0, Int(earliest.number))
        case .day: writer.put(1, day)
        case .month: writer.put(2, day)
        case .year: writer.put(3, day)
        }
    }

    init(from reader: inout PackReader) {
        let precision = reader.int()
        if precision == 0 {
            self.init(Minute(number: Int64(reader.int())))
            return
        }
        let day = reader.next(Day.self)
        let coarse = precision == 2 ? CivilTime(year: day.year, month: day.month) : precision == 3 ? CivilTime(year: day.year) : nil
        self = coarse ?? CivilTime(day)
    }
}

extension Period.Unit: PackableChoice {}

extension Period: Packable {
    func pack(into writer: inout PackWriter) { writer.put(amount, unit) }
    init(from reader: inout PackReader) { self.init(amount: reader.next(), unit: reader.next()) }
}

extension Localized: Packable {
    func pack(into writer: inout PackWriter) { writer.put(zh, en) }
    init(from reader: inout PackReader) { self.init(zh: reader.next(), en: reader.next()) }
}

extension SourceRange: Packable {
    func pack(into writer: inout PackWriter) { writer.put(source, start, end - start) }

    init(from reader: inout PackReader) {
        let (source, start) = (reader.int(), reader.int())
        self.init(source: source, start: start, end: start + reader.int())
    }
}
