/// What the format of a cell says of its number.
enum NumberFormat: Hashable {
    /// A plain number.
    case number
    /// A part of one, shown as percent.
    case percent
    /// A day, perhaps with a time; a month or a year where no day is shown.
    case day, month, year
    /// A time of day without a day.
    case clock

    /// The formats with numbers of their own (ECMA-376 part 1, section 18.8.30, with those of East Asia).
    init(builtIn id: Int) {
        self =
            switch id {
            case 9, 10: .percent
            case 14...17, 22, 28...31, 36, 50...54, 58: id == 17 ? .month : .day
            case 27, 57: .month
            case 18...21, 32...35, 45...47, 55, 56: .clock
            default: .number
            }
    }

    /// The format that a code writes, such as `yyyy"年"m"月"d"日"`; its first section counts.
    init(code: String) {
        var letters = FormatLetters(code)
        letters.read()
        self =
            if letters.hasDay || letters.hasMonth && !letters.hasYear && !letters.hasClock {
                .day
            } else if letters.hasMonth && letters.hasYear {
                .month
            } else if letters.hasYear { .year } else if letters.hasClock { .clock } else if letters.hasPercent { .percent } else { .number }
    }
}

/// Finds what stands for parts of a date in the code of a format, quoted texts, escapes, colours and conditions apart.
private struct FormatLetters {
    /// The code in small letters.
    private let scalars: [Unicode.Scalar]
    /// Whether there are days, months, years, hours or seconds, and a percent sign.
    private(set) var hasDay = false, hasMonth = false, hasYear = false, hasClock = false, hasPercent = false

    /// Takes a code.
    init(_ code: String) { scalars = Array(code.lowercased().unicodeScalars.prefix(255)) }

    /// Looks at the first section.
    mutating func read() {
        if scalars.elementsEqual("general".unicodeScalars) || scalars.first == "g" && scalars.count > 1 && scalars[1] == "/" { return }
        var index = 0
        while index < scalars.count, scalars[index] != ";" {
            switch scalars[index] {
            case "\"": index = scalars[(index + 1)...].firstIndex(of: "\"") ?? scalars.count
            case "\\", "_", "*": index += 1
            case "[":
                let end = scalars[index...].firstIndex(of: "]") ?? scalars.count
                let inner = scalars[(index + 1)..<end]
                // Hours that are counted beyond a day: [h].
                if let first = inner.first, inner.allSatisfy({ $0 == first }), ["h", "m", "s"].contains(first) { hasClock = true }
                index = end
            // 1.2E+3
            case "e" where index + 1 < scalars.count && ["+", "-"].contains(scalars[index + 1]): index += 1
            case "y", "e": hasYear = true
            case "d": hasDay = true
            case "h", "s": hasClock = true
            case "m": month(at: &index)
            case "%": hasPercent = true
            default: break
            }
            index += 1
        }
    }

    /// Takes `m`, which stands for minutes behind hours and before seconds, and for months elsewhere.
    private mutating func month(at index: inout Int) {
        var end = index
        while end < scalars.count, scalars[end] == "m" { end += 1 }
        let next = scalars[end...].first { $0 != ":" && $0 != "." }
        let before = scalars[..<index].last { $0 != ":" }
        if next == "s" || before == "h" || before == "]" && hasClock { hasClock = true } else { hasMonth = true }
        index = end - 1
    }
}
