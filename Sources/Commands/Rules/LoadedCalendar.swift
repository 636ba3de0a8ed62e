import BuiltInRules
import Values
import WorkCalendar

/// The working days of a run, and their hash.
struct LoadedCalendar {
    /// The working days.
    var calendar: WorkCalendar
    /// The file.
    let bytes: [UInt8]

    /// SHA-256 of the file, in hexadecimal; O(bytes).
    var hash: String { SHA256.hex(of: bytes) }

    /// Reads the calendar at a path, or the built-in one when there is none.
    static func load(_ path: String?) throws(Stop) -> LoadedCalendar {
        let bytes: [UInt8]
        if let path { bytes = try read(path) } else { bytes = BuiltInRules.calendar.bytes }
        do {
            return LoadedCalendar(calendar: WorkCalendar(try HolidayTable(reading: bytes)), bytes: bytes)
        } catch {
            let place = "\(path ?? "china.tsv"):\(error.line)"
            throw Stop(.rulesWrong, CommandMessages.badCalendar(place, code: error.code, error.message))
        }
    }

    /// The bytes of a calendar file.
    private static func read(_ path: String) throws(Stop) -> [UInt8] {
        do { return try ByteReader.contents(of: path) } catch {
            throw Stop(.rulesWrong, CommandMessages.cannotRead(path, error.reason))
        }
    }
}
