internal import RecordModel
internal import Values

/// What the states of a field's cells say of its values, as marks.
struct Meaning {
    /// Of a key that is not there.
    var absent: UInt8
    /// Of a blank.
    var blank: UInt8
    /// Of something that cannot be read.
    var unreadable: UInt8
    /// Of a value.
    var present: UInt8 = 0

    /// Tells what states of a field mean; a blank event has not happened only if it is known as of when.
    init(of field: Field, asOf: Day?) {
        let unknown = (Meaning.isCount(field) ? Mark.open : Mark.unknown) | Mark.missing
        switch field.blank {
        case .notKnown: (absent, blank) = (unknown, unknown)
        case .none: (absent, blank) = (Mark.none | Mark.missing, Mark.none | Mark.missing)
        case .notYet: (absent, blank) = (Mark.unknown | Mark.missing, asOf == nil ? Mark.unknown | Mark.missing : Mark.open | Mark.awaited)
        }
        unreadable = unknown
        switch field.type {
        case .list where field.blank == .none: (absent, blank) = (0, 0)
        case .group: present = Mark.unknown
        case .region: unreadable |= Mark.unreadable
        case .boolean: makeTruths()
        default: break
        }
    }

    /// Makes marks of a truth, which is either yes or no while it is not known.
    private mutating func makeTruths() {
        func truth(_ marks: UInt8) -> UInt8 { Mark.either | (marks & (Mark.lacks | Mark.none)) }
        (absent, blank, unreadable) = (truth(absent), truth(blank), truth(unreadable))
    }

    /// Whether a field counts things, so that it is at least nothing.
    private static func isCount(_ field: Field) -> Bool { if case .count = field.type { true } else { false } }
}
