internal import Glibc
internal import RecordModel
internal import RecordReading

/// Cuts inputs into blocks, one input after the other. One thread at a time may use it.
final class BlockSource {
    /// How the source reads.
    struct Setting: Sendable {
        /// How records are read.
        var reading: ReadingOptions
        /// How many bytes are read at a time, and hashed as one piece.
        var pieceBytes: Int
        /// Whether inputs are hashed.
        var isHashed: Bool
        /// The pieces of every input that are read; nil when all are.
        var pieces: [Range<Int>]?
        /// Whether inputs are lines whatever they look like.
        var isLines = false
        /// Whether values that were not read literally are handed on.
        var keepsReadings = false
        /// About how many bytes of lines one block holds at most, so that what is told of them stays small; nil for whole pieces.
        var portionBytes: Int?
        /// Whether plain rows of tables are left to those who evaluate them.
        var cutsTables = false
    }

    /// Takes a block; false when no more are wanted.
    typealias Push = (InputBlock) -> Bool

    /// The inputs.
    private let inputs: AuditInputs
    /// How the source reads.
    let setting: Setting
    /// Gives bytes of standard input.
    private let readInput: () throws(ReadFailure) -> [UInt8]
    /// Tells lines from other inputs, and reads those that cannot be cut.
    let reader: RecordReader
    /// The position of the next input.
    private var next = 0
    /// Cuts the input that is being read.
    private var cutter: (any BlockCutter)?

    /// Creates a source.
    init(_ inputs: AuditInputs, _ setting: Setting, reader: RecordReader, readInput: @escaping () throws(ReadFailure) -> [UInt8]) {
        self.inputs = inputs
        self.setting = setting
        self.reader = reader
        self.readInput = readInput
    }

    /// Gives the next block or blocks; false when there are no more.
    func advance(_ push: Push) -> Bool {
        if let cutter {
            guard let block = cutter.next() else {
                self.cutter = nil
                return true
            }
            return BlockPortions(block, atMost: setting.portionBytes ?? .max).allSatisfy(push)
        }
        guard next < inputs.items.count else { return false }
        next += 1
        return open(inputs.items[next - 1], next - 1, push)
    }

    /// Begins an input.
    private func open(_ item: AuditInputs.Item, _ index: Int, _ push: Push) -> Bool {
        let pieces = setting.pieces?[index]
        if let pieces, pieces.isEmpty { return true }
        switch item {
        case .problem(let problem): return push(lost(index, problem))
        case .standardInput:
            let pieces = PieceReader(pieceBytes: setting.pieceBytes, most: nil, fromPieces(readInput))
            return begin(OpenInput(index: index, name: item.name, pieces: pieces, file: nil, range: nil), push)
        case .file(let path):
            do {
                let file = try Descriptor(path)
                let reader = PieceReader(pieceBytes: setting.pieceBytes, most: file.size) {
                    (memory, count) throws(ReadFailure) in try file.read(into: memory, count)
                }
                return begin(OpenInput(index: index, name: item.name, pieces: reader, file: file, range: pieces), push)
            } catch {
                return push(lost(index, .cannotOpen(path.text, error)))
            }
        }
    }

    /// Gives bytes that come as they like in the portions that are asked for.
    private func fromPieces(
        _ next: @escaping () throws(ReadFailure) -> [UInt8]
    ) -> (UnsafeMutableRawPointer, Int) throws(ReadFailure) -> Int {
        var rest: ArraySlice<UInt8> = []
        return { (memory, count) throws(ReadFailure) in
            if rest.isEmpty { rest = try next()[...] }
            let part = rest.prefix(count)
            part.withUnsafeBytes { if let base = $0.baseAddress { memory.copyMemory(from: base, byteCount: $0.count) } }
            rest = rest.dropFirst(part.count)
            return part.count
        }
    }

    /// A block that only says why there is no input.
    private func lost(_ index: Int, _ problem: InputProblem) -> InputBlock {
        var block = InputBlock(input: index, name: problem.file, content: .nothing)
        block.problems = [problem]
        block.end = InputEnd(bytes: 0, isWhole: false)
        return block
    }

    /// Reads the first piece of an input and decides how the rest is read.
    private func begin(_ input: OpenInput, _ push: Push) -> Bool {
        var head = [input.pieces.next()]
        if setting.isLines {
            cutter = LineCutter(input, head: head, setting)
            return true
        }
        if setting.cutsTables, input.range?.contains(0) ?? true, head[0].count >= BlockSource.leastTable, isSeparated(input, head[0]) {
            cutter = TableCutter(input, head: head, setting, reader)
            return true
        }
        let isShort = input.pieces.isAtEnd && input.pieces.failure == nil
        if isShort, head[0].count <= setting.portionBytes ?? .max {
            return input.range.map { $0.contains(0) } ?? true ? push(whole(input, head[0])) : true
        }
        // What the decision has to look at is read once and given again.
        var given = 0
        let isLines = reader.isLines(name: input.name) { () throws(ReadFailure) in
            if given == head.count {
                if input.pieces.isAtEnd { return [] }
                head.append(input.pieces.next())
            }
            given += 1
            return head[given - 1]
        }
        if isLines {
            cutter = LineCutter(input, head: head, setting)
            return true
        }
        guard input.range?.contains(0) ?? true else { return true }
        if isShort { return push(whole(input, head[0])) }
        given = 0
        let isTable = reader.isTable(name: input.name) { () throws(ReadFailure) in
            given += 1
            return given <= head.count ? head[given - 1] : []
        }
        return SessionCutter(input, head: head, setting, reader, isTable: isTable).run(push)
    }

    /// Below so many bytes a table is not worth to be cut.
    private static let leastTable = 1 << 10

    /// Whether an input is separated values, as its first piece tells.
    private func isSeparated(_ input: OpenInput, _ piece: [UInt8]) -> Bool {
        var isGiven = false
        return reader.isSeparated(name: input.name) { () throws(ReadFailure) in
            defer { isGiven = true }
            return isGiven ? [] : piece
        }
    }

    /// The only block of a short input.
    private func whole(_ input: OpenInput, _ bytes: [UInt8]) -> InputBlock {
        var block = InputBlock(input: input.index, name: input.name, content: .whole)
        block.bytes = bytes
        block.piece = setting.isHashed ? bytes.indices : nil
        block.bytesRead = bytes.count
        block.end = input.end(bytes: bytes.count)
        return block
    }
}

/// An input that is being read.
struct OpenInput {
    /// Its position among all inputs.
    let index: Int
    /// What it is called.
    let name: String
    /// Its bytes.
    let pieces: PieceReader
    /// The file; nil for standard input.
    let file: Descriptor?
    /// The pieces that are wanted; nil for all.
    let range: Range<Int>?

    /// How it ended, after so many bytes that count.
    func end(bytes: Int) -> InputEnd {
        var end = InputEnd(bytes: bytes, isWhole: pieces.failure == nil)
        guard pieces.failure == nil, let file, let size = file.size, pieces.isAtEnd else { return end }
        if pieces.count < size {
            end.problems = [.shrankWhileRead(bytes: pieces.count, of: size, in: name)]
        } else if let now = file.sizeNow, now > size {
            end.problems = [.grewWhileRead(bytes: size, in: name)]
        }
        return end
    }
}
