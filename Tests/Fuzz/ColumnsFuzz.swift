import Columns

/// Takes one input of libFuzzer as lines of records: what the scanner puts into columns must be what the other reader reads, whatever the chunks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let kind = [0, 1, nil][count % 3]
    let limits = ScanLimits(records: 16, elements: 16)
    let whole = Comparison.scan(bytes, recordKind: kind, limits: limits)
    precondition(Comparison.scan(bytes, recordKind: kind, chunk: 1 + count % 97, limits: limits) == whole, "chunks give something else")
    // A line of its own at the start makes the rest lines for the other reader.
    let first = Array("{}\n".utf8)
    let read = Comparison.read(first + bytes, recordKind: kind)
    for (offset, cells) in whole.records { precondition(read[offset + first.count] == cells, "a record differs at \(offset)") }
    for offset in read.keys where offset >= first.count {
        let isTaken = whole.records[offset - first.count] != nil || whole.odd.contains { $0.contains(offset - first.count) }
        precondition(isTaken, "the record at \(offset - first.count) is lost")
    }
    precondition(whole.used == count && !whole.isStuck, "not all bytes were used")
    _ = Comparison.scan(bytes, format: .array, recordKind: kind, chunk: 1 + count % 97, limits: limits)
    return 0
}
