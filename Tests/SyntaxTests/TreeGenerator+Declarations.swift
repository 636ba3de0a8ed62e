import Diagnostics
import Syntax
import TestSupport
import Values

extension TreeGenerator {
    /// A declaration.
    mutating func declaration() -> Declaration {
        switch roll(10) {
        case 0: .document(document())
        case 1: .regions(region(depth: 0))
        case 2: .counting(counting())
        case 3, 4: .record(record())
        case 5, 6: .rule(rule())
        case 7: .targets(targets())
        case 8: .mapping(mapping())
        default: .unchecked(unchecked())
        }
    }

    /// What no record can decide.
    private mutating func unchecked() -> UncheckedDeclaration {
        let items = many(0...4) { $0.chance(2) ? UncheckedDeclaration.Item.because($0.quoted()) : .requirements($0.texts()) }
        return UncheckedDeclaration(citation: citation(), items: items, range: Self.nowhere)
    }

    /// A document.
    private mutating func document() -> DocumentDeclaration {
        let items = many(0...6) { make -> DocumentDeclaration.Item in
            switch make.roll(8) {
            case 0: .title(make.quoted())
            case 1: .issuer(make.quoted())
            case 2: .issued(make.date())
            case 3: .region(make.name())
            case 4: .counts(by: make.name())
            case 5: .force(make.force())
            case 6: .replaces(make.name())
            default: .note(make.quoted())
            }
        }
        return DocumentDeclaration(name: name(), number: quoted(), items: items, range: Self.nowhere)
    }

    /// A region.
    private mutating func region(depth: Int) -> RegionDeclaration {
        let parts = depth < 3 ? many(0...3) { $0.region(depth: depth + 1) } : []
        return RegionDeclaration(name: name(), aliases: many(0...2) { $0.quoted() }, parts: parts, range: Self.nowhere)
    }

    /// A counting profile.
    private mutating func counting() -> CountingDeclaration {
        let items = many(0...6) { make -> CountingDeclaration.Item in
            switch make.roll(9) {
            case 0: .cite(make.citation())
            case 1: .note(make.quoted())
            case 2: .days(make.random.pick([.calendar, .working, .workingUpTo(10)]), Self.nowhere)
            case 3: .days(.workingFor(make.many(1...4) { $0.roll(30) }), Self.nowhere)
            case 4: .start(included: make.chance(2), Self.nowhere)
            case 5: .lastDayMoves(toWorkingDay: make.chance(2), Self.nowhere)
            case 6: .lastDayStays(Self.nowhere)
            case 7: .weekends(areRest: make.chance(2), Self.nowhere)
            default: .holidaysExtend(make.roll(9), Self.nowhere)
            }
        }
        return CountingDeclaration(name: name(), title: quoted(), items: items, range: Self.nowhere)
    }

    /// A kind of record.
    private mutating func record() -> RecordDeclaration {
        let items = many(0...6) { make -> RecordDeclaration.Item in
            switch make.roll(6) {
            case 0: .toldBy(make.texts(), Self.nowhere)
            case 1: .datedBy(make.path(), Self.nowhere)
            default: .field(make.field(depth: 0))
            }
        }
        return RecordDeclaration(name: name(), labels: texts(), items: items, range: Self.nowhere)
    }

    /// A field.
    private mutating func field(depth: Int) -> FieldDeclaration {
        FieldDeclaration(
            name: name(), labels: texts(), type: type(depth: depth), isKey: chance(4), isOptional: chance(4), range: Self.nowhere)
    }

    /// A type.
    private mutating func type(depth: Int) -> TypeExpression {
        switch roll(depth < 3 ? 13 : 11) {
        case 0: .text
        case 1: .boolean
        case 2: .money
        case 3: .share
        case 4: .date
        case 5: .event
        case 6: .region
        case 7: .number(unit: maybe { Name($0.random.pick(["平方米", "kg"]), Self.nowhere) })
        case 8: .count(unit: maybe { Name($0.random.pick(["家", "个"]), Self.nowhere) })
        case 9: .choice(texts())
        case 10: .creditCode
        case 11: .group(many(0...3) { $0.field(depth: depth + 1) })
        default: .list(many(0...3) { $0.field(depth: depth + 1) })
        }
    }

    /// A target table.
    private mutating func targets() -> TargetsDeclaration {
        TargetsDeclaration(
            name: name(), title: quoted(), scope: scope(),
            lines: many(0...7) { make in
                switch make.roll(4) {
                case 0: .columns(make.many(1...5) { $0.name() })
                case 1: .row(make.row())
                default: .item(make.item())
                }
            }, range: Self.nowhere)
    }

    /// A row of a target table.
    private mutating func row() -> TargetsDeclaration.Row {
        TargetsDeclaration.Row(
            name: name(), title: quoted(),
            lines: many(0...4) { make in make.chance(2) ? .values(make.many(1...5) { $0.literal() }) : .item(make.item()) },
            range: Self.nowhere)
    }

    /// Facts.
    mutating func facts(depth: Int) -> Facts {
        Facts(entries: many(0...4) { Facts.Entry(name: $0.name(), value: $0.fact(depth: depth + 1)) }, range: Self.nowhere)
    }

    /// A fact.
    mutating func fact(depth: Int) -> Fact {
        switch roll(depth < 4 ? 8 : 6) {
        case 0: .blank(Self.nowhere)
        case 1, 2: .name(name())
        case 3: .literal(negative(literal()))
        case 4, 5: .literal(literal())
        case 6: .group(facts(depth: depth))
        default: .list(many(0...3) { $0.facts(depth: depth) }, Self.nowhere)
        }
    }

    /// A number below zero, which facts may have; other literals as they are.
    private func negative(_ literal: Literal) -> Literal {
        switch literal {
        case .number(let value, let written, let unit, let range): .number(value.negated, written: "-" + written, unit: unit, range)
        case .percent(let value, let written, let range): .percent(value.negated, written: "-" + written, range)
        default: literal
        }
    }
}
