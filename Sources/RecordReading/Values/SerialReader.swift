import RecordModel
import Tables
import Values

/// Reads dates that a spreadsheet keeps as numbers, and writes as such where the cell has no format of a date.
enum SerialReader {
    /// The numbers that are taken: the days from 1950 to 2099, counted from 1900. Beyond them a number is more likely something else.
    private static let plausible = 18_264...73_050

    /// Reads a value; nil for one that is no such number.
    static func read(_ value: WrittenValue, _ system: SerialDate.System) -> ValueOutcome? {
        guard value.unit == nil, value.form != .boolean, value.text.utf8.count <= 24 else { return nil }
        let digits = Array(value.plain.utf8)
        guard let whole = Int(value.plain.prefix { $0 != "." }), digits.prefix(while: { $0 != 0x2E }).count == 5 else { return nil }
        guard plausible ~= whole + (system == .from1904 ? 1_462 : 0), let moment = SerialDate.read(digits, system) else { return nil }
        let time = moment.minute.map { CivilTime(Minute(day: moment.day, minuteOfDay: $0)) } ?? CivilTime(moment.day)
        return .loose(.time(time), read: time.description, why: RecordDiagnostics.serialDate(system))
    }
}
