import Synchronization
import Testing
import Values

/// Tables whose elements are made when they are first asked for.
@Suite struct LazyTableTests {
    @Test func `an element is made when it is first asked for, and once`() {
        let made = Mutex<[Int]>([])
        let table = LazyTable(count: 5) { position in
            made.withLock { $0.append(position) }
            return position * position
        }
        #expect(made.withLock { $0 } == [])
        #expect([table[3], table[1], table[3]] == [9, 1, 9])
        #expect(made.withLock { $0 } == [3, 1])
        #expect(Array(table) == [0, 1, 4, 9, 16])
        #expect(made.withLock { $0 } == [3, 1, 0, 2, 4])
    }

    @Test func `copies share what was made`() {
        let made = Mutex(0)
        let table = LazyTable(count: 2) { _ in made.withLock { $0 += 1 } }
        let copy = table
        _ = (table[0], copy[0])
        #expect(made.withLock { $0 } == 1)
    }

    @Test(arguments: [[], [1], [3, 1, 2]]) func `a table of things that are made has them in their order`(elements: [Int]) {
        #expect(Array(LazyTable(elements)) == elements)
        #expect(LazyTable(elements).count == elements.count)
    }
}
