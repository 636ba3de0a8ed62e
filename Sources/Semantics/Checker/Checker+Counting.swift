import Diagnostics
import Syntax
import Values
import WorkCalendar

extension Checker {
    /// The name of the profile that is assumed where a document names none (民法典 204).
    static let assumedProfileName = CountingProfile.assumedCivilCode.name

    /// Checks a counting profile; what it leaves unsaid is as in the Civil Code.
    mutating func profile(_ declaration: CountingDeclaration) -> CountingProfile {
        var result = CountingProfile(name: declaration.name.text, title: words(declaration.title))
        var once = OnceOnly()
        for item in declaration.items { take(item, into: &result, once: &once) }
        return result
    }

    /// Takes one line of a counting profile.
    private mutating func take(_ item: CountingDeclaration.Item, into result: inout CountingProfile, once: inout OnceOnly) {
        switch item {
        case .cite(let cited):
            if let citation = self.citation(of: cited) { result.citations.append(citation) }
        case .note(let text):
            result.notes.append(words(text))
        case .days(let meaning, let range):
            if isFirst("days are", range, &once) { result.dayMeaning = meaning.checked }
        case .start(let included, let range):
            if isFirst("start", range, &once) { result.startIncluded = included }
        case .lastDayMoves(let toWorkingDay, let range):
            if isFirst("last day", range, &once) { result.roll = toWorkingDay ? .nextWorkingDay : .nextCalendarDay }
        case .lastDayStays(let range):
            if isFirst("last day", range, &once) { result.roll = .none }
        case .weekends(let areRest, let range):
            if isFirst("weekends are", range, &once) { result.weekendsAreRest = areRest }
        case .holidaysExtend(let number, let range):
            if isFirst("holidays of", range, &once) { result.holidaysExtend = number }
        }
    }

    /// Checks what a counting profile rests on; it is kept by the document's own name, since a profile outlives its rule book.
    private mutating func citation(of citation: Citation) -> CountingProfile.Citation? {
        guard documentPosition(citation.document) != nil else { return nil }
        return CountingProfile.Citation(
            document: documentTitles[citation.document.text] ?? citation.document.text, place: citation.place.localized.zh,
            quote: citation.quotation?.value)
    }

    /// Returns the position of a profile; nil when there is none, which is reported.
    mutating func profile(named name: Name) -> Int? {
        if let position = profileNames.find(name.text) { return position }
        if name.text == Checker.assumedProfileName { return assumedProfile() }
        if !name.text.isEmpty { report(.unknownProfile(name, among: profileNames.names + [Checker.assumedProfileName])) }
        return nil
    }

    /// Returns the position of the Civil Code's profile, which is added when no file declares it.
    mutating func assumedProfile() -> Int {
        if let position = profileNames.find(Checker.assumedProfileName) ?? addedProfile { return position }
        profiles.append(.assumedCivilCode)
        addedProfile = profiles.count - 1
        return profiles.count - 1
    }
}

extension CountingDeclaration.DayMeaning {
    /// The same for the calendar.
    fileprivate var checked: CountingProfile.DayMeaning {
        switch self {
        case .calendar: .calendar
        case .working: .working
        case .workingUpTo(let most): .workingUpTo(most)
        case .workingFor(let lengths): .workingFor(lengths)
        }
    }
}
