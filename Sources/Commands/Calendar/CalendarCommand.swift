import Diagnostics
import Reports
import Semantics
import Values
import WorkCalendar

/// `guiju calendar`: what a day is, and how periods are counted, a day a line.
struct CalendarCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Answers the query.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        let query = try CalendarQuery(typed.operands)
        let calendar = try LoadedCalendar.load(typed[.calendar]).calendar
        let profile = try profile(for: query)
        var page = TextPage(console.language, console.outStyle)
        switch query {
        case .day(let day): CalendarText.write(day, in: calendar, on: &page)
        case .between(let first, let last): CalendarText.write(from: first, to: last, in: calendar, on: &page)
        case .period(let period, let isBefore, let start):
            let count = isBefore ? calendar.due(period, before: start, by: profile) : calendar.due(period, after: start, by: profile)
            DerivationText.write(count, on: &page, indent: 0)
        }
        console.out.write(page.bytes)
        return .kept
    }

    /// The counting profile that was asked for: the Civil Code's when none was. The rules are read only when a profile matters.
    private func profile(for query: CalendarQuery) throws(Stop) -> CountingProfile {
        guard query.isPeriod || typed.has(.profile) else { return .assumedCivilCode }
        let profiles = try LoadedRules.load(typed.all(.rules), examples: false).book.profiles
        let name = typed[.profile] ?? "civil-code"
        if let profile = profiles.first(where: { $0.name == name || $0.title == name }) { return profile }
        if typed[.profile] == nil { return .assumedCivilCode }
        throw Stop(.usage, CommandMessages.unknownProfile(name, among: profiles.map(\.name)))
    }
}
