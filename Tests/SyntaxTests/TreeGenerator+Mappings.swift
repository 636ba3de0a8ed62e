import Diagnostics
import Syntax
import TestSupport
import Values

extension TreeGenerator {
    /// A mapping.
    mutating func mapping() -> MappingDeclaration {
        let items = many(0...6) { make -> MappingDeclaration.Item in
            switch make.roll(7) {
            case 0: .cite(make.citation())
            case 1: .note(make.quoted())
            case 2: .toldBy(make.texts(), Self.nowhere)
            case 3: .each(make.loop())
            default: .mapped(make.mapped(depth: 0))
            }
        }
        return MappingDeclaration(name: name(), title: quoted(), record: name(), items: items, range: Self.nowhere)
    }

    /// A field and where it comes from.
    private mutating func mapped(depth: Int) -> MappedField {
        let content: MappedField.Content =
            depth < 3 && chance(4)
            ? .elements(loop(), many(0...3) { $0.mapped(depth: depth + 1) })
            : .origins(many(1...3) { $0.origin() }, words: maybe { $0.words() })
        return MappedField(path: path(), content: content, range: Self.nowhere)
    }

    /// What codes mean.
    private mutating func words() -> MappingWords {
        let pairs = many(0...4) { make in
            MappingWords.Pair(code: make.quoted(), word: make.chance(2) ? .text(make.quoted()) : .boolean(make.chance(2), Self.nowhere))
        }
        return MappingWords(pairs: pairs, range: Self.nowhere)
    }

    /// Where a value comes from.
    private mutating func origin() -> MappingOrigin {
        MappingOrigin(
            source: source(), currency: maybe { $0.source() },
            loops: many(0...2) { make in
                MappingLoop(name: make.name(), sources: [make.source()], merging: nil, condition: nil, range: Self.nowhere)
            }, condition: maybe { $0.filter() }, range: Self.nowhere)
    }

    /// What is gone through one by one.
    private mutating func loop() -> MappingLoop {
        MappingLoop(
            name: name(), sources: many(1...3) { $0.source() },
            merging: maybe { MappingLoop.Merging(key: $0.source(), order: $0.source()) }, condition: maybe { $0.filter() },
            range: Self.nowhere)
    }

    /// A condition in brackets, so that what follows it is no part of it.
    private mutating func filter() -> Expression { .parenthesized(condition(depth: 1), Self.nowhere) }

    /// A way into the input.
    private mutating func source() -> SourcePath {
        SourcePath(many(1...3) { $0.chance(3) ? .key($0.quoted()) : .name($0.name()) }, Self.nowhere)
    }
}
