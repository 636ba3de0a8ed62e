internal import Columns
public import RecordReading
internal import Tables

/// Some of a table, in the order of its rows.
public enum TablePart: Sendable {
    /// Records whose rows nobody has looked into.
    case rows(TableRows)
    /// What was read of rows that asked for a closer look, of which the records are still to be bound.
    case outcomes([TableOutcome])
}

/// Plain rows of a table, put together to records of one kind.
public struct TableRows: Sendable {
    /// What there is to know of the rows.
    let frame: TableFrame
    /// The ends of their cells, as offsets in the bytes of the block.
    let marks: CellMarks
    /// Where the first row stands.
    let state: CSVState

    /// The kind and the range of bytes of a record.
    func bytes(of record: Int) -> Range<Int> {
        let rows = marks.rows(of: record)
        return marks.start(of: rows.lowerBound)..<marks.start(of: rows.upperBound)
    }
}

extension TableRows {
    /// Characters of GB 18030 as UTF-8.
    static func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(2 * bytes.count)
        GB18030Text.append(bytes, to: &text)
        return text
    }

    /// The bytes of the rows in UTF-8, with zeros behind them, and the ends of their cells among these; nil when they are UTF-8 already.
    func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], marks: CellMarks)? {
        guard state.encoding == .gb18030 else { return nil }
        var (text, next, own) = ([UInt8](), marks.start(of: 0), marks)
        text.reserveCapacity((marks.end - next) * 3 / 2 + InputBuffer.padding)
        own.ends[0] = .max
        for index in 1..<marks.ends.count {
            let end = Int(marks.ends[index])
            GB18030Text.append(UnsafeBufferPointer(rebasing: bytes[next..<end]), to: &text)
            own.ends[index] = UInt32(truncatingIfNeeded: text.count)
            if end < marks.end { text.append(bytes[end]) }
            next = end + 1
        }
        own.end = text.count
        text += repeatElement(0, count: InputBuffer.padding)
        return (text, own)
    }
}

/// Finds where rows stand; asked in their order, it walks over them once.
struct TablePlaces {
    /// The rows.
    private let rows: TableRows
    /// How far lines were counted, and which line that is.
    private var counted: Int, line: Int

    /// Prepares to find rows.
    init(_ rows: TableRows) {
        self.rows = rows
        (counted, line) = (rows.marks.start(of: 0), rows.state.position.line)
    }

    /// The line in which an offset of the block's bytes lies.
    mutating func line(of offset: Int, in bytes: [UInt8]) -> Int {
        if offset < counted { (counted, line) = (rows.marks.start(of: 0), rows.state.position.line) }
        line += LineBreaks.count(bytes.span.extracting(counted..<offset))
        counted = offset
        return line
    }

    /// Where a record begins, with its row.
    mutating func state(of record: Int, in bytes: [UInt8]) -> CSVState {
        let row = rows.marks.rows(of: record).lowerBound
        let offset = rows.marks.start(of: row)
        var state = rows.state
        state.position.line = line(of: offset, in: bytes)
        state.position.offset += offset - rows.marks.start(of: 0)
        state.number += row
        return state
    }

    /// The line that is told of a record, that of the first cell that says something of it.
    mutating func told(_ record: Int, in bytes: [UInt8]) -> Int {
        let cell = rows.marks.rows(of: record).lowerBound * rows.marks.cells + rows.frame.firstColumn
        return line(of: Int(rows.marks.ends[cell] &+ 1), in: bytes)
    }
}
