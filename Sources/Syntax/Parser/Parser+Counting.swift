import Diagnostics

extension Parser {
    /// `counting`, after its word.
    mutating func counting(_ start: UInt32) -> Declaration? {
        var (name, title) = (Name("", here), QuotedText("", here))
        let follows = head { (parser) throws(Failure) in
            name = try parser.name(.countingName)
            title = try parser.quoted(.title)
        }
        guard follows else { return nil }
        do {
            let items = try block(.counting) { (parser) throws(Failure) in try parser.countingItem() }
            return .counting(CountingDeclaration(name: name, title: title, items: items, range: range(from: start)))
        } catch {
            skipToDeclaration()
            return nil
        }
    }

    /// `counting-item`.
    private mutating func countingItem() throws(Failure) -> CountingDeclaration.Item {
        let start = current.start
        switch current.word {
        case .cite:
            take()
            return .cite(try citation())
        case .note:
            take()
            return .note(try quoted(.text))
        case .days:
            let meaning = try dayMeaning()
            return .days(meaning, range(from: start))
        case .start:
            take()
            let included = try expect(oneOf: [.excluded, .included]) == .included
            return .start(included: included, range(from: start))
        case .last: return try lastDay()
        case .weekends:
            take()
            try expect(.are)
            let areRest = !accept(.not)
            try expect(.rest)
            try expect(.days)
            return .weekends(areRest: areRest, range(from: start))
        case .holidays: return try holidays()
        default: throw failItem(.counting)
        }
    }

    /// `"days" "are" …`.
    private mutating func dayMeaning() throws(Failure) -> CountingDeclaration.DayMeaning {
        try expect(.days)
        try expect(.are)
        let isWorking = try expect(oneOf: [.calendar, .working]) == .working
        try expect(.days)
        guard isWorking else { return .calendar }
        if accept(.up) {
            try expect(.to)
            return .workingUpTo(try wholeNumber(.wholeNumber))
        }
        guard at(.for), !at(.for, .each), accept(.for) else { return .working }
        var numbers = [try wholeNumber(.wholeNumber)]
        while accept(.comma) { numbers.append(try wholeNumber(.wholeNumber)) }
        return .workingFor(numbers)
    }

    /// `"last" "day" …`.
    private mutating func lastDay() throws(Failure) -> CountingDeclaration.Item {
        let start = current.start
        try expect(.last)
        try expect(.day)
        if try expect(oneOf: [.moves, .stays]) == .stays { return .lastDayStays(range(from: start)) }
        try expect(.to)
        try expect(.next)
        let toWorkingDay = try expect(oneOf: [.working, .calendar]) == .working
        try expect(.day)
        return .lastDayMoves(toWorkingDay: toWorkingDay, range(from: start))
    }

    /// `"holidays" "of" number "or" "more" "extend"`.
    private mutating func holidays() throws(Failure) -> CountingDeclaration.Item {
        let start = current.start
        try expect(.holidays)
        try expect(.of)
        let number = try wholeNumber(.wholeNumber)
        try expect(.or)
        try expect(.more)
        try expect(.extend)
        return .holidaysExtend(number, range(from: start))
    }
}
