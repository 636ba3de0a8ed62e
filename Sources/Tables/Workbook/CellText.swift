import Values

/// Writes numbers as the format of their cell means them.
enum CellText {
    /// The text of a number in a format; nil for a plain number, and for one that the format cannot show.
    static func of(_ plain: String, _ format: NumberFormat, _ dates: SerialDate.System) -> String? {
        switch format {
        case .number: return nil
        case .percent: return CellNumber.percent(plain)
        case .clock where plain.hasPrefix("0."):
            // The day does not matter.
            return SerialDate.read(("100" + plain.dropFirst()).utf8, dates)?.minute.map(clock)
        case .clock, .day, .month, .year: break
        }
        guard let moment = SerialDate.read(plain.utf8, dates) else { return nil }
        let day = moment.day.description
        switch format {
        case .month: return String(day.dropLast(3))
        case .year: return String(day.dropLast(6))
        default: return day + (moment.minute.map { " " + clock($0) } ?? "")
        }
    }

    /// A time of day, `09:30`.
    private static func clock(_ minute: Int) -> String {
        let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return parts.joined(separator: ":")
    }
}
