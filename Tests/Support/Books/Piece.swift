public import Semantics

/// A piece of a generated rule: words, and smaller pieces among them. It is written out as text, and can be made smaller.
public struct Piece: Sendable {
    /// What may stand in the place of a piece.
    public enum Sort: Hashable, Sendable {
        /// Anything that says something of this type.
        case value(ValueType)
        /// A list.
        case list
        /// One line of a rule, which may be missing.
        case item
        /// A line that must be there, or a whole rule.
        case fixed
    }

    /// A word or a piece.
    public enum Part: Sendable, ExpressibleByStringInterpolation {
        case words(String)
        case piece(Piece)

        /// Words.
        public init(stringLiteral value: String) { self = .words(value) }
    }

    /// What may stand in its place.
    public var sort: Sort
    /// What it is made of.
    public var parts: [Part]

    /// Creates a piece.
    public init(_ sort: Sort, _ parts: [Part]) { (self.sort, self.parts) = (sort, parts) }

    /// A piece of a type, made of words alone.
    public init(_ type: ValueType, _ words: String) { self.init(.value(type), [.words(words)]) }

    /// The text.
    public var text: String {
        parts.map {
            switch $0 {
            case .words(let words): words
            case .piece(let piece): piece.text
            }
        }.joined()
    }
}

extension Piece {
    /// The piece, made smaller in one place: a line left out, or a piece of its own kind in the place of what it stands in. The greatest steps come first.
    public var smaller: [Piece] {
        var all: [Piece] = []
        for (index, part) in parts.enumerated() {
            guard case .piece(let inner) = part else { continue }
            if inner.sort == .item { all.append(replacing(index, with: nil)) }
        }
        for (index, part) in parts.enumerated() {
            guard case .piece(let inner) = part else { continue }
            for candidate in inner.substitutes + inner.smaller { all.append(replacing(index, with: candidate)) }
        }
        return all
    }

    /// The pieces within that could stand in its place, and for a condition a plain yes.
    private var substitutes: [Piece] {
        guard case .value(let type) = sort else { return [] }
        let inner = within { $0 == sort }
        return inner + (type == .truth && text != "yes" ? [Piece(.truth, "yes")] : [])
    }

    /// The pieces within of a sort.
    private func within(_ isWanted: (Sort) -> Bool) -> [Piece] {
        parts.flatMap { part -> [Piece] in
            guard case .piece(let piece) = part else { return [] }
            return (isWanted(piece.sort) ? [piece] : []) + piece.within(isWanted)
        }
    }

    /// The piece with another part in one place, or none.
    private func replacing(_ index: Int, with piece: Piece?) -> Piece {
        var copy = self
        if let piece { copy.parts[index] = .piece(piece) } else { copy.parts.remove(at: index) }
        return copy
    }

    /// The smallest piece of which something still holds; a step that cannot be made is not made.
    public func shrunk(_ holds: (Piece) throws -> Bool) rethrows -> Piece {
        var best = self
        var goesOn = true
        while goesOn {
            goesOn = false
            for candidate in best.smaller where candidate.text.count < best.text.count {
                if try holds(candidate) {
                    (best, goesOn) = (candidate, true)
                    break
                }
            }
        }
        return best
    }
}
