internal import Diagnostics
internal import WorkCalendar

extension Force: Packable {
    func pack(into writer: inout PackWriter) { writer.put(from, until) }
    init(from reader: inout PackReader) { self.init(from: reader.next(), until: reader.next()) }
}

extension CheckedCitation: Packable {
    func pack(into writer: inout PackWriter) { writer.put(document, place, quotation, range) }

    init(from reader: inout PackReader) {
        self.init(document: reader.next(), place: reader.next(), quotation: reader.next(), range: reader.next())
    }
}

extension Requirement: Packable {
    func pack(into writer: inout PackWriter) { writer.put(id, range) }
    init(from reader: inout PackReader) { self.init(id: reader.next(), range: reader.next()) }
}

extension Document: Packable {
    func pack(into writer: inout PackWriter) {
        writer.put(name, number, title, issuer, issued, region, profile, force, replaces, notes, range)
    }

    init(from reader: inout PackReader) {
        self.init(
            name: reader.next(), number: reader.next(), title: reader.next(), issuer: reader.next(), issued: reader.next(),
            region: reader.next(), profile: reader.next(), force: reader.next(), replaces: reader.next(), notes: reader.next(),
            range: reader.next())
    }
}

extension CountingProfile.Citation: Packable {
    func pack(into writer: inout PackWriter) { writer.put(document, place, quote) }
    init(from reader: inout PackReader) { self.init(document: reader.next(), place: reader.next(), quote: reader.next()) }
}

extension CountingProfile.Roll: PackableChoice {}

extension CountingProfile.DayMeaning: Packable {
    func pack(into writer: inout PackWriter) {
        switch self {
        case .calendar: writer.put(0)
        case .working: writer.put(1)
        case .workingUpTo(let most): writer.put(2, most)
        case .workingFor(let amounts): writer.put(3, amounts)
        }
    }

    init(from reader: inout PackReader) {
        switch reader.int() {
        case 0: self = .calendar
        case 1: self = .working
        case 2: self = .workingUpTo(reader.next())
        default: self = .workingFor(reader.next())
        }
    }
}

extension CountingProfile: Packable {
    func pack(into writer: inout PackWriter) {
        writer.put(name, title, citations, dayMeaning, startIncluded, roll, weekendsAreRest, holidaysExtend, isAssumed, notes)
    }

    init(from reader: inout PackReader) {
        self.init(
            name: reader.next(), title: reader.next(), citations: reader.next(), dayMeaning: reader.next(), startIncluded: reader.next(),
            roll: reader.next(), weekendsAreRest: reader.next(), holidaysExtend: reader.next(), isAssumed: reader.next(),
            notes: reader.next())
    }
}
