public import Synchronization

/// Things in a fixed order, each made when it is first asked for and then kept, so that a run pays only for those that it needs.
///
/// Any number of threads may ask at once; a thing that several of them make at the same time is the same every time, and one of them is kept.
public struct LazyTable<Element: Sendable>: Sendable {
    /// Where the things come from.
    @usableFromInline enum Storage: Sendable {
        case made([Element])
        case maker(Maker)
    }

    /// What makes things, and keeps them.
    @usableFromInline final class Maker: Sendable {
        /// How many things there are.
        @usableFromInline let count: Int
        /// Makes the thing at a position.
        @usableFromInline let make: @Sendable (Int) -> Element
        /// The things made so far.
        @usableFromInline let made: Mutex<[Made?]>

        /// A thing in a place of its own, so that a table of large things is small while they are not made.
        @usableFromInline final class Made: Sendable {
            /// The thing.
            @usableFromInline let element: Element

            /// Keeps a thing.
            @usableFromInline init(_ element: Element) { self.element = element }
        }

        /// Creates a table of nothing made.
        @usableFromInline init(count: Int, make: @escaping @Sendable (Int) -> Element) {
            (self.count, self.make) = (count, make)
            made = Mutex(Array(repeating: nil, count: count))
        }

        /// The thing at a position.
        @inlinable func element(_ position: Int) -> Element {
            if let known = made.withLock({ $0[position] }) { return known.element }
            let new = Made(make(position))
            made.withLock { $0[position] = new }
            return new.element
        }
    }

    /// Where the things come from.
    @usableFromInline let storage: Storage

    /// Creates a table of things that are made.
    @inlinable public init(_ elements: [Element]) { storage = .made(elements) }

    /// Creates a table of things that are still to be made; O(count).
    ///
    /// - Parameter make: makes the thing at a position, the same one whenever it is asked and on whatever thread.
    @inlinable public init(count: Int, make: @escaping @Sendable (Int) -> Element) { storage = .maker(Maker(count: count, make: make)) }
}

extension LazyTable: RandomAccessCollection {
    /// The position of the first thing.
    @inlinable public var startIndex: Int { 0 }

    /// The position after the last thing.
    @inlinable public var endIndex: Int {
        switch storage {
        case .made(let elements): elements.count
        case .maker(let maker): maker.count
        }
    }

    /// The thing at a position; O(1) but for the first time.
    @inlinable public subscript(position: Int) -> Element {
        switch storage {
        case .made(let elements): elements[position]
        case .maker(let maker): maker.element(position)
        }
    }
}
