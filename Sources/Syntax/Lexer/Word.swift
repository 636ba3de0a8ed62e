/// A word that the grammar knows.
///
/// The reserved ones can name nothing; the others are words only where the grammar looks for them, and names elsewhere.
enum Word: String, CaseIterable {
    /// No word of the grammar: a name, or no name at all.
    case other = ""
    // Reserved.
    case after, all, also, and, any, are, `as`, at, average, be, before, between, blank, by, citing, contains, count, each,
        encouraged, `false`, `for`, from, given, `in`, `is`, least, less, `let`, maximum, minimum, more, most, must, no, none,
        not, of, on, one, or, per, satisfy, share, should, starts, statutory, sum, than, the, to, `true`, under, unless, when,
        `where`, with, within, yes
    // Words in their places only.
    case a, document, regions, region, counting, record, rule, targets, title, issuer, issued, counts, force, until, replaces,
        note, cite, days, day, working, calendar, up, start, excluded, included, last, moves, next, stays, weekends, rest,
        holidays, extend, told, dated, key, optional, text, credit, code, boolean, money, date, event, number, choice, group, list, over,
        year,
        quarter, month, years, months, hour, hours, minute, minutes, requirement, obliges, judged, pauses, extends, review,
        example, due, full, steps, pass, fail, pending, open, inapplicable, item, article, section, table, row, clause, columns, values,
        unchecked, because, mapping, merged, order

    /// Whether the word can never be a name.
    var isReserved: Bool {
        switch self {
        case .after, .all, .also, .and, .any, .are, .as, .at, .average, .be, .before, .between, .blank, .by, .citing,
            .contains, .count, .each, .encouraged, .false, .for, .from, .given, .in, .is, .least, .less, .let, .maximum,
            .minimum, .more, .most, .must, .no, .none, .not, .of, .on, .one, .or, .per, .satisfy, .share, .should, .starts,
            .statutory, .sum, .than, .the, .to, .true, .under, .unless, .when, .where, .with, .within, .yes:
            true
        default: false
        }
    }

    /// The reserved words, in alphabetical order.
    static let reserved = allCases.filter(\.isReserved)
}
